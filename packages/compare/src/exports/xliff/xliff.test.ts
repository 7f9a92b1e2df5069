import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { comparisons, specimen } from '../testing.ts'
import { readXliff } from './read-xliff.ts'
import { toXliff } from './to-xliff.ts'

describe('a comparison as XLIFF 2.1', () => {
  test.prop([comparisons])('reads back equal, whatever the texts hold', (comparison) => {
    expect(readXliff(toXliff(comparison), 'pair.xlf')).toEqual({ comparison, diagnostics: [] })
  })

  test('marks the words of an issue and has a note for it', () => {
    const xliff = toXliff(specimen)
    expect(xliff).toContain(
      '<note id="n2" category="units" priority="7" xml:lang="en">人次 counts deployments',
    )
    expect(xliff).toContain(
      '<source>China sent <mrk id="a2.1" type="comment" ref="#n=n2"><mrk id="a1.1" type="comment" ref="#n=n1">41,000</mrk> peacekeepers</mrk>.</source>',
    )
    expect(xliff).toContain(
      '<target>中国派出<sm id="b1.1" type="comment" ref="#n=n1"/>4万余<sm id="b2.1" type="comment" ref="#n=n2"/>人次<em startRef="b1.1"/>维和人员<em startRef="b2.1"/>。</target>',
    )
  })

  test('says which side a note is about, and how grave it is', () => {
    expect(toXliff(specimen, 'zh-Hans')).toContain(
      '<note id="n1" category="omission" priority="4" appliesTo="target" xml:lang="zh-Hans">英文没有对应内容</note>',
    )
  })
})

function textsOf(xliff: string): unknown {
  const { comparison } = readXliff(xliff, 'pair.xlf')
  return comparison?.pairs.map((pair) => [
    pair.a.map((i) => comparison.a.segments[i]?.text),
    pair.b.map((i) => comparison.b.segments[i]?.text),
  ])
}

function said(xliff: string): string[] {
  return readXliff(xliff, 'pair.xlf').diagnostics.map(
    ({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
  )
}

function version1(units: string, languages = 'source-language="en-US" target-language="zh-CN"'): string {
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="plaintext" ${languages}><body>${units}</body></file></xliff>`
}

function version2(units: string, languages = 'srcLang="en" trgLang="zh-Hans"', version = '2.0'): string {
  return `<xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:2.0" ${languages}><file id="f">${units}</file></xliff>`
}

describe('XLIFF 1.2 of another tool', () => {
  test('pairs source and target, without the codes and the proposals', () => {
    const xliff = version1(
      '<trans-unit id="1"><source>Peace <g id="1">is</g> all<x id="2"/>.</source><target>和平<bpt id="1">&lt;b></bpt>就是<ept id="1"/>一切。</target><alt-trans><target>别的</target></alt-trans></trans-unit>',
    )
    expect(textsOf(xliff)).toEqual([[['Peace is all.'], ['和平就是一切。']]])
    expect(said(xliff)).toEqual([
      'info 1:1 Inline codes stand in 1 of 1 segments; the text is compared without them',
    ])
  })

  test('pairs the segments that source and target are both divided into', () => {
    const marks = (one: string, two: string) =>
      `<mrk mtype="seg" mid="1">${one}</mrk> <mrk mtype="seg" mid="2">${two}</mrk>`
    const xliff = version1(
      `<trans-unit id="1"><source>Peace. War.</source><seg-source>${marks('Peace.', 'War.')}</seg-source><target>${marks('和平。', '战争。')}</target></trans-unit>`,
    )
    expect(textsOf(xliff)).toEqual([
      [['Peace.'], ['和平。']],
      [['War.'], ['战争。']],
    ])
  })

  test('may have texts that are not translated yet', () => {
    expect(textsOf(version1('<trans-unit id="1"><source>Peace.</source></trans-unit>'))).toEqual([
      [['Peace.'], []],
    ])
  })
})

describe('XLIFF 2 of another tool', () => {
  test('pairs the segments of its units', () => {
    const xliff = version2(
      '<unit id="u"><segment id="a"><source>Peace <pc id="1">is</pc> <ph id="2" equiv="all"/>.</source><target>和平<mrk id="m" type="term">就是</mrk><cp hex="0001"/>一切。</target></segment><ignorable><source> </source></ignorable><segment><source>War.</source><target>战争。</target></segment></unit>',
    )
    expect(textsOf(xliff)).toEqual([
      [['Peace is all.'], ['和平就是\u0001一切。']],
      [['War.'], ['战争。']],
    ])
    const { comparison } = readXliff(xliff, 'pair.xlf')
    expect(comparison?.a.segments.map(({ label }) => label)).toEqual(['u/a', 'u/2'])
  })

  test('says every fault at its place', () => {
    expect(
      said(
        version2('\n<unit id="1"><segment><target>和平。</target></segment></unit>', 'srcLang="fr"', '3.0'),
      ),
    ).toEqual([
      'error 1:1 Expected XLIFF 1.1, 1.2, 2.0, 2.1, found version 3.0',
      'error 1:1 Expected a source in English or Chinese, found `fr`',
      'error 2:1 Expected <source> in <unit>, found none',
      'error 1:1 Expected units with texts, found none',
    ])
  })

  test('must name the language of its target', () => {
    const xliff = version2('<unit id="1"><segment><source>Peace.</source></segment></unit>', 'srcLang="en"')
    expect(said(xliff)).toEqual(['error 1:1 Expected the file to name its target language, found none'])
  })

  test('must be well-formed', () => {
    expect(said('<xliff version="2.0" srcLang="en"\n trgLang=zh>')).toEqual([
      'error 2:11 Expected well-formed XML, found: unquoted attribute value',
    ])
  })

  test.prop([fc.string({ unit: 'binary' })])('never throws, whatever it is', (text) => {
    expect(readXliff(text, 'pair.xlf').diagnostics.length).toBeGreaterThan(0)
  })
})
