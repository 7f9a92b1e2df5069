import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Lang } from '@diglot/core'
import { composeEdition } from '@diglot/edition'
import { layout, themes, type Pages, type Theme } from '@diglot/layout'
import { loadFonts, paintPdf } from '@diglot/pdf'
import { library } from '@diglot/peacekeeping'
import { PNG } from 'pngjs'
import { drawReport } from './report-picture.ts'
import { runCommand } from './verify/run-command.ts'

/**
 * `pnpm pictures`: draws the pages that the README shows anew, into `docs/`. A picture names its pages by what stands on them,
 * so that it shows the same passage when pages move. Needs `pdftoppm` and Chromium.
 */
interface Picture {
  readonly file: string
  readonly languages: readonly [Lang] | readonly [Lang, Lang]
  readonly theme: Theme
  /** The page shown is the one that this stands on; the one before it too, when they face each other. */
  readonly at: string
  readonly facing: boolean
  /** Dots per inch. */
  readonly resolution: number
}

const pictures: readonly Picture[] = [
  {
    file: 'parallel.png',
    languages: ['en', 'zh-Hans'],
    theme: themes.a4,
    at: 'white-paper-2020#preface.p1',
    facing: false,
    resolution: 84,
  },
  {
    file: 'facing.png',
    languages: ['en', 'zh-Hans'],
    theme: themes.b5,
    at: 'white-paper-2020#s2.4.p2@en',
    facing: true,
    resolution: 60,
  },
  {
    file: 'chinese.png',
    languages: ['zh-Hans'],
    theme: themes.b5,
    at: 'white-paper-2020#s2.5.p1',
    facing: true,
    resolution: 60,
  },
]

/** Around the pages; pixels, and a grey of 0 to 255. */
const margin = 8
const backdrop = 0xd8

const root = path.join(import.meta.dirname, '..')
const docs = path.join(root, 'docs')
const fonts = await loadFonts()
const scratch = mkdtempSync(path.join(tmpdir(), 'diglot-pictures-'))
try {
  for (const picture of pictures) await drawEdition(picture)
  await drawBriefing('whole-story', 'briefing.png')
  await drawReport(library, path.join(docs, 'report.png'))
  console.log('docs/report.png')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function drawEdition({ file, languages, theme, at, facing, resolution }: Picture): Promise<void> {
  const pages = layout(composeEdition(library, { documents: ['white-paper-2020'], languages }), {
    theme,
    fonts,
  })
  const pdf = path.join(scratch, `${file}.pdf`)
  writeFileSync(pdf, await paintPdf(pages, { fonts }))
  await drawPages(pdf, pageNumbers(pages, at, facing), file, resolution)
}

async function drawBriefing(name: string, file: string): Promise<void> {
  const command = path.join(root, 'packages', 'cli', 'src', 'main.ts')
  const args = ['brief', name, '--lang', 'en', '--format', 'pdf', '--out', scratch]
  const said = await runCommand(process.execPath, ['--conditions=@diglot/source', command, ...args], {
    cwd: root,
  })
  if (said.status !== 0) throw new Error(`diglot brief failed: ${said.stderr}`)
  await drawPages(path.join(scratch, 'briefings', name, `${name}.en.pdf`), [0, 1], file, 60)
}

/** Pages of a PDF file, counted from 0, side by side as one picture in `docs/`. */
async function drawPages(
  pdf: string,
  pages: readonly number[],
  file: string,
  resolution: number,
): Promise<void> {
  const images: PNG[] = []
  for (const page of pages) {
    const stem = path.join(scratch, `${file}-${page}`)
    const number = String(page + 1)
    const range = ['-f', number, '-l', number, '-singlefile']
    const said = await runCommand('pdftoppm', ['-r', String(resolution), ...range, '-png', pdf, stem])
    if (said.status !== 0) throw new Error(`pdftoppm failed: ${said.stderr}`)
    images.push(PNG.sync.read(readFileSync(`${stem}.png`)))
  }
  writeFileSync(path.join(docs, file), PNG.sync.write(framed(images)))
  console.log(`docs/${file}`)
}

/** The page of a destination; with its facing page, verso first. Counted from 0. */
function pageNumbers({ destinations, pages }: Pages, at: string, facing: boolean): number[] {
  const page = destinations.get(at)?.page
  if (page === undefined) throw new RangeError(`Nothing stands at ${at}`)
  if (!facing) return [page]
  return pages[page]?.side === 'verso' ? [page, page + 1] : [page - 1, page]
}

/** Pages side by side on grey, as they lie open. */
function framed(images: readonly PNG[]): PNG {
  const width = images.reduce((sum, image) => sum + image.width, 0) + margin * 2 + images.length - 1
  const height = Math.max(...images.map((image) => image.height)) + margin * 2
  const sheet = new PNG({ width, height })
  for (let i = 0; i < sheet.data.length; i++) sheet.data[i] = i % 4 === 3 ? 255 : backdrop
  let x = margin
  for (const image of images) {
    PNG.bitblt(image, sheet, 0, 0, image.width, image.height, x, margin)
    x += image.width + 1
  }
  return sheet
}
