/**
 * CC-CEDICT's lines, `傳統 传统 [chuan2 tong3] /tradition/traditional/`, packed for comparing texts: a line for each pair of
 * spellings, with what an English text may say for it.
 *
 * Left out are readings, measure words, references from one entry to another, what stands in brackets, and glosses longer
 * than a translation is. Sorted by code unit, so that the same source always gives the same bytes.
 */
export function packed(source: string): string {
  const glosses = new Map<string, Set<string>>()
  for (const [, traditional = '', simplified = '', senses = ''] of source.matchAll(entry)) {
    const word = traditional === simplified ? traditional : `${traditional}|${simplified}`
    const known = glosses.get(word) ?? new Set<string>()
    for (const gloss of senses.split('/').flatMap(glossesOf)) known.add(gloss)
    if (known.size > 0) glosses.set(word, known)
  }
  const lines = [...glosses].map(([word, said]) => `${word}\t${[...said].join('; ')}\n`)
  return `${headOf(source)}${lines.toSorted().join('')}`
}

const entry = /^([^\s#]+) (\S+) \[[^\]]*\] \/(.*)\/\s*$/gm

/** Senses that say something of the word, or name another one, and do not translate it. */
const notTranslation =
  /^(?:CL:|(?:erhua |archaic |old |Japanese |nonstandard |erroneous )?variant of|see (?:also )?[\u3400-\u9fff]|used in|also (?:pr\.|written)|Taiwan pr\.|pr\.|equivalent of|abbr\. for [\u3400-\u9fff])/

const longestGloss = 8

function glossesOf(sense: string): string[] {
  if (notTranslation.test(sense)) return []
  return sense
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+|[|\t]/gu, ' ')
    .split(/[;,]/)
    .map((gloss) => gloss.trim().replaceAll(/\s+/g, ' '))
    .filter((gloss) => /\p{L}|\d/u.test(gloss) && gloss.split(' ').length <= longestGloss)
}

/** Which release it is, and whose. */
function headOf(source: string): string {
  const released = /^#! date=(\S+)/m.exec(source)?.[1] ?? 'of unknown date'
  return [
    `# CC-CEDICT of ${released}, packed. https://cc-cedict.org/, published by MDBG`,
    '# Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
    '# CEDICT: Copyright (C) 1997, 1998 Paul Andrew Denisowski',
    '',
  ].join('\n')
}
