import type { Lang, PublicationBlock } from '@diglot/core'
import { issueWords } from '../dismiss.ts'
import type { Comparison } from '../model.ts'
import { paragraph, table, type Cell } from './blocks.ts'
import { checkName } from './check-names.ts'
import { linkToPair } from './link.ts'
import type { Place } from './place.ts'
import type { ReportWords } from './words.ts'

/** Issues that reviewers dismissed, with why and who. */
export function dismissedTable(
  comparison: Comparison,
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock {
  const { dismissed } = comparison
  if (dismissed.length === 0) return paragraph(lang, words.noDismissal)
  return table(
    lang,
    [
      { header: words.place, weight: 2 },
      { header: words.check, weight: 3 },
      { header: words.issue, weight: 8 },
      { header: words.reason, weight: 6 },
      { header: words.reviewer, weight: 3 },
      { header: words.id, weight: 4 },
    ],
    dismissed.map(({ issue, dismissal }): Cell[] => {
      const place = places[issue.pair]
      return [
        place ? linkToPair(place) : '',
        checkName(issue.check, lang),
        issueWords(issue, comparison),
        dismissal.reason,
        dismissal.reviewer,
        issue.id,
      ]
    }),
  )
}
