import { type Anchor, type Lang, languages, splitAnchor } from '@diglot/core'
import { strToU8 } from 'fflate'

/** Longest name that Word keeps (ECMA-376 17.13.6.2 says 40). */
const longest = 40

/** Names may hold letters, digits and `_`, and Word does not tell case apart: everything else is `_` and a letter. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['#', '_a'],
  ['.', '_d'],
  ['-', '_h'],
  ['_', '_u'],
])

const characters: ReadonlyMap<string, string> = new Map([...escapes].map(([plain, code]) => [code, plain]))

const endings: Readonly<Record<Lang, string>> = { en: '_e', 'zh-Hans': '_z' }

/**
 * Name of the bookmark of a block in a language: `white_hpaper_h2020_apreface_dp3_e` for
 * `white-paper-2020#preface.p3` in English.
 *
 * Letters, digits and `_`, at most 40, first a letter. A name that would be longer, or whose anchor holds other
 * characters, ends in a hash of the anchor (`…_q` and 13 digits) and cannot be read back: the file lists it among its
 * custom properties.
 */
export function bookmarkName(anchor: Anchor, lang: Lang): string {
  const name = escaped(anchor) + endings[lang]
  if (name.length <= longest && /^[a-z][a-z0-9_]*$/.test(name)) return name
  const stem = name.toLowerCase().replaceAll(/[^a-z0-9_]/g, '')
  return `${/^[a-z]/.test(stem) ? '' : 'a'}${stem}`.slice(0, longest - 15) + `_q${hash(`${anchor}@${lang}`)}`
}

/** The block and the language that a bookmark stands for; undefined for a hashed name and for what is none of ours. */
export function readBookmarkName(name: string): { readonly anchor: Anchor; readonly lang: Lang } | undefined {
  const lang = languages.find((candidate) => name.endsWith(endings[candidate]))
  if (lang === undefined) return undefined
  const anchor = unescaped(name.slice(0, -2))
  const parts = anchor === undefined ? undefined : splitAnchor(anchor)
  return parts === undefined ? undefined : { anchor: `${parts.document}#${parts.block}`, lang }
}

function escaped(anchor: string): string {
  return anchor.replaceAll(/[#._-]/g, (character) => escapes.get(character) ?? character)
}

function unescaped(name: string): string | undefined {
  let plain = ''
  for (const [part] of name.matchAll(/_?./gs)) {
    const character = part.length === 1 ? part : characters.get(part)
    if (character === undefined) return undefined
    plain += character
  }
  return plain
}

/** FNV-1a, 64 bits, as 13 digits to the base of 36. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of strToU8(text)) value = ((value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return value.toString(36).padStart(13, '0')
}
