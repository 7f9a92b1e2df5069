import type { Publication, PublicationBlock, WriterWarning } from '@diglot/core'
import { test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { everyKind, rowWithIssue, twoLanguages } from '../../docx/src/testing.ts'
import { nastyText, publicationOf, publications } from '../../markdown/src/testing.ts'
import { toHtml } from './index.ts'
import { hostilePublication, policyHash, readWords, tagsOf, wordsOf } from './testing.ts'

const settled: readonly Publication[] = [everyKind(), twoLanguages(), rowWithIssue()]

test.each(settled.map((publication) => [publication.id, publication] as const))(
  'the file says all that %s says, in order',
  (_, publication) => {
    expect(readWords(toHtml(publication))).toBe(wordsOf(publication))
  },
)

property.prop([publications])('the file says all that a publication says, in order', (publication) => {
  expect(readWords(toHtml(publication))).toBe(wordsOf(publication))
})

test('a publication with a block and an inline of every kind is written as in the file', async () => {
  const [, body = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(toHtml(everyKind())) ?? []
  await expect(body.trim()).toMatchFileSnapshot('__snapshots__/every-kind.html.txt')
})

const ours = new Set(
  [
    'id',
    'lang',
    'class',
    'href',
    'rel',
    'role',
    'tabindex',
    'hidden',
    'title',
    'open',
    'type',
    'name',
    'value',
  ].concat(
    [
      'charset',
      'content',
      'http-equiv',
      'scope',
      'method',
      'data-facets',
      'data-folds',
      'data-fact',
      'data-issue',
    ],
    ['data-do', 'data-shown', 'checked', 'aria-label', 'aria-labelledby', 'aria-hidden', 'aria-keyshortcuts'],
    ['xmlns', 'width', 'height', 'viewBox', 'xml:lang'],
  ),
)

property.prop([publications])(
  'no text of a document becomes a tag, an attribute or an address',
  (publication) => {
    for (const { name, attributes } of tagsOf(toHtml(publication))) {
      expect(name).toMatch(/^[a-z][a-z0-9]*$/)
      expect([...attributes.keys()].filter((key) => !ours.has(key))).toEqual([])
      const href = attributes.get('href')
      if (href !== undefined) expect(href).toMatch(/^(?:#|https?:\/\/|mailto:)/i)
    }
  },
)

property.prop([nastyText])('a hostile word stands in every place as itself', (hostile) => {
  const html = toHtml(hostilePublication(`"'><script>alert(1)</script>${hostile}`))
  expect(html.split('<script>')).toHaveLength(2)
  expect(html).not.toContain('alert(1)</script>')
})

property.prop([publications])(
  'no id stands twice, and every link within the file leads to one',
  (publication) => {
    const tags = tagsOf(toHtml(publication))
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inner = tags.flatMap(({ attributes }) => {
      const href = attributes.get('href')
      return href?.startsWith('#') === true ? [href.slice(1)] : []
    })
    expect(inner.filter((id) => !ids.includes(id))).toEqual([])
  },
)

test('two texts of one paragraph in one language share its id, and the first has it', () => {
  const paragraph = (words: string): PublicationBlock => ({
    type: 'paragraph',
    lang: 'en',
    anchor: 'paper#s1.p1',
    children: [{ type: 'text', text: words }],
  })
  const html = toHtml(
    publicationOf([
      {
        type: 'parallel',
        lang: 'en',
        languages: ['en', 'en'],
        rows: [{ cells: [[paragraph('one')], [paragraph('other')]] }],
      },
    ]),
  )
  expect(html).toContain('<p id="s1.p1">one</p>')
  expect(html).toContain('<p>other</p>')
})

test('the file may load nothing but the style and the script that it holds', () => {
  const html = toHtml(everyKind())
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  const policy = tagsOf(html)
    .find(({ attributes }) => attributes.has('http-equiv'))
    ?.attributes.get('content')
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `style-src '${policyHash(style)}'`,
    `script-src '${policyHash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(tagsOf(html).filter(({ attributes }) => attributes.has('style') || attributes.has('src'))).toEqual(
    [],
  )
})

test('what is not as the publication has it is a warning', () => {
  const warnings: WriterWarning[] = []
  const html = toHtml(
    publicationOf([
      {
        type: 'paragraph',
        lang: 'en',
        anchor: 'paper#p1',
        children: [
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'here' }] },
          { type: 'reference', to: 'paper#nowhere', show: 'number', text: '12' },
        ],
      },
    ]),
    { onWarning: (warning) => warnings.push(warning) },
  )
  expect(html).toContain('here12</p>')
  expect(warnings.map(({ code, anchor }) => [code, anchor])).toEqual([
    ['link-not-allowed', 'paper#p1'],
    ['unknown-reference', 'paper#p1'],
  ])
})

test('ids are the anchors, with the language where it is not the first', () => {
  const ids = tagsOf(toHtml(twoLanguages())).flatMap(({ attributes }) => attributes.get('id') ?? [])
  expect(ids).toEqual(expect.arrayContaining(['s1.p1', 's1.p1:zh-Hans', 's1.h', 's1.h:zh-Hans']))
})

test('facets become filters in the order and under the names that the publication gives', () => {
  const issue = (check: string, severity: string): PublicationBlock => ({
    type: 'box',
    lang: 'en',
    variant: 'issue',
    facets: { check, severity },
    children: [],
  })
  const html = toHtml({
    ...publicationOf([issue('terms', 'info'), issue('figures', 'error'), issue('figures', 'info')]),
    facets: [
      {
        key: 'severity',
        label: 'Severity',
        values: [
          { value: 'error', label: 'Error' },
          { value: 'warning', label: 'Warning' },
          { value: 'info', label: 'Information' },
        ],
      },
    ],
  })
  const [form = ''] = /<form class="filters"[\s\S]*?<\/form>/.exec(html) ?? []
  const said = [...form.matchAll(/<(?:legend|label)[^>]*>([\s\S]*?)<\/(?:legend|label)>/g)].map(
    ([, inner = '']) => inner.replaceAll(/<[^>]*>/g, '').trim(),
  )
  expect(said).toEqual([
    'Severity',
    'Error 1',
    'Information 2',
    'check',
    'terms 1',
    'figures 2',
    'Keep text without matches',
  ])
})

property.prop([publications])('the same publication gives the same file', (publication) => {
  expect(toHtml(publication)).toBe(toHtml(structuredClone(publication)))
})
