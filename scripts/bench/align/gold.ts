import { segment, type Segment } from '@diglot/align'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Which segments of English and Chinese belong together. */
export type GoldBead = readonly [en: readonly number[], zh: readonly number[]]

export interface GoldText {
  readonly name: string
  readonly en: readonly Segment[]
  readonly zh: readonly Segment[]
  readonly gold: readonly GoldBead[]
}

/** The texts of Champollion's gold: one sentence a line, `[en]:[zh]` one bead a line, counted from 0. */
export function champollionTexts(data: string): GoldText[] {
  const folder = path.join(data, 'champollion')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.beads'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.beads'.length)
      const read = (ending: string) => readFileSync(path.join(folder, `${name}.${ending}`), 'utf8')
      return {
        name,
        en: segment(read('en.txt'), 'en', 'line'),
        zh: segment(read('zh.txt'), 'zh-Hans', 'line'),
        gold: readBeads(read('beads')),
      }
    })
}

/** `[0]:[0,1]` a line. */
export function readBeads(text: string): GoldBead[] {
  return text.trim().split('\n').map(goldBead)
}

function goldBead(line: string): GoldBead {
  const [en, zh] = line.split(':').map((side) => (side.match(/\d+/g) ?? []).map(Number))
  if (en === undefined || zh === undefined) throw new Error(`expected [en]:[zh], found ${line}`)
  return [en, zh]
}

interface Law {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly gold: readonly (readonly [zh: readonly number[], en: readonly number[]])[]
}

/** Laws by paragraph, with the gold that their article numbers give. */
export function lawTexts(data: string): GoldText[] {
  const folder = path.join(data, 'taiwan-law')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const law: Law = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
      const segments = (texts: readonly string[], lang: Segment['lang']) =>
        texts.map((text) => ({ text, lang, start: 0, end: text.length }))
      return {
        name: file,
        en: segments(law.en, 'en'),
        zh: segments(law.zh, 'zh-Hans'),
        gold: law.gold.map(([zh, en]): GoldBead => [en, zh]),
      }
    })
}
