import type { Citation, ContentBlock, Edition, Lang, Library, Section } from '@diglot/core'

/** A library of one short paper in two languages: a preface, a chapter with a list and a note, an annex with a table. */
export function littleLibrary(): Library<'paper'> {
  return {
    id: 'little',
    title: { en: 'A little library', 'zh-Hans': '小文库' },
    publisher: { en: 'The House', 'zh-Hans': '本社' },
    version: '1.2.3',
    date: '2020-09',
    licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    documents: [
      {
        id: 'paper',
        kind: 'white-paper',
        title: { en: 'Thirty Years', 'zh-Hans': '三十年' },
        shortTitle: { en: 'Thirty Years', 'zh-Hans': '三十年' },
        issuer: { en: 'The Office', 'zh-Hans': '办公室' },
        published: '2020-09',
        sources: [
          {
            id: 'paper.zh-Hans',
            lang: 'zh-Hans',
            title: '三十年',
            published: '2020-09',
            standing: 'original',
            sha256: 'aa',
          },
          {
            id: 'paper.en',
            lang: 'en',
            title: 'Thirty Years',
            published: '2020-09',
            standing: 'official-translation',
            sha256: 'bb',
          },
        ],
        languages: ['en', 'zh-Hans'],
      },
    ],
    editions: [edition('en'), edition('zh-Hans')],
    facts: [
      {
        id: 'missions-joined',
        label: { en: 'Missions joined', 'zh-Hans': '参加的行动' },
        statements: [
          {
            source: 'paper',
            value: { type: 'quantity', amount: 25, unit: 'mission' },
            asOf: '2020-08',
            citations: [citation('preface.p1', 'en', '25 missions'), citation('s1.l1.i1', 'en', '25')],
          },
          {
            source: 'paper.zh-Hans',
            value: { type: 'quantity', amount: 26, unit: 'mission' },
            only: { lang: 'zh-Hans', reason: { en: 'It alone says so.', 'zh-Hans': '仅此一说。' } },
            citations: [citation('preface.p1', 'zh-Hans', '26项行动')],
          },
        ],
      },
    ],
    missions: [
      {
        id: 'UNTSO',
        number: 1,
        name: { en: 'Truce Supervision', 'zh-Hans': '停战监督' },
        acronym: 'UNTSO',
        variants: { en: [], 'zh-Hans': [] },
        sort: { en: 'truce supervision', 'zh-Hans': 'ting zhan jian du' },
        participation: { from: '1990-04' },
        citations: [],
      },
    ],
    people: [],
    events: [],
    enumerations: [],
    divergences: [],
    relations: [],
    exclusions: [],
    briefings: [],
    terms: [
      term('mandate', 'mandate', '授权', 'mandate', 'shou quan', true),
      term('blue-helmets', 'Blue Helmets', '蓝盔', 'blue helmets', 'lan kui', false),
      term('unused', 'unused', '未用', 'unused', 'wei yong', true),
    ],
    mentions: [
      ...mentionsOf('mission', 's1.l1.i1', 'UNTSO'),
      ...mentionsOf('mission', 's1.n-unit', 'UNTSO'),
      ...mentionsOf('term', 'preface.p1', 'mandate', 'blue-helmets'),
    ],
  }
}

function mentionsOf(kind: 'mission' | 'term', block: string, ...targets: string[]): Library['mentions'] {
  return targets.flatMap((target) =>
    (['en', 'zh-Hans'] as const).map((lang) => ({
      document: 'paper',
      block,
      lang,
      kind,
      target,
      start: 0,
      end: 1,
    })),
  )
}

function term(
  id: string,
  en: string,
  zh: string,
  sortEn: string,
  sortZh: string,
  defined: boolean,
): Library['terms'][number] {
  return {
    id,
    kind: 'term',
    preferred: { en, 'zh-Hans': zh },
    variants: { en: [], 'zh-Hans': [] },
    sort: { en: sortEn, 'zh-Hans': sortZh },
    ...(defined ? { definition: { en: `What ${en} means.`, 'zh-Hans': `${zh}的意思。` } } : {}),
  }
}

function citation(block: string, lang: Lang, exact: string): Citation {
  return { anchor: `paper#${block}`, lang, exact, start: 0, end: exact.length }
}

function edition(lang: Lang): Edition<'paper'> {
  const says = (en: string, zh: string): ContentBlock & { type: 'paragraph' } => ({
    type: 'paragraph',
    id: '',
    number: '',
    children: [{ type: 'text', text: lang === 'en' ? en : zh }],
  })
  const section = (
    id: string,
    role: Section['role'],
    number: number | undefined,
    title: string,
    blocks: ContentBlock[],
  ): Section => ({
    id,
    role,
    ...(number === undefined ? {} : { number }),
    heading: { type: 'heading', id: `${id}.h`, children: [{ type: 'text', text: title }] },
    blocks,
    sections: [],
  })
  const item = (n: number, en: string, zh: string) => ({
    ...says(en, zh),
    type: 'list-item' as const,
    id: `s1.l1.i${n}`,
    number: 'ab'[n - 1] ?? '',
  })
  return {
    document: 'paper',
    lang,
    title: lang === 'en' ? 'Thirty Years' : '三十年',
    restates: `paper.${lang}`,
    sections: [
      section('preface', 'preface', undefined, lang === 'en' ? 'Preface' : '前言', [
        { ...says('It joined 25 missions.', '参加26项行动。'), id: 'preface.p1', number: '1' },
      ]),
      section('s1', 'chapter', 1, lang === 'en' ? 'Peace' : '和平', [
        {
          ...says('First', '其一'),
          id: 's1.p1',
          number: '2',
          children: [
            { type: 'text', text: lang === 'en' ? 'The mandate' : '授权' },
            { type: 'note-reference', note: 's1.n-unit' },
          ],
        },
        {
          type: 'list',
          id: 's1.l1',
          ordered: false,
          items: [item(1, 'one of 25', '其一'), item(2, 'two', '其二')],
        },
        { ...says('The units differ.', '单位不同。'), type: 'note', id: 's1.n-unit' },
      ]),
      section('annex2', 'annex', 2, lang === 'en' ? 'Missions' : '行动', [
        {
          type: 'table',
          id: 'annex2.t1',
          caption: says('All of them', '全部').children,
          records: 'missions',
          columns: [
            { key: 'number', header: says('No.', '序号').children, kind: 'figure' },
            { key: 'name', header: says('Mission', '名称').children, kind: 'text' },
          ],
          rows: [
            {
              type: 'table-row',
              id: 'annex2.r1',
              record: 'UNTSO',
              cells: [says('1', '1').children, says('Truce Supervision', '停战监督').children],
            },
          ],
        },
      ]),
    ],
  }
}
