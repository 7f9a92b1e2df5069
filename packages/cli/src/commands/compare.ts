import { compareTexts, namesOfLibrary, summarize, type Comparison, type ReportOptions } from '@diglot/compare'
import { isLang, languages, type Lang, type Severity } from '@diglot/core'
import path from 'node:path'
import { chosen, chosenTheme, oneOf } from '../choices.ts'
import { libraryFor, namedSides, readSides, type Named, type SideOptions } from '../compare/compared-sides.ts'
import { dismissalsIn, reportIdle } from '../compare/dismissals.ts'
import { sourceDate } from '../compare/date.ts'
import { exportFormats, exportsOf, isText, reportFormats, reportsOf } from '../compare/outputs.ts'
import { editionNamed } from '../compare/side.ts'
import { shownComparison } from '../compare/show.ts'
import { Failure } from '../failure.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { programVersion } from '../version.ts'
import { writeFiles } from '../write-files.ts'

export interface CompareCommandOptions extends SideOptions {
  readonly format?: string
  readonly reportLang: string
  readonly theme: string
  readonly out?: string
  readonly cosmetic?: boolean
  readonly dismissals?: string
  readonly failOn?: string
}

const severities = ['error', 'warning', 'info'] as const satisfies Severity[]

/**
 * Compares two texts, the two sides of a bilingual file, or the two editions of every document, and prints where they
 * disagree, or one format that is text.
 *
 * With `--out` exports and reports are written into files, all or none.
 */
export async function compare(
  texts: readonly string[],
  options: CompareCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const asked = askedFormats(options)
  const reportLangs = chosen('--report-lang', options.reportLang, languages).filter(isLang)
  const theme = chosenTheme(options.theme)
  const failOn = options.failOn === undefined ? undefined : oneOf('--fail-on', options.failOn, severities)
  const library = await libraryFor(texts, options, terminal)
  const dismissals = options.dismissals === undefined ? [] : await dismissalsIn(options.dismissals, terminal)
  const comparisons: Comparison[] = []
  const [version, date] = [await programVersion(), sourceDate(terminal)]
  const files = new Map<string, string | Uint8Array>()
  const bar = progress(terminal)
  let hasFailed = false
  for (const named of namedSides(texts, options, library)) {
    const { a, b, pairs, digests } = await readSides(named, options, library, terminal)
    const comparison = compareTexts(a, b, {
      ...(pairs && { pairs }),
      ...(library && { names: namesOfLibrary(library) }),
      cosmetic: options.cosmetic === true,
      dismissals,
    })
    comparisons.push(comparison)
    hasFailed ||= failOn !== undefined && reaches(comparison, failOn)
    if (asked.length === 0)
      for (const lang of reportLangs) terminal.stdout.write(shownComparison(comparison, lang))
    const stem = fileStem(named)
    for (const [ending, output] of exportsOf(comparison, asked, reportLangs))
      files.set(`${stem}.${ending}`, output)
    for (const lang of reportLangs) {
      const id = `${path.basename(stem)}.${lang}`
      bar.step(`reporting ${id}`)
      const report: ReportOptions = {
        id,
        lang,
        version,
        digests,
        settings: settingsOf(options, lang),
        ...(library && { library }),
        ...(date !== undefined && { date }),
      }
      const reports = await reportsOf(comparison, asked, report, theme, ({ code, message, anchor }) => {
        bar.done()
        terminal.stderr.write(`${id}: warning ${code}${anchor ? ` at ${anchor}` : ''}: ${message}\n`)
      })
      for (const [format, output] of reports) files.set(`${stem}.${lang}.${format}`, output)
    }
  }
  bar.done()
  reportIdle(dismissals, comparisons, terminal)
  await put(files, options.out, terminal)
  if (hasFailed) throw new Failure('', { exitCode: 1 })
}

async function put(
  files: ReadonlyMap<string, string | Uint8Array>,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined) {
    for (const output of files.values()) terminal.stdout.write(String(output))
    return
  }
  await writeFiles(path.resolve(terminal.cwd, out), files)
  for (const name of files.keys()) terminal.stdout.write(`${path.join(out, name)}\n`)
}

/** Without `--out` one format that is text is printed; with it every format of reports is written, or those named. */
function askedFormats({ format, out, reportLang, all }: CompareCommandOptions): readonly string[] {
  const asked =
    format === undefined
      ? out === undefined
        ? []
        : reportFormats
      : chosen('--format', format, [...exportFormats, ...reportFormats])
  if (out !== undefined || asked.length === 0) return asked
  const isOne = asked.length === 1 && all !== true && !reportLang.includes(',')
  if (isOne && asked.every(isText)) return asked
  throw new Failure(`--format ${String(format)}: expected --out FOLDER to write files into`, {
    exitCode: 2,
    hint: 'without --out, one format that is text is printed: json, csv, tmx, xliff, md or html',
  })
}

/** What was asked for beside the texts, as the report says it. */
function settingsOf({ aligned, cosmetic }: CompareCommandOptions, lang: Lang): string[] {
  const said = { en: ['lines as aligned', 'cosmetic checks too'], 'zh-Hans': ['逐行对应', '含格式检查'] }[
    lang
  ]
  return said.filter((_, at) => (at === 0 ? aligned === true : cosmetic === true))
}

/** Editions of one document go where its editions go; other comparisons are named after their texts. */
function fileStem([first, second]: Named): string {
  const [one, two] = [editionNamed(first), second === undefined ? undefined : editionNamed(second)]
  if (one && two && one.document === two.document) return `${one.document}/${one.document}.comparison`
  const stem = (text: string): string => path.parse(text.replace(':', '.')).name
  return `${[first, ...(second === undefined ? [] : [second])].map(stem).join('-')}.comparison`
}

/** Whether there is an issue of this severity or a graver one. */
function reaches(comparison: Comparison, severity: Severity): boolean {
  const found = summarize(comparison).severities
  return severities.slice(0, severities.indexOf(severity) + 1).some((grave) => found[grave] > 0)
}
