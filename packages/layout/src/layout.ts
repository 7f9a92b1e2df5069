import {
  inlineText,
  labelled,
  type HeadingBlock,
  type Publication,
  type PublicationBlock,
  type WriterWarning,
} from '@diglot/core'
import { composeBlocks } from './compose/handlers.ts'
import { composeSheet } from './compose/sheet.ts'
import type { Composer, Place } from './compose/composer.ts'
import { headingsOf } from './compose/section.ts'
import { openFaces, type Faces, type FontBytes } from './faces/faces.ts'
import { finish, type Finished } from './furniture/finish.ts'
import type { OutlineEntry, Pages } from './pages.ts'
import type { Band } from './pagination/band.ts'
import type { PageDraft } from './pagination/page-draft.ts'
import { blank, paginate } from './pagination/paginate.ts'
import { sheetPages } from './pagination/sheet-pages.ts'
import type { Growing } from './structure.ts'
import { themes } from './theme/themes.ts'
import { styleOf, type Theme } from './theme/theme.ts'

export interface LayoutOptions {
  /** A4 by default. */
  readonly theme?: Theme
  readonly fonts: FontBytes
  readonly onWarning?: (warning: WriterWarning) => void
}

/** Page references are set anew until they agree with the pages; more than this many times never happened. */
const attempts = 4

/**
 * Lays a publication out as pages: the same publication, theme and fonts give the same pages.
 *
 * Throws a RangeError when a font file is no TrueType font. Whatever cannot be shown as the publication has it is
 * reported to `onWarning`: `missing-glyph`, `loose-line`, `long-word`, `overflow`, `link-not-allowed`, `unknown-destination`.
 */
export function layout(
  publication: Publication,
  { theme = themes.a4, fonts, onWarning }: LayoutOptions,
): Pages {
  const faces = openFaces(fonts)
  let labelOf: LabelOf = () => undefined
  for (let attempt = 1; ; attempt++) {
    const made = attemptLayout(publication, theme, faces, labelOf)
    if (made.agrees || attempt === attempts) {
      for (const warning of made.warnings) onWarning?.(warning)
      return made.pages
    }
    ;({ labelOf } = made)
  }
}

/** Printed number of the page that a destination stands on. */
type LabelOf = (destination: string) => string | undefined

interface Attempt {
  readonly pages: Pages
  /** Every page number that was asked for while composing is the right one. */
  readonly agrees: boolean
  readonly labelOf: LabelOf
  readonly warnings: readonly WriterWarning[]
}

function attemptLayout(publication: Publication, theme: Theme, faces: Faces, known: LabelOf): Attempt {
  const warnings = new Map<string, WriterWarning>()
  const asked = new Map<string, string | undefined>()
  const [lang] = publication.languages
  const structure: Growing = { type: 'Document', lang, title: publication.metadata.title, children: [] }
  const composer = composerFor(publication, theme, faces, known, asked, warnings)
  const { measure, depth } = composer.setting.frame
  const pitch = Math.max(
    ...publication.languages.map((each) => styleOf(composer.setting, 'body', each).leading),
  )
  const place: Place = {
    parent: structure,
    width: measure,
    lang,
    flush: false,
    beside: false,
    numbered: true,
    boxed: false,
  }

  const { sheet } = composer.setting
  if (sheet !== undefined) {
    const regions = composeSheet(publication.blocks, place, sheet, composer)
    const drafts = sheetPages(regions, sheet.columns, depth, overflow)
    return attempted(finish(drafts, 0, publication, composer))
  }
  const { front, rest } = byMatter(publication.blocks)
  const frontBands = composeBlocks(front, place, composer)
  const bodyBands = composeBlocks(rest, place, composer)
  const drafts = (bands: readonly Band[]): PageDraft[] => paginate(bands, { depth, pitch }, overflow)
  const frontPages = evened(drafts(frontBands), bodyBands.length > 0)
  const all = [...frontPages, ...drafts(bodyBands)]
  return attempted(finish(all, frontPages.length, publication, composer))

  function overflow(anchor: string | undefined): void {
    composer.warn('overflow', 'Something is taller than a page and was set over its foot', anchor)
  }

  function attempted({ pages, destinations }: Finished): Attempt {
    const labelOf: LabelOf = (destination) => pages[destinations.get(destination)?.page ?? -1]?.label
    const agrees = [...asked].every(([destination, answer]) => answer === labelOf(destination))
    return {
      pages: {
        metadata: publication.metadata,
        lang,
        pages,
        structure: pruned(structure),
        outline: outlineOf(publication.blocks),
        destinations,
      },
      agrees,
      labelOf,
      warnings: [...warnings.values()],
    }
  }
}

function composerFor(
  publication: Publication,
  theme: Theme,
  faces: Faces,
  known: LabelOf,
  asked: Map<string, string | undefined>,
  warnings: Map<string, WriterWarning>,
): Composer {
  const ids = new Map<string, number>()
  let notes = 0
  const composer: Composer = {
    theme,
    setting: publication.languages.length > 1 ? theme.parallel : theme.single,
    faces,
    lang: publication.languages[0],
    warn(code, message, anchor) {
      warnings.set(
        `${code} ${message} ${anchor ?? ''}`,
        anchor === undefined ? { code, message } : { code, message, anchor },
      )
    },
    pageOf(destination) {
      const answer = known(destination)
      asked.set(destination, answer)
      return answer
    },
    nextNote: () => ++notes,
    nextId(kind) {
      const count = (ids.get(kind) ?? 0) + 1
      ids.set(kind, count)
      return `${kind}${count}`
    },
    blocks: (blocks, place) => composeBlocks(blocks, place, composer),
  }
  return composer
}

/** Front matter is everything before the first section of the body. */
function byMatter(blocks: readonly PublicationBlock[]): {
  readonly front: readonly PublicationBlock[]
  readonly rest: readonly PublicationBlock[]
} {
  const first = blocks.findIndex(
    (block) =>
      (!frontTypes.has(block.type) || (block.type === 'title-page' && block.variant === 'masthead')) &&
      !(block.type === 'section' && block.matter === 'front'),
  )
  const at = first < 0 ? blocks.length : first
  return { front: blocks.slice(0, at), rest: blocks.slice(at) }
}

const frontTypes: ReadonlySet<PublicationBlock['type']> = new Set([
  'title-page',
  'imprint',
  'contents',
  'page-break',
])

/** The body starts on a recto, so front matter ends with a verso. */
function evened(drafts: readonly PageDraft[], more: boolean): readonly PageDraft[] {
  return more && drafts.length % 2 === 1 ? [...drafts, blank] : drafts
}

/** Nodes that nothing was put into are left out. */
function pruned(node: Growing): Growing {
  const { children } = node
  for (const child of children) if (child.type !== 'leaf') pruned(child)
  if (!children.every(isFilled)) children.splice(0, children.length, ...children.filter(isFilled))
  return node
}

function isFilled(child: Growing['children'][number]): boolean {
  return child.type === 'leaf' || child.children.length > 0 || child.type === 'TD' || child.type === 'TH'
}

/** Sections by their headings, in the language of the whole. */
function outlineOf(blocks: readonly PublicationBlock[]): OutlineEntry[] {
  return blocks.flatMap((block): OutlineEntry[] => {
    if (block.type !== 'section') return []
    const [heading] = headingsOf(block.children)
    const children = outlineOf(block.children)
    const destination = heading?.anchor ?? block.anchor
    if (heading === undefined || destination === undefined) return children
    return [{ title: titleOf(heading), lang: heading.lang, destination, children }]
  })
}

function titleOf({ label = '', children, lang }: HeadingBlock): string {
  return labelled(label, inlineText(children), lang)
}
