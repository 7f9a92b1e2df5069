import { editionOf, isLang, languages, type Lang, type Library } from '@diglot/core'
import { textOfEdition, textOfLines, type ComparedText } from '@diglot/compare'
import { Failure } from '../failure.ts'
import { requireDocument } from '../library.ts'
import type { Terminal } from '../terminal.ts'
import { readTextFile } from '../text-file.ts'
import { textOfMarkdown } from './text-of-markdown.ts'

/** `white-paper-2020:en`, as the command line names an edition. */
const editionName = /^([a-z0-9][a-z0-9-]*):([A-Za-z-]+)$/

export interface NamedEdition {
  readonly document: string
  readonly lang: Lang
}

/** The edition that an argument names, or `undefined` when it names a file. */
export function editionNamed(argument: string): NamedEdition | undefined {
  const [, document, lang] = editionName.exec(argument) ?? []
  return document !== undefined && lang !== undefined && isLang(lang) ? { document, lang } : undefined
}

export function textOfNamedEdition({ document, lang }: NamedEdition, library: Library): ComparedText {
  requireDocument(library, document)
  const edition = editionOf(library, document, lang)
  if (!edition) throw new Failure(`\`${document}\` has no edition in \`${lang}\``, { exitCode: 2 })
  return textOfEdition(edition)
}

/** A text or Markdown file, by its extension, as it is compared. */
export async function textOfFile(file: string, lang: Lang, terminal: Terminal): Promise<ComparedText> {
  requireEditionsLanguage(file)
  const text = await readTextFile(file, terminal)
  const compared = /\.(?:md|markdown)$/i.test(file)
    ? textOfMarkdown(text, lang, file)
    : textOfLines(text, lang, file)
  requireLanguage(compared, file)
  return compared
}

/** `white-paper-2020:zh` names an edition in a language that there is none in. */
function requireEditionsLanguage(argument: string): void {
  const [, document, lang] = editionName.exec(argument) ?? []
  if (document === undefined || lang === undefined || document.length === 1) return
  throw new Failure(
    `${argument}: expected a language of editions, ${languages.map((each) => `\`${each}\``).join(' or ')}, found \`${lang}\``,
    {
      exitCode: 2,
      hint: `did you mean \`${document}:${lang.startsWith('zh') ? 'zh-Hans' : 'en'}\`? A file of this name is \`./${argument}\``,
    },
  )
}

/** So many letters tell what a text is written in. */
const enough = 40

/** A file in another language than --lang says would only give noise. */
function requireLanguage({ segments, lang }: ComparedText, file: string): void {
  let [han, latin] = [0, 0]
  for (const { text } of segments) {
    han += text.match(/\p{Script=Han}/gu)?.length ?? 0
    latin += text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  }
  if (han + latin < enough) return
  const written = han > latin ? 'zh-Hans' : 'en'
  const sure = written === 'en' ? han < latin / 10 : latin < han / 10
  if (written === lang || !sure) return
  throw new Failure(`${file}: expected text in \`${lang}\`, found \`${written}\``, {
    exitCode: 2,
    hint: 'name the languages in the order of the files, as in --lang zh-Hans,en',
  })
}
