import { inSides, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '“': '”',
}
const widths: Readonly<Record<string, string>> = { '（': '(', '）': ')' }
const openers: ReadonlyMap<string, string> = new Map(
  Object.entries(pairs).map(([open, close]) => [plain(open), plain(close)]),
)
const closers: ReadonlySet<string> = new Set(openers.values())

const says = {
  open: (sign: string) => ({
    en: `“${sign}” is never closed`,
    'zh-Hans': `${kindOf(sign)}不成对：有“${sign}”而无“${openers.get(sign) ?? ''}”`,
  }),
  closed: (sign: string) => ({
    en: `“${sign}” was never opened`,
    'zh-Hans': `${kindOf(sign)}不成对：有“${sign}”而无“${openerOf(sign)}”`,
  }),
} satisfies Wordings

/**
 * Brackets and quotation marks that are opened and never closed, or closed and never opened. “(a)” and “1)” are labels.
 * A segment may be a part of a text, so it is worth a look only.
 */
export const brackets: Check = {
  id: 'brackets',
  name: { en: 'Brackets', 'zh-Hans': '括号' },
  run: inSides(({ text }) => {
    const open: { readonly sign: string; readonly at: number }[] = []
    const alone: { readonly sign: string; readonly at: number }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const sign = plain(text.charAt(at))
      if (openers.has(sign)) open.push({ sign, at })
      else if (closers.has(sign)) {
        const last = open.findLastIndex((one) => openers.get(one.sign) === sign)
        if (last >= 0) open.splice(last, 1)
        else if (!isLabel(text, at)) alone.push({ sign, at })
      }
    }
    return [
      ...open.map((one) => ({ ...one, message: says.open(one.sign) })),
      ...alone.map((one) => ({ ...one, message: says.closed(one.sign) })),
    ].map(({ at, message }) => ({ severity: 'info' as const, message, span: { start: at, end: at + 1 } }))
  }),
}

/** As GB/T 15834 names marks. */
function kindOf(sign: string): string {
  if (/[“”「」『』]/.test(sign)) return '引号'
  return /[《》〈〉]/.test(sign) ? '书名号' : '括号'
}

function openerOf(close: string): string {
  return [...openers].find(([, sign]) => sign === close)?.[0] ?? ''
}

/** Either width will do, as texts mix them. */
function plain(sign: string): string {
  return widths[sign] ?? sign
}

/** “1)”, “a)”, 一）. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s。；;，,])[\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))
}
