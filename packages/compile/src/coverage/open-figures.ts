import { splitAnchor } from '@diglot/core'
import type { Diagnostic } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import type { Compilation } from '../compile.ts'
import { byPlace } from '../report/place.ts'
import { diagnosticOf } from '../report/report.ts'
import type { Coverage } from './coverage-of.ts'

/** The open figures of a library, each as an error at its place in the folder that it was compiled from. */
export function openFigures({ open }: Coverage, { placeOf }: Pick<Compilation, 'placeOf'>): Diagnostic[] {
  return open
    .flatMap(({ anchor, lang, text, reading, start, end }) => {
      const place = placeOf(anchor, lang, { start, end })
      if (place === undefined) return []
      return diagnosticOf(place, {
        code: 'open-figure',
        message: `“${text}” in \`${anchor}\` is read as ${describeReading(reading)} and belongs to no fact, event, mission or person`,
        hint: `cite it: \`diglot bind ${splitAnchor(anchor)?.document ?? ''}\` proposes how, or list it in exclusions.yaml with a reason`,
      })
    })
    .toSorted(byPlace)
}
