import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Job, Part } from '../job.ts'

interface Compiler {
  readonly pdf: (source: { readonly mainFileContent: string }) => Uint8Array
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const { lang, books, target, fonts, peers } = JSON.parse(
  readFileSync(process.argv.at(-1) ?? '', 'utf8'),
) as Job<readonly Part[]>
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package is no dependency, so it has no types here
const { NodeCompiler } = createRequire(path.join(peers, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
) as { readonly NodeCompiler: { readonly create: (options: object) => Compiler } }
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })

const english = lang === 'en'
/** From line to line as in Diglot: an em and this. */
const leading = english ? '3.5pt' : '8.17pt'
const heading = english ? '"Source Serif 4"' : '("Source Serif 4", "Noto Sans SC")'
const preamble = [
  '#set page("a4", margin: (inside: 24mm, outside: 60mm, top: 27mm, bottom: 33mm), numbering: "1")',
  `#set text(font: ("Source Serif 4", "Noto Serif SC"), size: 10.5pt, lang: "${english ? 'en' : 'zh'}", hyphenate: true, top-edge: 0.7em, bottom-edge: -0.3em)`,
  `#set par(justify: true, leading: ${leading}, spacing: ${leading}, first-line-indent: ${english ? '1em' : '2em'})`,
  '#show heading.where(level: 1): it => { pagebreak(weak: true, to: "odd"); v(112pt); text(22pt, it.body); v(28pt) }',
  `#show heading: set text(font: ${heading}, size: 13pt)`,
  `#show heading.where(level: 2): set block(${english ? 'above: 21pt, below: 10pt' : 'above: 33pt, below: 17.5pt'})`,
  '#outline(depth: 1)',
]
const escaped = (text: string): string => text.replaceAll(/[\\#$*_`<>@=~[\]/"'-]/g, (mark) => `\\${mark}`)
const markup: Readonly<Record<Part['kind'], (text: string) => string>> = {
  chapter: (text) => `= ${escaped(text)}`,
  section: (text) => `== ${escaped(text)}`,
  paragraph: (text) => `${escaped(text)}\n`,
}

const seconds: number[] = []
let before = 0
for (const parts of books) {
  const content = [...preamble, ...parts.map(({ kind, text }) => markup[kind](text))].join('\n')
  writeFileSync(target, compiler.pdf({ mainFileContent: content }))
  const { user } = process.cpuUsage()
  seconds.push((user - before) / 1e6)
  before = user
}
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
