import type { Publication } from '@diglot/core'
import type { Composer } from '../compose/composer.ts'
import type { Destination, Page } from '../pages.ts'
import type { PageDraft, PlacedStrip } from '../pagination/page-draft.ts'
import { makePage, type Corner } from './make-page.ts'
import { labelOfPage } from './page-labels.ts'

export interface Finished {
  readonly pages: readonly Page[]
  readonly destinations: ReadonlyMap<string, Destination>
}

/** Gives drafts their sides, numbers, running heads and folios, and sets what had to wait for page numbers. */
export function finish(
  drafts: readonly PageDraft[],
  front: number,
  publication: Publication,
  composer: Composer,
): Finished {
  const corners = drafts.map((_, i) => cornerOf(i, composer))
  const destinations = new Map<string, Destination>()
  for (const [page, draft] of drafts.entries()) {
    const corner = corners[page] ?? { x: 0, y: 0 }
    const reach = ({ strip, x, y }: PlacedStrip): void => {
      for (const key of strip.anchors)
        if (!destinations.has(key)) destinations.set(key, { page, x: corner.x + x, y: corner.y + y })
    }
    draft.strips.forEach(reach)
    notesOf(draft).forEach(reach)
  }
  const labels = drafts.map((_, i) => labelOfPage(i, front))
  const pageOf = (destination: string): string | undefined =>
    labels[destinations.get(destination)?.page ?? -1]
  const pages = drafts.map((draft, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 }
    return makePage(
      {
        draft,
        corner,
        side: index % 2 === 0 ? 'recto' : 'verso',
        label: labels[index] ?? '',
        pageOf,
        publication,
      },
      composer,
    )
  })
  return { pages, destinations }
}

function cornerOf(index: number, { theme, setting }: Composer): Corner {
  const { inner, measure, head } = setting.frame
  return { x: index % 2 === 0 ? inner : theme.page.width - inner - measure, y: head }
}

function notesOf({ notes }: PageDraft): PlacedStrip[] {
  return notes.flatMap(({ strips, x, y }) => {
    let at = y
    return strips.map((strip): PlacedStrip => {
      const placed = { strip, x, y: at }
      at += strip.height
      return placed
    })
  })
}
