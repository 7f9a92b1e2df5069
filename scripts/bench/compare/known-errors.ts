import type { Alarm, TextPair } from './checker.ts'

/** An error that the published texts themselves have, found by an alarm and read by us in both languages. */
interface KnownError {
  /** Of the sentences; its paragraphs hold the same. */
  readonly document: string
  readonly check: string
  /** How the words that the alarm marks begin, on either side; '' where it marks none. */
  readonly a: string
  readonly b: string
  readonly reason: string
}

/** Only what is wrong beyond doubt: where the sides may both be right, an alarm is false. */
const knownErrors: readonly KnownError[] = [
  {
    document: 'un-1993',
    check: 'section-numbers',
    a: '203',
    b: '302',
    reason: 'resolution 47/203, rightly so elsewhere in both texts',
  },
  {
    document: 'un-1993',
    check: 'figures',
    a: '$598,100',
    b: '$589 100',
    reason: 'one amount of bank charges, two figures changed places',
  },
  {
    document: 'un-1993',
    check: 'figures',
    a: '$350,000',
    b: '$250 000',
    reason: 'one amount for furniture, $250,000 in both texts before',
  },
  {
    document: 'un-1993',
    check: 'ordinals',
    a: 'twenty-second',
    b: '第二十一次',
    reason: 'one actuarial valuation, counted otherwise',
  },
  {
    document: 'un-1999',
    check: 'figures',
    a: '1 billion',
    b: '',
    reason: 'the Chinese text says that the population grew, and leaves out by how much',
  },
  {
    document: 'un-1999',
    check: 'ordinals',
    a: 'twenty-first special session',
    b: '第二十届',
    reason: 'one special session in 1999, counted otherwise',
  },
  {
    document: 'un-1999',
    check: 'doubled-words',
    a: '',
    b: '环境',
    reason: '“environment” stands twice in the title of a minister',
  },
  {
    document: 'un-1999',
    check: 'dates',
    a: '1999',
    b: '19995年',
    reason: 'a year of five digits',
  },
  {
    document: 'un-1999',
    check: 'dates',
    a: '11 April 1997',
    b: '1997年4月21日',
    reason: 'one vote of one parliament, ten days apart',
  },
  {
    document: 'hk-hansard-1989',
    check: 'doubled-words',
    a: '',
    b: '例草案',
    reason: 'the end of the title of a bill stands twice',
  },
  {
    document: 'sinorama-2001',
    check: 'omissions',
    a: '',
    b: '所以台湾如果',
    reason: 'the last sentence of a portrait, which the English text does not have',
  },
  {
    document: 'A0030154',
    check: 'omissions',
    a: '',
    b: '最高行政法院認',
    reason: 'a paragraph of the article that the English text does not have',
  },
  {
    document: 'A0030154',
    check: 'omissions',
    a: '',
    b: '受發回之高等行政法院',
    reason: 'the paragraph after it, not in the English text either',
  },
  {
    document: 'F0120001',
    check: 'omissions',
    a: '',
    b: '戰時犯本法之罪',
    reason: 'a paragraph of the article that the English text does not have',
  },
  {
    document: 'F0120001',
    check: 'omissions',
    a: '',
    b: '但按其情節顯然過重者',
    reason: 'the rest of that paragraph',
  },
]

/** Whether an alarm in a clean pair has found an error of the published texts. */
export function isKnownError(document: string, alarm: Alarm, pair: TextPair): boolean {
  const words = { a: wordsOf(alarm.a, pair.a), b: wordsOf(alarm.b, pair.b) }
  return knownErrors.some(
    (known) =>
      document.replace(', paragraphs', '') === known.document &&
      alarm.check === known.check &&
      begins(words.a, known.a) &&
      begins(words.b, known.b),
  )
}

function begins(words: string, known: string): boolean {
  return known === '' ? words === '' : words.startsWith(known)
}

function wordsOf(spans: Alarm['a'], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
