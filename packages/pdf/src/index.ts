export type { PdfOptions } from './node.ts'
export { loadFonts, toPdf } from './node.ts'
export type { PaintOptions } from './paint.ts'
export { paintPdf } from './paint.ts'
