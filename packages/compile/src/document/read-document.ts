import { languages } from '@diglot/core'
import type { Document, Edition, Lang, Span } from '@diglot/core'
import { parseMarkdown } from '@diglot/markdown'
import type { DraftEdition } from '../draft/draft.ts'
import { draftEdition } from '../draft/draft-edition.ts'
import type { TableSubjects } from '../draft/expand-table.ts'
import type { Shelf } from '../folder/shelf.ts'
import { identify } from '../ledger/identify.ts'
import type { Identified, Marks } from '../ledger/identify.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { number } from '../ledger/changes.ts'
import type { Numbered } from '../ledger/changes.ts'
import { readLedger } from '../ledger/read-ledger.ts'
import { slotsOf } from '../ledger/reading-order.ts'
import { markOf } from '../ledger/text-hash.ts'
import { perLang } from '../ledger/sequence.ts'
import type { PerLang } from '../ledger/sequence.ts'
import { startOf } from '../report/place.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredDocument } from '../schema/authored.ts'
import { documentSchema } from '../schema/document.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { checkAlignment, readAlignment } from './alignment.ts'
import type { PlacedAlignment } from './alignment.ts'
import { buildEdition } from './build-edition.ts'
import { checkCounterparts } from './counterparts.ts'
import { checkDocumentYaml } from './document-yaml.ts'
import { reportChanges } from './ledger-findings.ts'
import { trustedIds } from './trusted-ids.ts'

/** A document as far as it could be read. */
export interface ReadDocument {
  /** Name of its folder. */
  readonly name: string
  readonly document?: Document
  readonly editions: readonly Edition[]
  readonly numbered: Numbered
  /** The ledger that stands in the folder. */
  readonly pinned: Ledger | undefined
  /**
   * Whether it is certain which block an id names, or that none has it. What was left out of a broken text shifts the
   * ids that are counted off, and what was moved may be either of two.
   */
  readonly isCertain: (lang: Lang, id: string) => boolean
  /** Where a stretch of a block's text stands in its file, or the record of an expanded row. */
  readonly placeOf: (lang: Lang, id: string, span: Span) => Place | undefined
  /** Whether something about its ids is wrong, so that they cannot be pinned. */
  readonly blocked: boolean
}

/** Reads a document's folder: its record, its editions, the ledger and the exceptions of alignment. */
export async function readDocument(
  name: string,
  shelf: Shelf,
  subjects: TableSubjects,
  report: Report,
): Promise<ReadDocument> {
  const folder = `documents/${name}`
  const read = readRecord(name, shelf, report)
  const aligned = readAlignment(folder, shelf, report)
  const seen = { errors: 0 }
  const watch: Report = (place, finding) => {
    if (finding.severity === undefined || finding.severity === 'error') seen.errors += 1
    report(place, finding)
  }
  const brokenLangs = new Set<Lang>()
  const drafts: PerLang<DraftEdition> = {}
  for (const lang of languages) {
    const before = seen.errors
    const draft = readDraft(`${folder}/${lang}.md`, lang, shelf, subjects, watch)
    if (draft !== undefined) drafts[lang] = draft
    else if (read === undefined || read.editions[lang] !== undefined) seen.errors += 1
    if (seen.errors > before) brokenLangs.add(lang)
  }
  const broken = seen.errors > 0
  const rowsUnknown = Object.values(drafts).some(hasUnknownRows)
  const ledgerFile = `${folder}/anchors.yaml`
  const ledgerText = shelf.texts.get(ledgerFile)
  const pinned = ledgerText === undefined ? undefined : readLedger(ledgerText, ledgerFile, watch)
  const ledgerUnread = (ledgerText !== undefined && pinned === undefined) || shelf.unread.has(ledgerFile)
  const marks = await marksOf(drafts)
  const identified = identify(drafts, pinned?.ledger, marks, broken ? quiet : watch)
  const numbered = number(drafts, identified, pinned?.ledger, marks)
  if (!broken) {
    const { en, 'zh-Hans': zh } = drafts
    if (en && zh) checkCounterparts([en, zh], identified, aligned?.alignment ?? [], watch)
    if (aligned) checkAlignment(aligned, (lang, id) => idsOf(drafts[lang], identified).has(id), watch)
    if (pinned === undefined && !ledgerUnread) reportUnpinned(drafts, report)
  }
  if (pinned !== undefined) {
    const known = numbered.changes.filter(({ kind }) => !rowsUnknown || kind !== 'table-row')
    const changes = broken
      ? known.filter((one) => one.type === 'edited' && !brokenLangs.has(one.lang))
      : known
    reportChanges(changes, identified.doubtful, pinned.placeOf, report)
  }
  const trusted = broken ? trustedIds(drafts, pinned?.ledger, identified, marks) : undefined
  const isCertain = (lang: Lang, id: string) =>
    !identified.doubtful.has(id) && (trusted === undefined || (trusted[lang]?.has(id) ?? false))
  const document = read && asDocument(read, aligned)
  return {
    name,
    ...(document && { document }),
    editions: languages.flatMap((lang) => {
      const draft = drafts[lang]
      if (draft === undefined) return []
      const head = {
        document: name,
        lang,
        title: read?.title[lang] ?? '',
        restates: read?.editions[lang]?.restates ?? '',
      }
      return [buildEdition(head, draft, { ids: identified.ids, numbers: numbered.numbers })]
    }),
    numbered,
    pinned: pinned?.ledger,
    isCertain,
    placeOf: placesOf(drafts, identified),
    blocked: seen.errors > 0 || ledgerUnread || rowsUnknown,
  }
}

const quiet: Report = () => undefined

function readRecord(name: string, shelf: Shelf, report: Report): AuthoredDocument | undefined {
  const file = `documents/${name}/document.yaml`
  const text = shelf.texts.get(file)
  if (text === undefined) {
    if (!shelf.unread.has(file)) {
      report(startOf(file), {
        code: 'missing-file',
        message: `Missing the record of the document \`${name}\``,
      })
    }
    return undefined
  }
  const yaml = readYaml(text, { file }, report)
  const read = yaml && checkYaml(yaml, documentSchema, report)
  if (yaml && read) checkDocumentYaml(read, name, yaml, shelf, report)
  return read
}

function readDraft(
  file: string,
  lang: Lang,
  shelf: Shelf,
  subjects: TableSubjects,
  report: Report,
): DraftEdition | undefined {
  const text = shelf.texts.get(file)
  if (text === undefined) return undefined
  const markdown = parseMarkdown(text, file)
  for (const diagnostic of markdown.diagnostics) report(diagnostic, diagnostic)
  return draftEdition({ file, lang, markdown, subjects }, report)
}

function hasUnknownRows({ sections }: DraftEdition): boolean {
  return sections.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.rowsUnknown))
}

async function marksOf(drafts: PerLang<DraftEdition>): Promise<Marks> {
  const slots = Object.values(drafts).flatMap(slotsOf)
  const marks = await Promise.all(slots.map(({ text }) => markOf(text)))
  return new Map(
    slots.flatMap((slot, index) => {
      const mark = marks[index]
      return mark ? [[slot, mark] as const] : []
    }),
  )
}

function placesOf(drafts: PerLang<DraftEdition>, { ids }: Identified): ReadDocument['placeOf'] {
  const slots = perLang(
    drafts,
    (draft) => new Map(slotsOf(draft).map((slot) => [ids.get(slot) ?? '', slot] as const)),
  )
  return (lang, id, span) => {
    const slot = slots[lang]?.get(id)
    return slot && (slot.placeIn?.(span) ?? slot.place)
  }
}

function idsOf(draft: DraftEdition | undefined, { ids }: Identified): Set<string | undefined> {
  return new Set(draft && slotsOf(draft).map((slot) => ids.get(slot)))
}

function reportUnpinned(drafts: PerLang<DraftEdition>, report: Report): void {
  const first = Object.values(drafts)[0]
  if (first === undefined) return
  report(startOf(first.file), {
    severity: 'warning',
    code: 'unpinned',
    message: `The ids of this document are not pinned: anchors.yaml is missing`,
    hint: 'run `diglot pin` before anybody cites them',
  })
}

function asDocument(read: AuthoredDocument, aligned: PlacedAlignment | undefined): Document {
  const { editions, ...rest } = read
  return {
    ...rest,
    languages: languages.filter((lang) => editions[lang] !== undefined),
    ...(aligned && aligned.alignment.length > 0 && { alignment: aligned.alignment }),
  }
}
