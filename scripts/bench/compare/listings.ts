import { isFound } from './bars.ts'
import type { Alarm, TextPair } from './checker.ts'
import type { SetScore } from './score.ts'

/** Every seeded error that was not found at its place, a line each. */
export function missesOf(scores: readonly SetScore[]): string {
  const rows = scores.flatMap(({ set, seeded }) =>
    seeded
      .filter((one) => !isFound(one))
      .map(({ document, line, seeded: { errorClass, mutation }, fresh, a, b }) => {
        const { side, text, note } = mutation
        const mutated = { a, b, [side]: text }
        return [
          errorClass,
          set,
          `${document}:${line}`,
          side,
          note,
          fresh.map((alarm) => sayAlarm(alarm, mutated)).join('; '),
          mutated.a,
          mutated.b,
        ]
      }),
  )
  return tsv(['error', 'set', 'pair', 'side', 'change', 'said elsewhere', 'en', 'zh'], rows)
}

/** Every alarm in a clean pair, a line each. */
export function alarmsOf(scores: readonly SetScore[]): string {
  const rows = scores.flatMap(({ set, clean }) =>
    clean.flatMap(({ document, line, alarms, a, b }) =>
      alarms.map((alarm) => [
        alarm.severity,
        alarm.check,
        set,
        `${document}:${line}`,
        sayAlarm(alarm, { a, b }),
        alarm.message,
        a,
        b,
      ]),
    ),
  )
  return tsv(['severity', 'check', 'set', 'pair', 'words', 'message', 'en', 'zh'], rows)
}

function sayAlarm({ check, a, b }: Alarm, pair: TextPair): string {
  const words = (side: 'a' | 'b', spans: Alarm['a']) =>
    spans.map(({ start, end }) => pair[side].slice(start, end)).join(' … ')
  return `${check}: ${words('a', a)} | ${words('b', b)}`
}

function tsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((row) => `${row.map((cell) => cell.replace(/\s/g, ' ')).join('\t')}\n`)
    .join('')
}
