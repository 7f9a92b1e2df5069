import { inSides, type Check } from '../check.ts'

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

/**
 * Brackets and quotation marks that are opened and never closed, or closed and never opened. “(a)” and “1)” are labels.
 * A segment may be a part of a text, so it is worth a look only.
 */
export const brackets: Check = {
  id: 'brackets',
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
      ...open.map((one) => ({ ...one, message: `“${one.sign}” is never closed` })),
      ...alone.map((one) => ({ ...one, message: `“${one.sign}” was never opened` })),
    ].map(({ at, message }) => ({ severity: 'info' as const, message, span: { start: at, end: at + 1 } }))
  }),
}

/** Either width will do, as texts mix them. */
function plain(sign: string): string {
  return widths[sign] ?? sign
}

/** “1)”, “a)”, 一）. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s。；;，,])[\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))
}
