import { containerOf } from '../ledger/block-id.ts'
import type { LedgerChange } from '../ledger/changes.ts'
import type { Place } from '../report/place.ts'
import type { Finding, Report } from '../report/report.ts'

/**
 * Reports what differs from the ledger and nobody pinned. What holds others speaks for them: a new or deleted section,
 * list or table is said once, and an edited list is said at its items.
 */
export function reportChanges(
  changes: readonly LedgerChange[],
  doubtful: ReadonlySet<string>,
  placeInLedger: (id: string) => Place,
  report: Report,
): void {
  const wholes = new Set(
    changes.filter(({ type }) => type !== 'edited').map(({ type, id }) => `${type} ${id}`),
  )
  const said = new Set<string>()
  for (const change of changes) {
    const { type, id, kind } = change
    if (doubtful.has(id) || isPart(change, wholes)) continue
    if (type === 'edited') {
      if (kind === 'list' || kind === 'table' || (change.record && said.has(id))) continue
      said.add(id)
      report(change.place, edited(change))
    } else if (type === 'retired') report(placeInLedger(id), gone(id, kind))
    else if (!said.has(id)) {
      said.add(id)
      report(change.place, isNew(id, kind))
    }
  }
}

function isPart({ type, id, kind }: LedgerChange, wholes: ReadonlySet<string>): boolean {
  if (type === 'edited') return false
  const container = containerOf(id)
  if (kind !== 'heading' && wholes.has(`${type} ${container}.h`)) return true
  if (kind === 'list-item') return wholes.has(`${type} ${container}`)
  return kind === 'table-row' && [...wholes].some((each) => each.startsWith(`${type} ${container}.t`))
}

function edited({ id, before, after }: Extract<LedgerChange, { type: 'edited' }>): Finding {
  const alike = before.beginning === after.beginning
  return {
    code: 'text-changed',
    message: alike
      ? `The text of \`${id}\` changed after its beginning, “${before.beginning}…”`
      : `The text of \`${id}\` changed: pinned as “${before.beginning}…”, found “${after.beginning}…”`,
    hint: 'run `diglot pin` if this is still the same block and its citations hold',
  }
}

function isNew(id: string, kind: string): Finding {
  return {
    code: 'unpinned',
    message:
      kind === 'heading'
        ? `The section \`${containerOf(id)}\` is new`
        : `This ${kind.replace('-', ' ')} is new and would be \`${id}\``,
    hint: 'run `diglot pin` to pin it',
  }
}

function gone(id: string, kind: string): Finding {
  return {
    code: 'text-deleted',
    message: `The ${kind === 'heading' ? `section \`${containerOf(id)}` : `${kind.replace('-', ' ')} \`${id}`}\` is pinned and its text is gone`,
    hint: 'restore the text, or run `diglot pin` to retire the id',
  }
}
