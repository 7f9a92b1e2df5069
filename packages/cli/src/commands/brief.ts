import { fitBriefing, planBriefing } from '@diglot/briefing'
import { isDate, nearest } from '@diglot/compile'
import { briefingLengths, type Briefing, type KnownBy, type Library, type PartialDate } from '@diglot/core'
import { extentOf, layout, measureWith, sheets, type Pages, type Theme } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import path from 'node:path'
import { chosen, chosenForms, formName, languageForms, type LanguageForm } from '../choices.ts'
import { Failure } from '../failure.ts'
import { requireLibrary } from '../library.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'
import { formats, writers, type WriterContext } from '../writers.ts'

export interface BriefOptions {
  readonly content: string
  readonly all?: boolean
  readonly asOf?: string
  readonly by?: string
  readonly length?: string
  readonly lang?: string
  readonly format?: string
  readonly out: string
}

/**
 * Builds briefings into `<out>/briefings/<name>/<name>.<languages>.<format>`, all or none. Each is fitted to its length by laying it
 * out, so that every format says the same.
 */
export async function brief(
  names: readonly string[],
  options: BriefOptions,
  terminal: Terminal,
): Promise<void> {
  const forms = options.lang === undefined ? languageForms : chosenForms(options.lang)
  const asked = options.format === undefined ? formats : chosen('--format', options.format, formats)
  const length = options.length === undefined ? undefined : chosenLength(options.length)
  const asOf = chosenDate(options.asOf)
  const by = chosenBy(options.by)
  const library = await requireLibrary(options.content, terminal)
  const briefings = chosenBriefings(names, options.all === true, library)
  const bar = progress(terminal)
  const files = new Map<string, string | Uint8Array>()
  for (const briefing of briefings) {
    for (const form of forms) {
      const name = `${briefing.id}.${formName(form)}`
      bar.step(`fitting ${name}`)
      const { publication, pages, warnings } = await fitted(library, briefing, form, {
        length,
        asOf,
        by,
      })
      const warn: WriterContext['onWarning'] = ({ code, message, anchor }) => {
        bar.done()
        terminal.stderr.write(`${name}: warning ${code}${anchor ? ` at ${anchor}` : ''}: ${message}\n`)
      }
      for (const warning of warnings) warn(warning)
      const context: WriterContext = {
        pages: async () => pages,
        onWarning: warn,
        onFile: (file, content) => files.set(`briefings/${briefing.id}/${file}`, content),
      }
      for (const format of formats.filter((candidate) => asked.includes(candidate))) {
        bar.step(`building ${name}.${format}`)
        files.set(`briefings/${briefing.id}/${name}.${format}`, await writers[format](publication, context))
      }
    }
  }
  bar.done()
  await writeFiles(path.resolve(terminal.cwd, options.out), files)
  for (const name of files.keys()) terminal.stdout.write(`${path.join(options.out, name)}\n`)
}

interface Asked {
  readonly length: number | undefined
  readonly asOf: PartialDate | undefined
  readonly by: KnownBy | undefined
}

/** A briefing as full as its pages hold, with the pages that showed it. */
async function fitted(
  library: Library,
  briefing: Briefing,
  languages: LanguageForm,
  { length, asOf, by }: Asked,
): Promise<{
  readonly publication: Parameters<typeof layout>[0]
  readonly pages: Pages
  readonly warnings: Parameters<WriterContext['onWarning']>[0][]
}> {
  const fonts = await loadFonts()
  const theme = sheets.a4
  const plan = planBriefing(library, {
    briefing: briefing.id,
    languages,
    ...(asOf === undefined ? {} : { asOf }),
    ...(by === undefined ? {} : { by }),
    chartWidths: columnsOf(theme, languages),
    measure: measureWith(fonts, theme),
  })
  const laidOut = new Map<object, Pages>()
  const warnings = new Map<object, Parameters<WriterContext['onWarning']>[0][]>()
  try {
    const { publication } = fitBriefing(plan, length ?? plan.length, (draft) => {
      const found: Parameters<WriterContext['onWarning']>[0][] = []
      const pages = layout(draft, { theme, fonts, onWarning: (warning) => found.push(warning) })
      laidOut.set(draft, pages)
      warnings.set(draft, found)
      return extentOf(pages, theme)
    })
    const pages = laidOut.get(publication) ?? layout(publication, { theme, fonts })
    return { publication, pages, warnings: warnings.get(publication) ?? [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Failure(`${briefing.id} in ${formName(languages)}: ${error.message}`, {
      hint: 'ask for more pages with --length, or let more parts fall',
    })
  }
}

/** Widths of the columns that a chart has to itself, one a language. */
function columnsOf(theme: Theme, { length }: LanguageForm): readonly [number, ...number[]] {
  const { sheet, columns } = length > 1 ? theme.parallel : theme.single
  const [one, two] = (length > 1 ? columns : sheet?.columns) ?? []
  return one === undefined || two === undefined
    ? [theme.single.frame.measure]
    : length > 1
      ? [one.width, two.width]
      : [one.width]
}

function chosenBriefings(names: readonly string[], all: boolean, library: Library): readonly Briefing[] {
  const ids = library.briefings.map(({ id }) => id)
  if (all) {
    if (names.length > 0) throw new Failure('expected names or --all, found both', { exitCode: 2 })
    if (ids.length === 0) throw new Failure('the content has no briefing')
    return library.briefings
  }
  if (names.length === 0) {
    throw new Failure('expected the names of briefings, or --all', {
      exitCode: 2,
      hint: ids.length === 0 ? 'the content has none' : `there are ${ids.join(', ')}`,
    })
  }
  return [...new Set(names)].map((name) => {
    const found = library.briefings.find(({ id }) => id === name)
    if (found !== undefined) return found
    const near = nearest(name, ids)
    throw new Failure(`unknown briefing \`${name}\`, expected ${ids.map((id) => `\`${id}\``).join(' or ')}`, {
      exitCode: 2,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    })
  })
}

function chosenLength(value: string): number {
  const [length = '', other] = chosen('--length', value, briefingLengths.map(String))
  if (other !== undefined)
    throw new Failure(`--length ${value}: expected one length, found several`, { exitCode: 2 })
  return Number(length)
}

function chosenDate(value: string | undefined): PartialDate | undefined {
  if (value === undefined || isDate(value)) return value
  throw new Failure(`--as-of ${value}: expected a date that there is, such as 2020, 2020-08 or 2020-08-31`, {
    exitCode: 2,
  })
}

function chosenBy(value: string | undefined): KnownBy | undefined {
  if (value === undefined) return undefined
  const [by, other] = chosen('--by', value, ['data', 'publication'])
  if (other !== undefined)
    throw new Failure(`--by ${value}: expected one of the two, found both`, { exitCode: 2 })
  return by === 'data' ? 'data' : 'publication'
}
