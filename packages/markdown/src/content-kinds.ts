import type { PublicationBlock } from '@diglot/core'

/** Blocks that hold the content itself; the others are drawn from it or stand for a page of the book. */
const kinds = {
  section: true,
  heading: true,
  paragraph: true,
  list: true,
  quote: true,
  table: true,
  parallel: true,
  figure: false,
  box: false,
  timeline: false,
  contents: false,
  glossary: false,
  index: false,
  'title-page': false,
  imprint: false,
  'page-break': false,
} as const satisfies Readonly<Record<PublicationBlock['type'], boolean>>

export function isContent({ type }: PublicationBlock): boolean {
  return kinds[type]
}
