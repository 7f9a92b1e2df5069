import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Job, Part } from '../job.ts'

interface Pdfmake {
  readonly setFonts: (fonts: object) => void
  readonly createPdf: (definition: object) => { readonly write: (file: string) => Promise<void> }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const { lang, books, target, fonts, peers } = JSON.parse(
  readFileSync(process.argv.at(-1) ?? '', 'utf8'),
) as Job<readonly Part[]>
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package is no dependency, so it has no types here
const pdfmake = createRequire(path.join(peers, 'package.json'))('pdfmake') as Pdfmake
const english = lang === 'en'
const [text, heading] = english
  ? ['SourceSerif4-Regular.ttf', 'SourceSerif4-SemiBold.ttf']
  : ['NotoSerifSC-Regular.ttf', 'NotoSansSC-Medium.ttf']
const family = (file: string): object => {
  const face = path.join(fonts, file)
  return { normal: face, bold: face, italics: face, bolditalics: face }
}
pdfmake.setFonts({ text: family(text), heading: family(heading) })

const node: Readonly<Record<Part['kind'], (text: string, first: boolean) => object>> = {
  chapter: (words, first) => ({
    text: words,
    fontSize: 22,
    margin: [0, 112, 0, 28],
    tocItem: true,
    outline: true,
    ...(first ? {} : { pageBreak: 'before' }),
  }),
  section: (words) => ({ text: words, font: 'heading', fontSize: 13, margin: [0, 14, 0, 7], outline: true }),
  paragraph: (words) => ({ text: words }),
}

const seconds: number[] = []
let before = 0
for (const parts of books) {
  await pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [68, 76.5, 170, 93.5],
      defaultStyle: {
        font: 'text',
        fontSize: 10.5,
        lineHeight: english ? 1.05 : 1.2,
        alignment: 'justify',
      },
      footer: (page: number) => ({ text: String(page), alignment: 'center' }),
      content: [
        { toc: { title: { text: english ? 'Contents' : '目录' } }, pageBreak: 'after' },
        ...parts.map((part, i) => node[part.kind](part.text, i === 0)),
      ],
    })
    .write(target)
  const { user } = process.cpuUsage()
  seconds.push((user - before) / 1e6)
  before = user
}
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
