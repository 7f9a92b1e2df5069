import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkOpenXml } from './ooxml.ts'
import { checkSyntax } from './qpdf.ts'
import { requireTool } from './require-tool.ts'
import { checkConformance } from './verapdf.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, bytes: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes, 'latin1')
  return file
}

/** A PDF of one empty page: sound in its syntax, and without title, language or tags. */
function untaggedPdf(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << >> >>',
  ]
  let file = '%PDF-1.7\n'
  let table = '0000000000 65535 f \n'
  for (const [index, object] of objects.entries()) {
    table += `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  return `${file}xref\n0 4\n${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

test('qpdf passes a sound file and says where a damaged one is damaged', async (context) => {
  requireTool(context, 'qpdf')
  expect((await checkSyntax(write('sound.pdf', untaggedPdf()))).problems).toEqual([])
  expect((await checkSyntax(write('damaged.pdf', untaggedPdf().slice(0, 150)))).problems).toContainEqual(
    expect.stringContaining('file is damaged'),
  )
})

test('veraPDF names the clauses that an untagged file breaks', async (context) => {
  requireTool(context, 'verapdf')
  const untagged = write('untagged.pdf', untaggedPdf())
  const unreadable = write('unreadable.pdf', 'no PDF')
  const [first, second, third] = await checkConformance([untagged, unreadable])
  expect(first).toMatchObject({ file: untagged, check: 'PDF/UA-1' })
  expect(first?.problems).toContainEqual(expect.stringContaining('7.1-10 (1 times): The document catalog'))
  expect(second?.problems).toContainEqual(expect.stringContaining('unreadable'))
  expect(third).toMatchObject({ file: untagged, check: 'PDF/A-3a' })
  expect(third?.problems).not.toEqual([])
})

test('the Open XML SDK says why a file is no document', async (context) => {
  requireTool(context, 'ooxml-validator')
  expect((await checkOpenXml(write('text.docx', 'no archive'))).problems).toHaveLength(1)
})
