import {
  anchorOf,
  labelOf,
  type HeadingBlock,
  type List,
  type ListBlock,
  type ListItem,
  type ListItemBlock,
  type Paragraph,
  type ParagraphBlock,
  type Quote,
  type QuoteBlock,
  type Section,
} from '@diglot/core'
import { composeInlines, type InlineContext } from './inline.ts'

export function composeParagraph(paragraph: Paragraph, context: InlineContext): ParagraphBlock {
  return {
    type: 'paragraph',
    lang: context.lang,
    anchor: anchorOf(context.document, paragraph.id),
    number: labelOf(paragraph, context.lang),
    children: composeInlines(paragraph.children, context),
  }
}

export function composeList(list: List, context: InlineContext): ListBlock {
  return {
    type: 'list',
    lang: context.lang,
    anchor: anchorOf(context.document, list.id),
    items: list.items.map((item) => composeListItem(item, context)),
  }
}

export function composeListItem(item: ListItem, context: InlineContext): ListItemBlock {
  return {
    type: 'list-item',
    lang: context.lang,
    anchor: anchorOf(context.document, item.id),
    label: labelOf(item, context.lang),
    children: composeInlines(item.children, context),
  }
}

export function composeQuote(quote: Quote, context: InlineContext): QuoteBlock {
  return {
    type: 'quote',
    lang: context.lang,
    anchor: anchorOf(context.document, quote.id),
    children: composeInlines(quote.children, context),
  }
}

/** The heading of a section; its level follows from its depth, 0 being a chapter. */
export function composeHeading(section: Section, depth: number, context: InlineContext): HeadingBlock {
  const label = labelOf(section, context.lang)
  return {
    type: 'heading',
    lang: context.lang,
    anchor: anchorOf(context.document, section.heading.id),
    level: levelAt(depth),
    ...(label === '' ? {} : { label }),
    children: composeInlines(section.heading.children, context),
  }
}

function levelAt(depth: number): 1 | 2 | 3 {
  return depth <= 0 ? 1 : depth === 1 ? 2 : 3
}
