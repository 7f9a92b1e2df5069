import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { comparisons, specimen } from '../testing.ts'
import { readTmx } from './read-tmx.ts'
import { toTmx } from './to-tmx.ts'

describe('a comparison as TMX', () => {
  test.prop([comparisons])('reads back equal, whatever the texts hold', (comparison) => {
    expect(readTmx(toTmx(comparison), 'memory.tmx')).toEqual({ comparison, diagnostics: [] })
  })

  test('has a unit a pair, the notes for people beside the text', () => {
    const tmx = toTmx(specimen)
    expect(tmx).toContain(
      '<note xml:lang="en">error, figures: expected more than 40,000, found 41,000</note>',
    )
    expect(tmx).toContain('<seg>They served in 25 missions and built roads &amp; bridges.</seg>')
    expect(tmx.match(/<tu /g)).toHaveLength(3)
    expect(tmx.match(/<tuv /g)).toHaveLength(5)
  })

  test('leaves out the issues of texts that were changed since, and says so', () => {
    const { comparison, diagnostics } = readTmx(
      toTmx(specimen).replace('41,000 p', '40,000 p').replace('25项', '二十五项'),
      'memory.tmx',
    )
    expect(comparison?.b.segments.map(({ text }) => text)).toContain('先后参加二十五项行动，修路架桥。')
    expect(comparison?.issues).toEqual([])
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'texts-changed: Texts were changed since the file was written; the issues of units 1, 3 are left out',
    ])
  })
})

function memory(units: string, header = '<header srclang="en-US"/>'): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx11.dtd">\n<tmx version="1.1">${header}<body>\n${units}\n</body></tmx>`
}

function textsOf(tmx: string): unknown {
  const { comparison } = readTmx(tmx, 'memory.tmx')
  return comparison?.pairs.map((pair) => [
    pair.a.map((i) => comparison.a.segments[i]?.text),
    pair.b.map((i) => comparison.b.segments[i]?.text),
  ])
}

function said(tmx: string): string[] {
  return readTmx(tmx, 'memory.tmx').diagnostics.map(
    ({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
  )
}

const unit = (...variants: readonly string[]) =>
  `<tu>${variants.map((variant) => variant.replace(/^(\S+) (.*)$/s, '<tuv $1><seg>$2</seg></tuv>')).join('')}</tu>`

describe('a memory of another tool', () => {
  it.for([
    ['xml:lang="en-US"', 'xml:lang="zh-CN"'],
    ['lang="EN"', 'lang="ZH_cn"'],
    ['xml:lang="en-GB"', 'xml:lang="zh-Hant-TW"'],
  ])('names its languages %s and %s', ([en, zh]) => {
    expect(textsOf(memory(unit(`${en} Peace.`, `${zh} 和平。`)))).toEqual([[['Peace.'], ['和平。']]])
  })

  test('has the language of its source first', () => {
    const tmx = memory(unit('xml:lang="en" Peace.', 'xml:lang="zh" 和平。'), '<header srclang="zh-CN"/>')
    expect(textsOf(tmx)).toEqual([[['和平。'], ['Peace.']]])
  })

  test('keeps the words in its inline tags, without the codes, and says so', () => {
    const tmx = memory(
      unit(
        'xml:lang="en" <bpt i="1">&lt;b></bpt>Peace<ept i="1">&lt;/b></ept> <hi type="x">is <ph x="1"><sub>none</sub></ph>all</hi>.',
        'xml:lang="zh" 和平。',
      ),
    )
    expect(textsOf(tmx)).toEqual([[['Peace is all.'], ['和平。']]])
    expect(said(tmx)).toEqual([
      'info 1:1 Inline codes stand in 1 of 1 units; the text is compared without them',
    ])
  })

  test('may lack a language in a unit, and hold others besides', () => {
    const tmx = memory(
      unit('xml:lang="en" Peace.', 'xml:lang="fr" Paix.') +
        unit('xml:lang="en" War.', 'xml:lang="zh" 战争。'),
    )
    expect(textsOf(tmx)).toEqual([
      [['Peace.'], []],
      [['War.'], ['战争。']],
    ])
    expect(said(tmx)).toEqual(['info 4:1 Compared en and zh-Hans; not compared: fr'])
  })

  test('says every fault at its place', () => {
    const tmx = memory('<tu><tuv><seg>Peace.</seg></tuv></tu>\n<tu>\n  <tuv xml:lang="en"/></tu>\n<tu/>')
    expect(said(tmx)).toEqual([
      'error 4:5 Expected xml:lang on <tuv>, found none',
      'error 4:1 Expected a <tuv> in each <tu>, found none',
      'error 6:3 Expected <seg> in <tuv>, found none',
      'error 5:1 Expected a <tuv> in each <tu>, found none',
      'error 7:1 Expected a <tuv> in each <tu>, found none',
    ])
  })

  test('must hold texts in languages of ours', () => {
    expect(said(memory(unit('xml:lang="fr" Paix.', 'xml:lang="de" Frieden.')))).toEqual([
      'error 4:1 Expected texts in English and Chinese, found de, fr',
    ])
    expect(said(memory(''))).toEqual(['error 1:1 Expected units with texts, found none'])
  })

  test('must be well-formed', () => {
    expect(said(memory('<tu>\n<tuv xml:lang="en"><seg>Peace &nbsp; now</seg>'))).toEqual([
      'error 5:31 Expected well-formed XML, found: undefined entity',
    ])
  })

  test('cannot grow by entities that it declares', () => {
    const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx version="1.4"><header/><body>${unit('xml:lang="en" &b;')}</body></tmx>`
    const [diagnostic] = readTmx(bomb, 'memory.tmx').diagnostics
    expect(diagnostic?.message).toBe('Expected well-formed XML, found: undefined entity')
    expect(diagnostic?.hint).toBe(
      'entities that the file declares are not followed: write the characters themselves',
    )
  })

  test('is told from another format', () => {
    expect(said('<xliff version="1.2"/>')[0]).toBe('error 1:1 Expected <tmx>, found <xliff>')
  })

  test.prop([fc.string({ unit: 'binary' })])('never throws, whatever it is', (text) => {
    expect(readTmx(text, 'memory.tmx').diagnostics.length).toBeGreaterThan(0)
  })
})
