export type { PaintOptions } from './paint.ts'
export { paintPdf } from './paint.ts'
