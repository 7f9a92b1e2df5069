import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { compile } from '../compile.ts'
import { coverageOf, proposeFacts } from '../index.ts'
import { annexes, folderOf, replace } from '../testing.ts'

const amounts = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 2_000_000 }))

/** What papers say of figures, the same in both languages or nearly so, or in one alone. */
const phrases = fc.oneof(
  amounts.map((n) => [`over ${n.toLocaleString('en')} peacekeepers`, `${n}余人次`] as const),
  amounts.map((n) => [`${n.toLocaleString('en')} km of roads`, `道路${n}公里`] as const),
  amounts.map((n) => [`${n} of them`, `其中${n}个`] as const),
  amounts.map((n) => [`nearly ${n} countries: “all” of them`, `近${n}个国家`] as const),
  fc.integer({ min: 1, max: 28 }).map((n) => [`on ${n} May 2015`, `2015年5月${n}日`] as const),
  fc.integer({ min: 1, max: 28 }).map((n) => [`on May ${n}`, `5月${n}日`] as const),
  fc.integer({ min: 1, max: 30 }).map((n) => [`the ${n}th course`, `第${n}期`] as const),
  fc.constantFrom(
    ['from 2007 to 2013', '2007年至2013年'] as const,
    ['10 to 15 patrols', '10至15次巡逻'] as const,
    ['in the past three decades', '30年来'] as const,
    ['COVID-19 & # the rest: {x}', '新冠肺炎疫情'] as const,
    ['half of the troops', '半数官兵'] as const,
    ['', '全部6项承诺'] as const,
    ['one fifth of the total', ''] as const,
    ['USD 100 million', '1亿美元'] as const,
  ),
)

const sentences = fc.array(phrases, { minLength: 1, maxLength: 7 })

test.prop([sentences, fc.boolean()], { numRuns: 80 })(
  'what is proposed compiles as it is, and leaves open only what its comments name',
  async (said, shuffled) => {
    const en = `It says ${said.map(([words]) => words).join(', and ')}.`
    const zh = `据称${(shuffled ? said.toReversed() : said).map(([, words]) => words).join('，')}。`
    const texts = {
      'documents/report/en.md': replace('Blue helmets serve both.', en),
      'documents/report/zh-Hans.md': replace('蓝盔为此服务。', zh),
      'exclusions.yaml': annexes['exclusions.yaml'],
    }
    const before = await compile(folderOf(texts))
    if (before.library === undefined) throw new Error(JSON.stringify(before.diagnostics))
    const proposed = proposeFacts(before.library)
    const after = await compile(folderOf({ ...texts, 'facts/proposed.yaml': proposed }))
    expect(after.diagnostics.filter(({ code }) => code !== 'unpinned')).toEqual([])
    if (after.library === undefined) throw new Error('The proposal does not compile')
    const remarks = proposed.split('\n').filter((line) => line.startsWith('#'))
    const open = coverageOf(after.library).open
    expect(open.filter(({ text }) => !remarks.some((remark) => remark.includes(`“${text}”`)))).toEqual([])
    expect(proposeFacts(after.library)).not.toContain('- id:')
  },
)
