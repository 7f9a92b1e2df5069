import { expect, test } from 'vitest'
import { alignTexts } from '../align-texts.ts'
import { segmentsOf, shown } from '../testing.ts'
import { simplified } from '../tokens/simplified.ts'
import { lexicon } from './lexicon.ts'

const entries = [...lexicon().entries]

test('every entry is a Chinese word in simplified characters with English words', () => {
  for (const [word, translations] of entries) {
    expect(word).toMatch(/^\p{Script=Han}+$/u)
    expect(simplified(word)).toBe(word)
    expect(translations.join(' ')).toMatch(/^[a-z-]+(?: [a-z-]+)*$/)
  }
  expect(new Set(entries.map(([word]) => word)).size).toBe(entries.length)
})

test.each([
  ['simplified', ['教师批评小说，农夫卖马。', '医院缺少足够的药品。']],
  ['traditional', ['教師批評小說，農夫賣馬。', '醫院缺少足夠的藥品。']],
])('texts that share no figure and no name are aligned by its words: %s characters', (_, chinese) => {
  const a = segmentsOf(
    ['Teachers criticize the novel.', 'A farmer sold a horse.', 'The hospital lacks medicine.'],
    'en',
  )
  const b = segmentsOf(chinese, 'zh-Hans')
  expect(shown(alignTexts(a, b))).toBe('0,1:0 2:1')
  const dictionary = { from: 'en', to: 'zh-Hans', entries: [] } as const
  expect(shown(alignTexts(a, b, { dictionary }))).not.toBe('0,1:0 2:1')
})
