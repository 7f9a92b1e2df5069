import { readFileSync } from 'node:fs'

/** What a reader of both passages says of an issue. */
export interface Judgement {
  readonly verdict: 'real' | 'noise'
  /** Ids of the recorded divergences that it finds. */
  readonly finds: readonly string[]
  readonly what: string
}

/** Judgements by the id of the issue, from lines of four fields parted by tabs. Throws an Error on any other line. */
export function readJudgements(file: string): ReadonlyMap<string, Judgement> {
  const lines = readFileSync(file, 'utf8').split('\n')
  const judged = new Map<string, Judgement>()
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [issue = '', verdict, finds, what, ...more] = line.split('\t')
    const isKnown = verdict === 'real' || verdict === 'noise'
    if (!isKnown || finds === undefined || what === undefined || more.length > 0 || judged.has(issue)) {
      throw new Error(
        `${file}:${i + 1}: expected an issue not named before, \`real\` or \`noise\`, divergences or \`-\`, and what it is, parted by tabs; found \`${line}\``,
      )
    }
    judged.set(issue, { verdict, finds: finds === '-' ? [] : finds.split(','), what })
  }
  return judged
}

/** Why words do not show a recorded divergence, by its id, from lines of two fields parted by a tab. */
export function readReasons(file: string): ReadonlyMap<string, string> {
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [id = '', reason] = line.split('\t')
        if (reason === undefined) throw new Error(`${file}: expected an id and a reason, found \`${line}\``)
        return [id, reason] as const
      }),
  )
}
