import { expect, test } from 'vitest'
import { filesEnding } from '../../scripts/verify/files.ts'
import { inTurns } from '../../scripts/verify/in-turns.ts'
import { checkOpenXml } from '../../scripts/verify/ooxml.ts'
import { checkSyntax } from '../../scripts/verify/qpdf.ts'
import { requireTool } from '../../scripts/verify/require-tool.ts'
import { checkConformance } from '../../scripts/verify/verapdf.ts'
import type { Verdict } from '../../scripts/verify/verdict.ts'
import { editionsFolder } from './editions-folder.ts'

const pdfs = () => filesEnding(editionsFolder(), '.pdf')
const documents = () => filesEnding(editionsFolder(), '.docx')
const faulty = (verdicts: readonly Verdict[]) => verdicts.filter(({ problems }) => problems.length > 0)

test('there are PDF and DOCX editions to look at', () => {
  expect(pdfs()).not.toEqual([])
  expect(documents()).not.toEqual([])
})

test('veraPDF finds every PDF edition to be PDF/UA-1 and PDF/A-3a', { timeout: 300_000 }, async (context) => {
  requireTool(context, 'verapdf')
  expect(faulty(await checkConformance(pdfs()))).toEqual([])
})

test('qpdf finds the syntax of every PDF edition sound', async (context) => {
  requireTool(context, 'qpdf')
  expect(faulty(await Promise.all(pdfs().map(checkSyntax)))).toEqual([])
})

test('the Open XML SDK finds no error in any DOCX edition', { timeout: 300_000 }, async (context) => {
  requireTool(context, 'ooxml-validator')
  expect(faulty(await inTurns(documents(), checkOpenXml))).toEqual([])
})
