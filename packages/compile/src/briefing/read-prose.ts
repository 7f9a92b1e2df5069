import type { BriefingInline, BriefingParagraph, BriefingProse, ContentInline, Lang } from '@diglot/core'
import { parseMarkdown, placeInText } from '@diglot/markdown'
import type { MarkdownBlock, MarkdownText } from '@diglot/markdown'
import { readFigures, describeReading } from '@diglot/figures'
import { pointer, type Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { referencesOf, withoutReferences, type Reference } from './references.ts'
import { sentencesOf } from './sentences.ts'

/** A section of a briefing's prose in one language. */
export interface ProseSection {
  readonly id: string
  readonly title: string
  readonly place: Place
  readonly prose: BriefingProse
  readonly references: readonly PlacedReference[]
}

export interface PlacedReference extends Reference {
  readonly place: Place
}

/** The sections of `NAME.LANG.md` by their ids. Figures that stand in the text, and whatever is no prose, are reported. */
export function readProse(text: string, file: string, lang: Lang, report: Report): ProseSection[] {
  const markdown = parseMarkdown(text, file)
  for (const diagnostic of markdown.diagnostics) report(diagnostic, diagnostic)
  for (const note of markdown.notes) report({ file, ...note.place }, noNotes)
  const sections: ProseSection[] = []
  for (const block of markdown.blocks) {
    const open = sections.at(-1)
    if (block.type === 'heading') {
      checkFigures(block, file, lang, report)
      const place = { file, ...block.place }
      const id = block.id?.value
      if (block.level !== 2 || id === undefined) {
        report(place, {
          code: 'section-without-id',
          message: 'Expected a heading of the second level with an id',
          hint: 'write it like `## Context {#context}`',
        })
        continue
      }
      const earlier = sections.find((section) => section.id === id)
      if (earlier !== undefined) {
        report(place, {
          code: 'duplicate-id',
          message: `The section \`${id}\` stands twice, first at ${pointer(earlier.place, place)}`,
        })
      }
      sections.push({ id, title: block.plainText, place, prose: [], references: [] })
      continue
    }
    const texts = textsOf(block)
    if (open === undefined || texts === undefined) {
      report(
        { file, ...block.place },
        {
          code: 'not-prose',
          message: `Expected ${open === undefined ? 'a heading with an id first' : 'a paragraph or a list with bullets'}, found a ${block.type}`,
        },
      )
      continue
    }
    for (const each of texts) checkFigures(each, file, lang, report)
    sections[sections.length - 1] = {
      ...open,
      prose: [
        ...open.prose,
        ...texts.map(({ children }): BriefingParagraph => ({
          type: block.type === 'list' ? 'item' : 'paragraph',
          sentences: sentencesOf(inlinesOf(children), lang),
        })),
      ],
      references: [
        ...open.references,
        ...texts.flatMap((each) =>
          referencesOf(each.plainText).map((reference) => ({
            ...reference,
            place: { file, ...placeInText(each, reference) },
          })),
        ),
      ],
    }
  }
  return sections
}

const noNotes = {
  code: 'not-prose',
  message: 'Found a note; the notes of a briefing come from what it cites',
  hint: 'write it as the `note` of a cite',
}

function textsOf(
  block: Exclude<MarkdownBlock, { readonly type: 'heading' }>,
): readonly MarkdownText[] | undefined {
  if (block.type === 'paragraph') return [block]
  return block.type === 'list' && !block.ordered ? block.items : undefined
}

/** A figure that is typed cannot follow its fact. */
function checkFigures(text: MarkdownText, file: string, lang: Lang, report: Report): void {
  for (const { start, end, text: words, reading } of readFigures(withoutReferences(text.plainText), lang)) {
    report(
      { file, ...placeInText(text, { start, end }) },
      {
        code: 'bare-figure',
        message: `“${words}” is read as ${describeReading(reading)}: a briefing types no figure`,
        hint: 'cite the fact that says it, as in `{{fact:missions-joined}}`, or the day of an event, `{{event:…}}`',
      },
    )
  }
}

function inlinesOf(inlines: readonly ContentInline[]): BriefingInline[] {
  return inlines.flatMap((inline): BriefingInline[] => {
    switch (inline.type) {
      case 'text':
        return textAndReferences(inline.text)
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: inlinesOf(inline.children) }]
      case 'link':
        return inlinesOf(inline.children)
      case 'note-reference':
        return []
    }
  })
}

function textAndReferences(text: string): BriefingInline[] {
  const inlines: BriefingInline[] = []
  let from = 0
  for (const { kind, target, start, end } of referencesOf(text)) {
    if (start > from) inlines.push({ type: 'text', text: text.slice(from, start) })
    if (kind === 'fact') inlines.push({ type: 'fact', cite: target })
    if (kind === 'date') inlines.push({ type: 'date', cite: target })
    if (kind === 'event') inlines.push({ type: 'event', event: target })
    if (kind === 'given') inlines.push({ type: 'given', document: target })
    if (kind === 'document') inlines.push({ type: 'document', document: target })
    from = end
  }
  if (from < text.length) inlines.push({ type: 'text', text: text.slice(from) })
  return inlines
}
