import { expect, test } from 'vitest'
import { layout } from './layout.ts'
import { measureWith } from './measure.ts'
import { endOf, fonts, publication, runsOf, text, textOfRun } from './testing.ts'

const measure = measureWith(fonts)

test.each([
  ['Engineers', 'en', 'regular'],
  ['25,768', 'en', 'bold'],
  ['派出25支分队', 'zh-Hans', 'regular'],
  ['2019年10月1日', 'zh-Hans', 'bold'],
] as const)('%s is as wide as a drawing sets it', (words, lang, weight) => {
  const pages = layout(
    publication(
      ['en'],
      [
        {
          type: 'figure',
          lang: 'en',
          alt: 'a label',
          caption: [text('Caption')],
          source: [],
          data: { type: 'table', lang: 'en', columns: [], header: [], rows: [] },
          drawing: {
            width: 200,
            height: 20,
            shapes: [
              {
                type: 'text',
                x: 0,
                y: 10,
                text: words,
                lang,
                size: 8,
                weight,
                align: 'start',
                fill: { role: 'ink' },
              },
            ],
          },
        },
      ],
    ),
    { fonts },
  )
  const runs = pages.pages
    .flatMap(runsOf)
    .filter((run) => run.content.type === 'leaf' && words.includes(textOfRun(run).trim()))
  const [first] = runs
  const last = runs.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('expected the label on a page')
  expect(measure(words, lang, 8, weight)).toBeCloseTo(endOf(last) - first.x, 3)
})

test('bold is wider, and twice the size twice as wide', () => {
  expect(measure('peace', 'en', 8, 'bold')).toBeGreaterThan(measure('peace', 'en', 8, 'regular'))
  expect(measure('peace', 'en', 16, 'regular')).toBeCloseTo(2 * measure('peace', 'en', 8, 'regular'))
})
