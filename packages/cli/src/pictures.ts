import { readFile } from 'node:fs/promises'
import { drawingToSvg, type Drawing, type Lang, type Weight } from '@diglot/core'
import type { DrawPicture } from '@diglot/docx'
import type { FontBytes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Pixels of a picture for one of SVG, at 96 to the inch: 240 to the inch. */
const zoom = 2.5

let renderer: Promise<void> | undefined

/**
 * Draws pictures with the faces that we print with and none of the machine's: text becomes outlines. The renderer is
 * WebAssembly, whose arithmetic is the same everywhere, so the same drawing gives the same bytes.
 */
export async function pictureMaker(): Promise<DrawPicture> {
  renderer ??= readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(async (code) =>
    initWasm(code),
  )
  await renderer
  const fonts = await loadFonts()
  return (drawing, lang) => draw(drawing, lang, fonts)
}

function draw(drawing: Drawing, lang: Lang, fonts: FontBytes): ReturnType<DrawPicture> {
  const used = [fonts.latin, fonts['latin-bold'], ...(hasHan(drawing) ? [fonts.han, fonts['han-sans']] : [])]
  const picture = new Resvg(drawingToSvg(drawing, { lang, families, paper: true }), {
    font: { fontBuffers: used, defaultFontFamily: 'Source Serif 4' },
    fitTo: { mode: 'zoom', value: zoom },
  })
  try {
    const image = picture.render()
    try {
      return { svg: rounded(picture.toString()), png: image.asPng() }
    } finally {
      image.free()
    }
  } finally {
    picture.free()
  }
}

/** Han faces bring figures and letters of their own, so that a Chinese label is of one face. */
function families(lang: Lang, weight: Weight): string {
  if (lang === 'en') return "'Source Serif 4'"
  return weight === 'bold' ? "'Noto Sans SC'" : "'Noto Serif SC'"
}

function hasHan({ shapes }: Drawing): boolean {
  return shapes.some(
    (shape) => shape.type === 'text' && (shape.lang === 'zh-Hans' || /\p{Script=Han}/u.test(shape.text)),
  )
}

/** Outlines to a hundredth of a point, which nobody sees. */
function rounded(svg: string): string {
  return svg.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
