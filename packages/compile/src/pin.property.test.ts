import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { ContentFolder } from './content-folder.ts'
import { pin } from './pin.ts'
import { folderOf, sample, textAt, transcript } from './testing.ts'

/** A paragraph as its author knows it, whatever its text has become. */
interface Author {
  readonly key: number
  readonly en: string
  readonly zh: string
}

type Step =
  | { readonly do: 'insert' | 'delete'; readonly at: number }
  | { readonly do: 'edit'; readonly at: number; readonly in: 'en' | 'zh' | 'both' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('insert' as const, 'delete' as const), at: fc.nat(20) }),
  fc.record({
    do: fc.constant('edit' as const),
    at: fc.nat(20),
    in: fc.constantFrom('en' as const, 'zh' as const, 'both' as const),
  }),
)

const anchors = 'documents/report/anchors.yaml'

/** The paragraphs in two sections, so that numbers run on from one to the other. */
function textsOf(paragraphs: readonly Author[], ledger: string | undefined): ContentFolder {
  const half = paragraphs.filter(({ key }) => key % 2 === 0)
  const other = paragraphs.filter(({ key }) => key % 2 === 1)
  const text = (lang: 'en' | 'zh') =>
    [
      ['## A {#s1}', ...half.map((one) => one[lang])],
      ['## B {#s2}', ...other.map((one) => one[lang])],
    ]
      .flat()
      .join('\n\n')
  const { 'library.yaml': library = '', 'documents/report/document.yaml': document = '' } = sample
  return folderOf(
    {
      'library.yaml': library,
      'documents/report/document.yaml': document,
      'documents/report/en.md': text('en'),
      'documents/report/zh-Hans.md': text('zh'),
      ...(ledger !== undefined && { [anchors]: ledger }),
    },
    new Map(),
  )
}

/** Id and printed number of each author's paragraph, by its key: the ledger has beginnings, which are unique here. */
function pinnedIds(ledger: string, paragraphs: readonly Author[]): Map<number, string> {
  const lines = ledger.split('\n')
  return new Map(
    paragraphs.map(({ key, en }) => {
      const line = lines.find((each) => each.includes(` ${en}",`)) ?? ''
      const [, id, number] = /^(\S+): \{ kind: paragraph, number: "(\w+)"/.exec(line) ?? []
      return [key, `${id} ${number}`]
    }),
  )
}

function apply(paragraphs: readonly Author[], steps: readonly Step[], fresh: () => number): Author[] {
  const result = [...paragraphs]
  for (const one of steps) {
    const at = one.at % (result.length + 1)
    const there = result[at]
    if (one.do === 'insert') {
      const n = fresh()
      result.splice(at, 0, { key: n, en: `text ${n}`, zh: `文 ${n}` })
    } else if (there !== undefined && one.do === 'delete') result.splice(at, 1)
    else if (there !== undefined && one.do === 'edit') {
      const n = fresh()
      result[at] = {
        key: there.key,
        en: one.in === 'zh' ? there.en : `text ${n}`,
        zh: one.in === 'en' ? there.zh : `文 ${n}`,
      }
    }
  }
  return result
}

function counter(): () => number {
  let n = 100
  return () => {
    n += 1
    return n
  }
}

test.prop([fc.array(step, { maxLength: 12 })], { numRuns: 15 })(
  'one change at a time, every paragraph keeps its id and number, and none is given out twice',
  async (steps) => {
    const fresh = counter()
    let paragraphs: readonly Author[] = [0, 1, 2, 3, 4].map((key) => ({
      key,
      en: `first ${key}`,
      zh: `首 ${key}`,
    }))
    let ledger = (await pin(textsOf(paragraphs, undefined))).files.get(anchors) ?? ''
    const everGiven = new Map([...pinnedIds(ledger, paragraphs)].map(([key, id]) => [id, key]))
    for (const one of steps) {
      const before = pinnedIds(ledger, paragraphs)
      paragraphs = apply(paragraphs, [one], fresh)
      const folder = textsOf(paragraphs, ledger)
      const pinning = await pin(folder)
      expect(pinning.diagnostics).toEqual([])
      ledger = pinning.files.get(anchors) ?? ledger
      for (const [key, id] of pinnedIds(ledger, paragraphs)) {
        expect(before.get(key) ?? id).toBe(id)
        expect(everGiven.get(id) ?? key).toBe(key)
        everGiven.set(id, key)
      }
      const again = textsOf(paragraphs, ledger)
      expect((await pin(again)).files.size).toBe(0)
      expect(await transcript(again)).toBe('no errors')
    }
  },
)

test.prop([fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 5 })], { numRuns: 40 })(
  'many changes at once, a paragraph that nobody touched keeps its id and number',
  async (batches) => {
    const fresh = counter()
    let paragraphs: readonly Author[] = [0, 1, 2, 3, 4, 5, 6].map((key) => ({
      key,
      en: `first ${key}`,
      zh: `首 ${key}`,
    }))
    let ledger = (await pin(textsOf(paragraphs, undefined))).files.get(anchors) ?? ''
    for (const batch of batches) {
      const changed = apply(paragraphs, batch, fresh)
      const pinning = await pin(textsOf(changed, ledger))
      const codes = new Set(pinning.diagnostics.map(({ code }) => code))
      if (pinning.files.size === 0 && codes.size > 0) {
        expect([...codes]).toEqual(['ambiguous-move'])
        continue
      }
      const before = pinnedIds(ledger, paragraphs)
      const next = pinning.files.get(anchors) ?? ledger
      const after = pinnedIds(next, changed)
      for (const [index, one] of changed.entries()) {
        const same = paragraphs.find(({ key, en, zh }) => key === one.key && en === one.en && zh === one.zh)
        if (same !== undefined) expect(after.get(one.key), `paragraph ${index}`).toBe(before.get(one.key))
      }
      paragraphs = changed
      ledger = next
    }
    expect((await pin(textsOf(paragraphs, ledger))).files.size).toBe(0)
    expect(textAt(textsOf(paragraphs, ledger), anchors)).toBe(ledger)
  },
)
