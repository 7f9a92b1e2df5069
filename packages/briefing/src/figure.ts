import { formatDate, formatNumber, formatPeriod, formatValue } from '@diglot/core'
import type { Fact, Inline, Lang, Localized, Quantity, Statement, Value } from '@diglot/core'
import type { Desk } from './desk.ts'
import { text } from './inline.ts'
import { textNames, words } from './words.ts'

/** A figure with the note that leads to its source. */
export function figure(fact: Fact, statement: Statement, desk: Desk, printed: string): Inline {
  return {
    type: 'mark',
    kind: 'fact',
    target: fact.id,
    children: [...text(printed), noteOf(fact, statement, desk)],
  }
}

/** "25 missions", "2,521 peacekeepers" where the prose has its own word for what is counted. */
export function valueText({ value }: Statement, lang: Lang, as?: Localized): string {
  return as !== undefined && value.type === 'quantity'
    ? renamed(value, as[lang], lang)
    : amountText(value, lang)
}

/** A value as core writes it, but for millions of dollars in English. */
export function amountText(value: Value, lang: Lang): string {
  return value.type === 'quantity' && lang === 'en' && value.unit === 'USD' && value.amount >= 1e6
    ? inMillions(value)
    : formatValue(value, lang)
}

/** "about US$33.62 million", where millions lose nothing. */
function inMillions(value: Quantity): string {
  const millions = formatNumber(value.amount / 1e6, 'en')
  const plain = formatValue(value, 'en')
  return Number(millions.replaceAll(',', '')) * 1e6 === value.amount &&
    /^[\d,]+(?:\.\d{1,2})?$/.test(millions)
    ? plain.replace(/[\d,]+ US dollars$/, `US$${millions} million`)
    : plain
}

/** The hedge and the figure as they are written before any unit, and the word of the prose in the unit's place. */
function renamed(value: Quantity, name: string, lang: Lang): string {
  const bare = formatValue({ ...value, unit: 'deployment' }, lang)
  return bare.replace(lang === 'en' ? /deployments?$/ : /人次$/, name)
}

/** The mark of the note with a statement's places, its language where one alone says so, and what is to be known of it. */
export function noteOf(fact: Fact, statement: Statement, desk: Desk): Inline {
  const remark = remarkOn(fact, statement, desk)
  const undated = desk.view.by === 'data' && !desk.view.isDated(statement)
  const remarks = [...(remark === undefined ? [] : [remark]), ...(undated ? [words.dateNotStated] : [])]
  return desk.notes.mark({
    anchors: [...new Set(statement.citations.map(({ anchor }) => anchor))],
    ...(statement.only === undefined ? {} : { only: statement.only.lang }),
    ...(remarks.length === 0 ? {} : { remark: sentences(remarks) }),
  })
}

/** What the briefing notes of this statement, wherever it is printed: that of its source, else that of the fact. */
function remarkOn(fact: Fact, statement: Statement, { briefing, view }: Desk): Localized | undefined {
  const known = view.statements(fact)
  // A note may speak of what was not known yet.
  if (known.length < fact.statements.length)
    return new Set(known.map(({ value }) => formatValue(value, 'en'))).size > 1 ? words.differs : undefined
  const own = briefing.cites.find((cite) => cite.fact === fact.id && cite.source === statement.source)
  if (own !== undefined) return own.note
  if (known[0] !== statement) return undefined
  return briefing.cites.find((cite) => cite.fact === fact.id && cite.source === undefined)?.note
}

function sentences(remarks: readonly Localized[]): Localized {
  return {
    en: remarks.map(({ en }) => en).join('; '),
    'zh-Hans': remarks.map((remark) => remark['zh-Hans']).join('；'),
  }
}

/** "as of August 2020", "1990 – 2020"; what has no date says so. */
export function dateText({ asOf, period, value }: Statement, lang: Lang): string {
  if (asOf !== undefined)
    return lang === 'en' ? `as of ${formatDate(asOf, 'en')}` : `截至${formatDate(asOf, 'zh-Hans')}`
  if (period !== undefined) return formatPeriod(period, lang)
  return value.type === 'date' || value.type === 'period' ? '' : words.dateNotStated[lang]
}

/** "UN missions joined (military and police)"; what one text alone says is marked as such. */
export function labelText(fact: Fact, { scope, only }: Statement, lang: Lang): string {
  const limits = [
    ...(scope === undefined ? [] : [scope[lang]]),
    ...(only === undefined ? [] : [textNames[only.lang][lang]]),
  ]
  if (limits.length === 0) return fact.label[lang]
  return lang === 'en'
    ? `${fact.label.en} (${limits.join('; ')})`
    : `${fact.label['zh-Hans']}（${limits.join('；')}）`
}
