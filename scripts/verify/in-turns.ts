import { availableParallelism } from 'node:os'
import type { Verdict } from './verdict.ts'

/** Checks a few files at a time, as many as there are processors. */
export async function inTurns(
  files: readonly string[],
  check: (file: string) => Promise<Verdict>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const turn = availableParallelism()
  for (let start = 0; start < files.length; start += turn)
    verdicts.push(...(await Promise.all(files.slice(start, start + turn).map(check))))
  return verdicts
}
