import type { Lang } from '@diglot/core'
import type { Program } from './peers.ts'
import type { Sample } from './run-program.ts'
import { median, spread } from './statistics.ts'

/** One book in each program. */
export interface Measured {
  /** About. */
  readonly pages: number
  readonly lang: Lang
  /** Cold: the first book of a process, its start included. Warm: a further book of the same process. */
  readonly start: 'cold' | 'warm'
  readonly samples: ReadonlyMap<Program, readonly Sample[]>
}

interface Bar {
  readonly quantity: keyof typeof quantities
  readonly pages: number
  readonly start: Measured['start']
  /** The most that Diglot may take, in terms of what Typst takes. */
  readonly most: number
  readonly goal?: number
}

const bars: readonly Bar[] = [
  { quantity: 'seconds', pages: 20, start: 'cold', most: 1.9 },
  { quantity: 'seconds', pages: 20, start: 'warm', most: 0.7 },
  { quantity: 'seconds', pages: 200, start: 'cold', most: 0.7 },
  { quantity: 'seconds', pages: 1000, start: 'cold', most: 0.5, goal: 0.35 },
  { quantity: 'megabytes', pages: 1000, start: 'cold', most: 0.7 },
  { quantity: 'kilobytes', pages: 20, start: 'cold', most: 1 },
  { quantity: 'kilobytes', pages: 200, start: 'cold', most: 1 },
  { quantity: 'kilobytes', pages: 1000, start: 'cold', most: 1 },
]

const quantities = {
  seconds: { title: 'user CPU', of: secondsOf },
  megabytes: { title: 'peak memory', of: ({ megabytes }: Sample) => megabytes },
  kilobytes: { title: 'file', of: ({ kilobytes }: Sample) => kilobytes },
}

/** Time of the book that counts: the first, or the middle of the others. */
function secondsOf({ seconds }: Sample, start: Measured['start']): number {
  return start === 'cold' ? (seconds[0] ?? Number.NaN) : median(seconds.slice(1))
}

/** What each program took: medians, with the least and the most of the rounds. */
export function sampleTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ pages, lang, start, samples }) =>
    [...samples].map(([program, all]) => {
      const cells = [
        spread(
          all.map((sample) => secondsOf(sample, start)),
          3,
        ),
        spread(
          all.map(({ megabytes }) => megabytes),
          0,
        ),
        spread(
          all.map(({ kilobytes }) => kilobytes),
          0,
        ),
        spread(
          all.map((sample) => sample.pages),
          0,
        ),
      ]
      return `| ${lang}, ${pages} pages, ${start} | ${program} | ${cells.join(' | ')} |`
    }),
  )
  return [
    '| book | program | user CPU, s | peak memory, MB | file, kB | pages |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

/** Diglot in terms of its peers, round by round, beside the bars. */
export function barTable(measured: readonly Measured[]): string {
  const rows = bars.flatMap(({ quantity, pages, start, most, goal }) =>
    measured
      .filter((each) => each.pages === pages && each.start === start)
      .map(({ lang, samples }) => {
        const ratios = (peer: Program): number[] =>
          (samples.get('diglot') ?? []).map((own, i) => {
            const other = samples.get(peer)?.[i]
            const { of } = quantities[quantity]
            return other === undefined ? Number.NaN : of(own, start) / of(other, start)
          })
        const typst = ratios('typst')
        const cells = [
          `${quantities[quantity].title}, ${pages} pages, ${start}`,
          lang,
          spread(typst, 2),
          spread(ratios('pdfmake'), 2),
          `${most}${goal === undefined ? '' : ` (goal ${goal})`}`,
          median(typst) <= most ? 'met' : 'MISSED',
        ]
        return `| ${cells.join(' | ')} |`
      }),
  )
  return [
    '| | | times Typst | times pdfmake | bar | |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}

/** Milliseconds a page at each length, of the whole process; flat when the longest book takes no more than the shortest. */
export function flatTable(
  grown: readonly { readonly lang: Lang; readonly lengths: readonly (readonly Sample[])[] }[],
): string {
  const rows = grown.map(({ lang, lengths }) => {
    const each = lengths.map((samples) =>
      samples.map((sample) => (secondsOf(sample, 'cold') * 1000) / sample.pages),
    )
    const counts = lengths.map((samples) => samples[0]?.pages ?? Number.NaN)
    const flat = median(each.at(-1) ?? []) <= median(each[0] ?? [])
    return `| ${lang} | ${each.map((one, i) => `${spread(one, 2)} at ${counts[i]}`).join(' | ')} | ${flat ? 'met' : 'MISSED'} |`
  })
  return [
    `| ms a page | ${grown[0]?.lengths.map(() => '').join(' | ')} | flat |`,
    `| --- |${grown[0]?.lengths.map(() => ' ---: |').join('')} --- |`,
    ...rows,
  ].join('\n')
}
