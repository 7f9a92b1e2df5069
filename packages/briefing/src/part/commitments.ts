import type { Enumeration, EnumerationItem, Inline, Lang } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { amountText, figure, valueText } from '../figure.ts'
import { joined, joinedText, separated, text } from '../inline.ts'
import { table } from '../table.ts'
import { stateNames, textNames, words } from '../words.ts'
import type { PartWriter } from './part.ts'

/** What was pledged beside its target, what is reported and the state that each language gives; none is made up. */
export const commitments: PartWriter<'commitments'> = {
  sizes: () => 1,
  compose: ({ enumeration: id }, _, desk) => {
    const enumeration = desk.library.enumerations.find((candidate) => candidate.id === id)
    const known = enumeration?.items.filter(({ citations }) => desk.view.cited(citations)) ?? []
    if (enumeration === undefined || known.length === 0) return { blocks: [] }
    const { languages } = desk
    const block = table(
      [
        { header: joinedText(languages, words.pledge), weight: 6, heads: true },
        { header: joinedText(languages, words.target), weight: 4 },
        { header: joinedText(languages, words.reported), weight: 8 },
        { header: joinedText(languages, words.state), weight: 6 },
      ],
      known.map((item) => [
        [
          ...joinedText(languages, item.label),
          desk.notes.mark({ anchors: [...new Set(item.citations.map(({ anchor }) => anchor))] }),
        ],
        joined(languages, (lang) => target(item, lang, desk)),
        joined(languages, (lang) => reported(item, enumeration, lang, desk)),
        joined(languages, (lang) => text(state(item, lang))),
      ]),
      desk,
    )
    return { blocks: [block], shown: known.length, of: enumeration.items.length }
  },
}

function target({ target: value, citations }: EnumerationItem, lang: Lang, { notes }: Desk): Inline[] {
  if (value === undefined) return text(words.targetNotStated[lang])
  return [
    ...text(amountText(value, lang)),
    notes.mark({ anchors: [...new Set(citations.map(({ anchor }) => anchor))] }),
  ]
}

/** The facts that bear on this item and not on all of them. */
function reported(item: EnumerationItem, { items }: Enumeration, lang: Lang, desk: Desk): Inline[] {
  const own = item.facts.filter((id) => !items.every(({ facts }) => facts.includes(id)))
  const parts = own.flatMap((id) => {
    const fact = desk.library.facts.find((candidate) => candidate.id === id)
    const statement = fact && desk.view.statements(fact)[0]
    if (fact === undefined || statement === undefined) return []
    return [
      [
        ...text(`${fact.label[lang]}${lang === 'en' ? ': ' : '：'}`),
        figure(fact, statement, desk, valueText(statement, lang)),
      ],
    ]
  })
  return parts.length === 0
    ? text(words.nothingReported[lang])
    : separated(parts, lang === 'en' ? '; ' : '；')
}

/** One state where both languages agree; else each with its own. */
function state({ state: states }: EnumerationItem, lang: Lang): string {
  if (states === undefined) return stateNames['not-stated'][lang]
  if (states.en === states['zh-Hans']) return stateNames[states.en][lang]
  const each = (['zh-Hans', 'en'] as const).map((own) =>
    lang === 'en'
      ? `${stateNames[states[own]].en} (${textNames[own].en})`
      : `${stateNames[states[own]]['zh-Hans']}（${textNames[own]['zh-Hans']}）`,
  )
  return each.join(lang === 'en' ? '; ' : '；')
}
