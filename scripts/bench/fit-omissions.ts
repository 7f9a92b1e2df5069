import { library } from '@diglot/peacekeeping'
import { cleanSets } from './compare/clean-sets.ts'
import { logisticFit, type Example } from './compare/logistic-fit.ts'
import { omissionExamples, thresholdsOf } from './compare/omission-examples.ts'

/**
 * `DIGLOT_DATA=FOLDER node --conditions=@diglot/source scripts/bench/fit-omissions.ts`: the weights of the signs of an
 * omission, fitted on the half of the pairs that checks are tuned on, and the evidence that flags few clean pairs of every
 * set. Both go into packages/compare.
 */

const data = process.env['DIGLOT_DATA']
if (!data) {
  console.error('DIGLOT_DATA must name the folder that holds champollion/ and taiwan-law/')
  process.exit(2)
}
const names = ['alone', 'length', 'count'] as const
const sets = cleanSets(data, library).map((set) => ({
  set: set.name,
  examples: omissionExamples(set, 'tune'),
}))
const fitted = logisticFit(
  sets.flatMap(({ examples }) =>
    evenly(examples.map(({ signs, isMissing }) => ({ isMissing, signs: names.map((name) => signs[name]) }))),
  ),
)
console.log(names.map((name, i) => `${name}: ${fitted.weights[i]?.toFixed(2)}`).join(', '))
console.log(`constant: ${fitted.constant.toFixed(2)}`)
console.log(thresholdsOf(sets, ({ alone, length, count }) => fitted.score([alone, length, count])))

/** Large sets count by the root of their size, and so do sentences that are missing and sentences that are not. */
function evenly(examples: readonly Omit<Example, 'weight'>[]): Example[] {
  return [true, false].flatMap((isMissing) => {
    const these = examples.filter((one) => one.isMissing === isMissing)
    return these.map((one) => ({ ...one, weight: 1 / Math.sqrt(these.length) }))
  })
}
