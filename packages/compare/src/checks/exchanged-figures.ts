import { formatNumber, type Localized } from '@diglot/core'
import type { Check } from '../check.ts'
import { crossedFigures } from '../figures/crossed-figures.ts'
import { spanOf } from '../figures/report-atoms.ts'
import { inEach, type Wordings } from '../wording.ts'

const says = {
  exchanged: (one: Localized, two: Localized) => ({
    en: `${one.en} and ${two.en} seem to have changed places on one side`,
    'zh-Hans': `疑有一方将${one['zh-Hans']}与${two['zh-Hans']}互换`,
  }),
} satisfies Wordings

/** So much evidence makes it worth a look, and so much a warning. Chosen on half of the pairs of `bench:compare`. */
const least: Readonly<Record<'info' | 'warning', number>> = { info: 2.5, warning: 5 }

/** Two figures that stand each in the place of the other: “7 men and 5 women”, 5名男性和7名女性. */
export const exchangedFigures: Check = {
  id: 'exchanged-figures',
  name: { en: 'Exchanged figures', 'zh-Hans': '数字互换' },
  run: ({ pairs }) =>
    crossedFigures(pairs)
      .filter(({ evidence }) => evidence >= least.info)
      .map(({ pair, a, b, evidence }) => {
        const [one, two] = [numberOf(a[0].value), numberOf(a[1].value)]
        return {
          pair: pair.index,
          severity: evidence >= least.warning ? 'warning' : 'info',
          message: says.exchanged(one, two),
          a: { spans: a.map(spanOf) },
          b: { spans: b.toReversed().map(spanOf) },
        }
      }),
}

function numberOf(value: number): Localized {
  return inEach((lang) => formatNumber(value, lang))
}
