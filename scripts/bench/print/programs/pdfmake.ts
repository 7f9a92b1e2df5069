import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Publication } from '@diglot/core'
import { peerFolder } from '../peers.ts'
import { plainChapters } from './plain-text.ts'

interface Pdfmake {
  readonly setFonts: (fonts: object) => void
  readonly createPdf: (definition: object) => { readonly write: (file: string) => Promise<void> }
}

const [source = '', target = ''] = process.argv.slice(2)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const publication = JSON.parse(readFileSync(source, 'utf8')) as Publication
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package is no dependency, so it has no types here
const pdfmake = createRequire(path.join(peerFolder, 'package.json'))('pdfmake') as Pdfmake
const [lang] = publication.languages
const face = path.join(
  import.meta.dirname,
  '../../../../packages/fonts/files',
  lang === 'en' ? 'SourceSerif4-Regular.ttf' : 'NotoSerifSC-Regular.ttf',
)
pdfmake.setFonts({ text: { normal: face, bold: face, italics: face, bolditalics: face } })
await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageMargins: [68, 76.5, 170, 93.5],
    defaultStyle: {
      font: 'text',
      fontSize: 10.5,
      lineHeight: lang === 'en' ? 1.05 : 1.2,
      alignment: 'justify',
    },
    content: plainChapters(publication).flatMap(({ title, paragraphs }, i) => [
      {
        text: title,
        fontSize: 22,
        margin: [0, 112, 0, 28],
        tocItem: true,
        ...(i > 0 && { pageBreak: 'before' }),
      },
      ...paragraphs.map((text) => ({ text })),
    ]),
  })
  .write(target)
const { userCPUTime, maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ seconds: userCPUTime / 1e6, megabytes: maxRSS / 1024 }))
