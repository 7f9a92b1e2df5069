import type { MarkdownBlock, MarkdownHeading } from '@diglot/markdown'
import { nearest } from '../report/nearest.ts'
import { pointer } from '../report/place.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { bySectionRank, readSectionId } from './section-id.ts'
import type { SectionId } from './section-id.ts'

/** A heading with a good id, and the blocks up to the next heading. */
export interface MarkdownSection {
  readonly section: SectionId
  readonly heading: MarkdownHeading
  readonly blocks: readonly Exclude<MarkdownBlock, MarkdownHeading>[]
}

/**
 * Groups the blocks of a file into sections and checks their ids: each stands once, at the depth of its heading, in
 * the order of documents, sections within chapters under their own chapter.
 */
export function draftSections(
  blocks: readonly MarkdownBlock[],
  file: string,
  report: Report,
): MarkdownSection[] {
  const sections: {
    section: SectionId
    heading: MarkdownHeading
    blocks: Exclude<MarkdownBlock, MarkdownHeading>[]
  }[] = []
  const places = new Map<string, Place>()
  let homeless = false
  let lost = false
  for (const block of blocks) {
    if (block.type !== 'heading') {
      if (sections.length > 0) sections.at(-1)?.blocks.push(block)
      else if (!homeless && !lost) {
        homeless = true
        report(
          { file, ...block.place },
          {
            code: 'section-id',
            message: 'Expected a heading before the first text, found none',
            hint: 'begin the file with a heading and its id: `## Preface {#preface}`',
          },
        )
      }
      continue
    }
    const section = sectionOf(block, file, places, sections.at(-1)?.section, report)
    if (section === undefined) {
      lost = true
      continue
    }
    places.set(section.id, { file, ...block.place })
    sections.push({ section, heading: block, blocks: [] })
  }
  return sections
}

function sectionOf(
  heading: MarkdownHeading,
  file: string,
  places: ReadonlyMap<string, Place>,
  before: SectionId | undefined,
  report: Report,
): SectionId | undefined {
  const place = { file, ...(heading.id?.place ?? heading.place) }
  const wrong = (code: string, message: string, hint?: string) => report(place, { code, message, hint })
  if (heading.id === undefined) {
    wrong(
      'section-id',
      'This heading has no id',
      `end it with one: \`${'#'.repeat(heading.level)} ${heading.plainText} {#s1}\``,
    )
    return undefined
  }
  const id = heading.id.value
  const section = readSectionId(id)
  if (section === undefined) {
    const near = nearest(id, ['preface', 'closing'])
    wrong(
      'section-id',
      `\`${id}\` is no id of a section, expected \`preface\`, \`s1\`, \`s1.1\`, \`annex1\`, \`part1\` or \`closing\``,
      near && `did you mean \`${near}\`?`,
    )
    return undefined
  }
  const first = places.get(id)
  if (first !== undefined) {
    wrong(
      'duplicate-id',
      `The section \`${id}\` stands twice, first at ${pointer(first, place)}`,
      'give each heading an id of its own',
    )
    return undefined
  }
  if (section.parent !== undefined && !places.has(section.parent)) {
    wrong('section-id', `\`${id}\` belongs under \`${section.parent}\`, which does not stand before it`)
  } else if (before !== undefined && bySectionRank(before, section) > 0) {
    wrong('section-id', `\`${id}\` stands after \`${before.id}\`, expected the order of their ids`)
  }
  if (heading.level !== section.level) {
    const marks = '#'.repeat(section.level)
    wrong(
      'section-id',
      `\`${id}\` is a heading of level ${section.level}, found level ${heading.level}`,
      `write it with \`${marks}\``,
    )
  }
  return section
}
