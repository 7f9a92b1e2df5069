import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Publication } from '@diglot/core'
import { peerFolder } from '../peers.ts'
import { plainChapters } from './plain-text.ts'

interface Compiler {
  readonly pdf: (source: { readonly mainFileContent: string }) => Uint8Array
}

const [source = '', target = ''] = process.argv.slice(2)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const publication = JSON.parse(readFileSync(source, 'utf8')) as Publication
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package is no dependency, so it has no types here
const { NodeCompiler } = createRequire(path.join(peerFolder, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
) as {
  readonly NodeCompiler: { readonly create: (options: object) => Compiler }
}
const fonts = path.join(import.meta.dirname, '../../../../packages/fonts/files')
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })
const [lang] = publication.languages
const [size, leading] = lang === 'en' ? ['10.5pt', '0.58em'] : ['10.5pt', '0.9em']
const escaped = (text: string): string => text.replaceAll(/[\\#$*_`<>@=~[\]/"'-]/g, (mark) => `\\${mark}`)
const content = [
  '#set page("a4", margin: (inside: 24mm, outside: 60mm, top: 27mm, bottom: 33mm), numbering: "1")',
  `#set text(font: ("Source Serif 4", "Noto Serif SC"), size: ${size}, lang: "${lang === 'en' ? 'en' : 'zh'}", hyphenate: true)`,
  `#set par(justify: true, leading: ${leading}, spacing: ${leading}, first-line-indent: 1em)`,
  '#show heading: it => { pagebreak(weak: true, to: "odd"); v(112pt); text(22pt, it.body); v(28pt) }',
  '#outline()',
  ...plainChapters(publication).flatMap(({ title, paragraphs }) => [
    `= ${escaped(title)}`,
    ...paragraphs.map((paragraph) => `${escaped(paragraph)}\n`),
  ]),
].join('\n')
writeFileSync(target, compiler.pdf({ mainFileContent: content }))
const { userCPUTime, maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ seconds: userCPUTime / 1e6, megabytes: maxRSS / 1024 }))
