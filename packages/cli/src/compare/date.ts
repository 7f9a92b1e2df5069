import { isPartialDate, type PartialDate } from '@diglot/core'
import type { Terminal } from '../terminal.ts'

/** The date that builds are told to carry (reproducible-builds.org, SOURCE_DATE_EPOCH), as a day in UTC. */
export function sourceDate({ env }: Terminal): PartialDate | undefined {
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch === undefined || !/^\d+$/.test(epoch)) return undefined
  const day = new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  return isPartialDate(day) ? day : undefined
}
