import type { Dictionary } from '../options.ts'
import { culture } from './culture.ts'
import { diplomacy } from './diplomacy.ts'
import { doing } from './doing.ts'
import { economy } from './economy.ts'
import { government } from './government.ts'
import { law } from './law.ts'
import { nature } from './nature.ts'
import { qualities } from './qualities.ts'
import { society } from './society.ts'
import { thought } from './thought.ts'

/** A line holds English words of one sense, then the Chinese words, in simplified characters, that stand for them. */
const fields = [government, law, economy, diplomacy, society, doing, qualities, thought, nature, culture]

let read: Dictionary | undefined

/** The words of general prose that are known without a dictionary: English and Chinese, under the licence of the code. */
export function lexicon(): Dictionary {
  read ??= { from: 'zh-Hans', to: 'en', entries: entriesIn(fields.join('\n')) }
  return read
}

function entriesIn(lines: string): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, Set<string>>()
  for (const line of lines.split('\n')) {
    const words = line.split(' ').filter((word) => word !== '')
    const english = words.filter((word) => !isChinese(word))
    for (const word of words.filter(isChinese)) {
      const known = entries.get(word) ?? new Set()
      for (const translation of english) known.add(translation)
      entries.set(word, known)
    }
  }
  return new Map([...entries].map(([word, translations]) => [word, [...translations]]))
}

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word)
}
