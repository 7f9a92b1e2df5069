import { availableParallelism } from 'node:os'
import { filesEnding } from './files.ts'
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

/** Checks a few files at a time, as many as there are processors. */
async function inTurns(
  files: readonly string[],
  check: (file: string) => Promise<Verdict>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const turn = availableParallelism()
  for (let start = 0; start < files.length; start += turn)
    verdicts.push(...(await Promise.all(files.slice(start, start + turn).map(check))))
  return verdicts
}
