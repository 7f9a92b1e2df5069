import { filesEnding } from './files.ts'
import { inTurns } from './in-turns.ts'
import { checkOpenXml } from './ooxml.ts'
import { checkSyntax } from './qpdf.ts'
import { checkConformance } from './verapdf.ts'
import type { Verdict } from './verdict.ts'

/** Puts every PDF and DOCX under a folder to every validator; verdicts in a fixed order. */
export async function verify(folder: string): Promise<Verdict[]> {
  const pdfs = filesEnding(folder, '.pdf')
  const documents = filesEnding(folder, '.docx')
  const [conformance, ...others] = await Promise.all([
    checkConformance(pdfs),
    inTurns(pdfs, checkSyntax),
    inTurns(documents, checkOpenXml),
  ])
  return [...conformance, ...others.flat()]
}
