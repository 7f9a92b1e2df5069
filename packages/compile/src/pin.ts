import type { Diagnostic } from '@diglot/core'
import type { ContentFolder } from './content-folder.ts'
import type { CompileOptions } from './compile.ts'
import type { LedgerChange } from './ledger/changes.ts'
import { writeLedger } from './ledger/write-ledger.ts'
import { readContent } from './read-content.ts'
import { collector } from './report/collector.ts'

/** What pinning changed in the ledger of a document; both languages count as one change. */
export interface PinChange {
  readonly type: 'added' | 'edited' | 'retired'
  readonly document: string
  readonly id: string
  /** Printed number of what was added, where it has one. */
  readonly number?: string
}

export interface Pinning {
  /** Ledgers to write, by path in the content folder; only those that change. */
  readonly files: ReadonlyMap<string, string>
  readonly changes: readonly PinChange[]
  /** What stands against pinning, or against the content at large. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The ledgers as they should be written for the texts as they are, all documents or none.
 *
 * An edited block keeps its id, a new one gets an id that was never used, that of a deleted one retires: nothing is
 * renumbered. Nothing is written while a text stands under another id, an edit cannot be told from an insertion, a
 * block has no counterpart, or a document or the records of its tables could not be read.
 */
export async function pin(folder: ContentFolder, { root = '' }: CompileOptions = {}): Promise<Pinning> {
  const { report, diagnostics } = collector(root)
  const { documents } = await readContent(folder, report)
  const refused = documents.some(({ blocked }) => blocked) || documents.length === 0
  const found = diagnostics().filter(({ code }) => !settledByPinning.has(code))
  if (refused) return { files: new Map(), changes: [], diagnostics: found }
  const files = new Map<string, string>()
  const changes: PinChange[] = []
  for (const { name, numbered, pinned } of documents) {
    const path = `documents/${name}/anchors.yaml`
    const text = writeLedger(numbered.ledger)
    if (pinned === undefined || text !== writeLedger(pinned)) files.set(path, text)
    changes.push(...pinChanges(name, numbered.changes, numbered.numbers))
  }
  return { files, changes, diagnostics: found }
}

/** What is reported until it is pinned. */
const settledByPinning: ReadonlySet<string> = new Set(['text-changed', 'text-deleted', 'unpinned'])

function pinChanges(
  document: string,
  changes: readonly LedgerChange[],
  numbers: ReadonlyMap<string, string>,
): PinChange[] {
  const seen = new Set<string>()
  return changes.flatMap(({ type, id }): PinChange[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const number = type === 'added' ? numbers.get(id) : undefined
    return [{ type, document, id, ...(number !== undefined && { number }) }]
  })
}
