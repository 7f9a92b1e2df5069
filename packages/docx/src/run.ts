import type { Lang } from '@diglot/core'
import { type IRunOptions, Tab, TextRun } from 'docx'
import type { Context, RunFormat } from './context.ts'
import { legalText } from './xml/legal.ts'

/** Words are spelled as the UN spells them (-ize), which dictionaries file under British English. */
const latin = 'en-GB'

/** Language of a run: `value` is for Latin in it, `eastAsia` for Han (ECMA-376 17.3.2.20). */
const languages: Readonly<Record<Lang, NonNullable<IRunOptions['language']>>> = {
  en: { value: latin },
  'zh-Hans': { value: latin, eastAsia: 'zh-CN' },
}

/**
 * Text as runs of the context's language and format.
 *
 * A line feed becomes a break and a tab a tab. What XML cannot hold is printed as U+FFFD, with a warning.
 */
export function runs(text: string, context: Context): TextRun[] {
  const { text: legal, illegal } = legalText(text)
  for (const character of new Set(illegal)) {
    context.book.warn(
      'illegal-character',
      `Cannot write ${character}, which XML does not allow: \uFFFD stands in its place`,
      context.anchor,
    )
  }
  return legal
    .split(/(\r\n|\r|\n|\t)/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      if (piece === '\t') return [tab(context)]
      if (/^[\r\n]/.test(piece)) return [new TextRun({ break: 1 })]
      return upright(piece, context).map(
        ({ text: words, format }) => new TextRun({ text: words, ...runOptions(context.lang, format) }),
      )
    })
}

export function tab({ lang, format }: Context): TextRun {
  return new TextRun({ children: [new Tab()], ...runOptions(lang, format) })
}

/**
 * What every run says: its language and style.
 *
 * In Chinese, quotation marks, dashes and ellipses are those of the Han face; without the hint Word takes them from the
 * Latin one (ECMA-376 17.3.2.26).
 */
export function runOptions(lang: Lang, format: RunFormat = {}): IRunOptions {
  const style = format.style ?? characterStyle(lang, format)
  return {
    ...(style === undefined ? {} : { style }),
    ...(format.strong && style !== 'Strong' ? { bold: true } : {}),
    ...(format.raised ? { superScript: true } : {}),
    ...(lang === 'zh-Hans' ? { font: { hint: 'eastAsia' } } : {}),
    language: languages[lang],
  }
}

function characterStyle(lang: Lang, { emphasis, strong }: RunFormat): string | undefined {
  if (emphasis) return lang === 'zh-Hans' ? 'EmphasisHan' : 'Emphasis'
  return strong ? 'Strong' : undefined
}

/** Italics stop where Han begins. */
function upright(text: string, { lang, format }: Context): { text: string; format: RunFormat }[] {
  if (!format.emphasis || lang === 'zh-Hans') return [{ text, format }]
  return text
    .split(/([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      format: /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(piece)
        ? { ...format, emphasis: false, style: 'EmphasisHan' }
        : format,
    }))
}
