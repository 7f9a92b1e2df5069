import { readTmx, readXliff, type ComparedText, type Exchanged, type Pair } from '@diglot/compare'
import { formatDiagnostic, summarizeDiagnostics } from '@diglot/compile'
import type { Lang } from '@diglot/core'
import { Failure } from '../failure.ts'
import { hasColour, type Terminal } from '../terminal.ts'
import { readXmlFile } from '../xml-file.ts'

const readers: readonly {
  readonly ending: RegExp
  readonly read: (text: string, file: string, langs: readonly [Lang, Lang] | undefined) => Exchanged
}[] = [
  { ending: /\.tmx$/i, read: (text, file, langs) => readTmx(text, file, langs && { langs }) },
  { ending: /\.(?:xliff|xlf)$/i, read: readXliff },
]

/** The two sides of a TMX or XLIFF file with their pairs. What is wrong in it is said on stderr, at its place. */
export async function sidesOfBilingualFile(
  file: string,
  langs: readonly [Lang, Lang] | undefined,
  terminal: Terminal,
): Promise<{ readonly a: ComparedText; readonly b: ComparedText; readonly pairs: readonly Pair[] }> {
  const reader = readers.find(({ ending }) => ending.test(file))
  if (!reader) {
    throw new Failure(`${file}: expected a second text to compare it with, found none`, {
      exitCode: 2,
      hint: 'only .tmx, .xliff and .xlf files hold both sides',
    })
  }
  const text = await readXmlFile(file, terminal)
  const { comparison, diagnostics } = reader.read(text, file, langs)
  const colour = hasColour(terminal.stderr, terminal.env)
  for (const diagnostic of diagnostics) {
    terminal.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`)
  }
  if (diagnostics.length > 0) terminal.stderr.write(`${summarizeDiagnostics(diagnostics)}\n`)
  if (!comparison)
    throw new Failure('nothing was compared', { hint: 'mend the errors above, then run again' })
  return comparison
}
