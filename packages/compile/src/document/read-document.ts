import { languages } from '@diglot/core'
import type { Document, Edition, Lang } from '@diglot/core'
import { parseMarkdown } from '@diglot/markdown'
import type { DraftEdition } from '../draft/draft.ts'
import { draftEdition } from '../draft/draft-edition.ts'
import type { PlacedMission } from '../draft/expand-table.ts'
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
import type { Report } from '../report/report.ts'
import { alignmentSchema } from '../schema/alignment.ts'
import type { AuthoredDocument } from '../schema/authored.ts'
import { documentSchema } from '../schema/document.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { buildEdition } from './build-edition.ts'
import { checkAlignment, checkCounterparts } from './counterparts.ts'
import { checkDocumentYaml } from './document-yaml.ts'
import { reportChanges } from './ledger-findings.ts'

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
  /** Whether something about its ids is wrong, so that they cannot be pinned. */
  readonly blocked: boolean
}

/** Reads a document's folder: its record, its editions, the ledger and the exceptions of alignment. */
export async function readDocument(
  name: string,
  shelf: Shelf,
  missions: readonly PlacedMission[] | undefined,
  report: Report,
): Promise<ReadDocument> {
  const folder = `documents/${name}`
  const read = readRecord(name, shelf, report)
  const aligned = alignmentOf(folder, shelf, report)
  const seen = { errors: 0 }
  const watch: Report = (place, finding) => {
    if (finding.severity === undefined || finding.severity === 'error') seen.errors += 1
    report(place, finding)
  }
  const drafts: PerLang<DraftEdition> = {}
  for (const lang of languages) {
    const draft = readDraft(`${folder}/${lang}.md`, lang, shelf, missions, watch)
    if (draft !== undefined) drafts[lang] = draft
    else if (read === undefined || read.editions[lang] !== undefined) seen.errors += 1
  }
  const broken = seen.errors > 0
  const ledgerFile = `${folder}/anchors.yaml`
  const ledgerText = shelf.texts.get(ledgerFile)
  const pinned = ledgerText === undefined ? undefined : readLedger(ledgerText, ledgerFile, watch)
  const ledgerUnread = (ledgerText !== undefined && pinned === undefined) || shelf.unread.has(ledgerFile)
  const marks = await marksOf(drafts)
  const identified = identify(drafts, pinned?.ledger, marks, broken ? quiet : watch)
  const numbered = number(drafts, identified, pinned?.ledger, marks)
  if (!broken) {
    checkAgainst(drafts, identified, aligned, watch)
    const rowsUnknown = missions === undefined
    const changes = numbered.changes.filter(({ kind }) => !rowsUnknown || kind !== 'table-row')
    if (pinned !== undefined) reportChanges(changes, identified.doubtful, pinned.placeOf, report)
    else if (!ledgerUnread) reportUnpinned(drafts, report)
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
    blocked: seen.errors > 0 || ledgerUnread || missions === undefined,
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
  missions: readonly PlacedMission[] | undefined,
  report: Report,
): DraftEdition | undefined {
  const text = shelf.texts.get(file)
  if (text === undefined) return undefined
  const markdown = parseMarkdown(text, file)
  for (const diagnostic of markdown.diagnostics) report(diagnostic, diagnostic)
  return draftEdition({ file, lang, markdown, missions }, report)
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

function alignmentOf(folder: string, shelf: Shelf, report: Report) {
  const file = `${folder}/alignment.yaml`
  const text = shelf.texts.get(file)
  const yaml = text === undefined ? undefined : readYaml(text, { file }, report)
  const alignment = yaml && checkYaml(yaml, alignmentSchema, report)
  return yaml && alignment && { yaml, alignment }
}

function checkAgainst(
  drafts: PerLang<DraftEdition>,
  identified: Identified,
  read: ReturnType<typeof alignmentOf>,
  report: Report,
): void {
  const { en, 'zh-Hans': zh } = drafts
  if (en && zh) checkCounterparts([en, zh], identified, read?.alignment ?? [], report)
  if (read === undefined) return
  const idsIn = perLang(drafts, (draft) => new Set(slotsOf(draft).map((slot) => identified.ids.get(slot))))
  checkAlignment(
    read.alignment,
    (lang, id) => idsIn[lang]?.has(id) ?? false,
    (index, lang, position, id) => {
      report(read.yaml.placeOf([index, lang, position]), {
        code: 'unknown-anchor',
        message: `There is no block \`${id}\` in ${lang}.md`,
      })
    },
  )
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

/** In a text that is broken, ids by name, by comment and by pinned text can be trusted. */
function trustedIds(
  drafts: PerLang<DraftEdition>,
  pinned: Ledger | undefined,
  { ids }: Identified,
  marks: Marks,
): PerLang<ReadonlySet<string>> {
  const entries = new Map((pinned?.entries ?? []).map((entry) => [entry.id, entry]))
  return perLang(drafts, (draft, lang) => {
    const sure = slotsOf(draft).filter((slot) => {
      const id = ids.get(slot) ?? ''
      return (
        slot.named !== undefined ||
        slot.comment !== undefined ||
        entries.get(id)?.marks[lang]?.hash === marks.get(slot)?.hash
      )
    })
    return new Set(sure.map((slot) => ids.get(slot) ?? ''))
  })
}

function asDocument(read: AuthoredDocument, aligned: ReturnType<typeof alignmentOf>): Document {
  const { editions, ...rest } = read
  return {
    ...rest,
    languages: languages.filter((lang) => editions[lang] !== undefined),
    ...(aligned && aligned.alignment.length > 0 && { alignment: aligned.alignment }),
  }
}
