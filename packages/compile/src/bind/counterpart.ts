import { anchorOf } from '@diglot/core'
import type { Mention } from '@diglot/core'
import { sameValue } from '@diglot/figures'
import type { CoveredReading } from '../coverage/coverage-of.ts'
import { sameAmount } from './pair-readings.ts'

/** What the other language of a block says of a figure that is open in one, where that is cited already. */
export interface Counterpart {
  readonly reading: CoveredReading
  readonly mention: Mention
  /** Whether it says the same; otherwise hedge or unit differ. */
  readonly same: boolean
}

/** `here` are all readings of the block in both languages; one that says the same comes before one that differs. */
export function counterpartOf(
  figure: CoveredReading,
  here: readonly CoveredReading[],
  mentions: readonly Mention[],
): Counterpart | undefined {
  const found = here
    .filter(({ lang, state }) => lang !== figure.lang && state === 'bound')
    .flatMap((reading): Counterpart[] => {
      const same = sameValue(reading.reading, figure.reading)
      if (!same && !sameAmount(reading.reading, figure.reading)) return []
      const mention = mentions.find((each) => each.kind !== 'term' && isAround(each, reading))
      return mention === undefined ? [] : [{ reading, mention, same }]
    })
  return found.find(({ same }) => same) ?? found[0]
}

function isAround(mention: Mention, { anchor, lang, start, end }: CoveredReading): boolean {
  return (
    anchorOf(mention.document, mention.block) === anchor &&
    mention.lang === lang &&
    mention.start <= start &&
    end <= mention.end
  )
}
