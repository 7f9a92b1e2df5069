import { unitNames, units, type Unit } from '@diglot/core'
import type { NamedUnit } from '../reading.ts'

type Name = readonly [unit: Unit, singular: string, plural: string, otherUnits?: readonly Unit[]]

/**
 * Nouns that name a unit, besides the unit's own name in core. A noun that is not here leaves the unit open, which is
 * right; a noun under the wrong unit is an error that readers see.
 */
const names: readonly Name[] = [
  ['person', 'person', 'people'],
  ['person', 'peacekeeper', 'peacekeepers'],
  ['person', 'troop', 'troops'],
  ['person', 'soldier', 'soldiers'],
  ['person', 'infantryman', 'infantrymen'],
  ['person', 'serviceman', 'servicemen'],
  ['person', 'servicewoman', 'servicewomen'],
  ['person', 'officer', 'officers'],
  ['person', 'observer', 'observers'],
  ['person', 'professional', 'professionals'],
  ['person', 'specialist', 'specialists'],
  ['person', 'expert', 'experts'],
  ['person', 'engineer', 'engineers'],
  ['person', 'doctor', 'doctors'],
  ['person', 'nurse', 'nurses'],
  ['person', 'instructor', 'instructors'],
  ['person', 'trainer', 'trainers'],
  ['person', 'trainee', 'trainees'],
  ['person', 'student', 'students'],
  ['person', 'delegate', 'delegates'],
  ['person', 'representative', 'representatives'],
  ['person', 'civilian', 'civilians'],
  ['person', 'woman', 'women'],
  ['person', 'man', 'men'],
  ['person', 'child', 'children'],
  ['person', 'villager', 'villagers'],
  ['person', 'refugee', 'refugees'],
  ['person', 'victim', 'victims'],
  ['person', 'fatality', 'fatalities'],
  ['person', 'patient', 'patients', ['patient-visit']],
  ['person', 'service member', 'service members'],
  ['person', 'staff member', 'staff members'],
  ['person', 'crew member', 'crew members'],
  ['person', 'blue helmet', 'blue helmets'],
  ['person', 'police', 'police'],
  ['person', 'staff', 'staff'],
  ['person', 'personnel', 'personnel'],
  ['deployment', 'person-time', 'person-times'],
  ['patient-visit', 'treatment', 'treatments'],
  ['unit', 'contingent', 'contingents'],
  ['unit', 'battalion', 'battalions'],
  ['unit', 'company', 'companies'],
  ['rotation', 'batch', 'batches'],
  ['hour', 'hour', 'hours', ['flight-hour']],
  ['project', 'program', 'programs', ['course', 'item']],
  ['project', 'programme', 'programmes', ['course', 'item']],
  ['course', 'training course', 'training courses'],
  ['course', 'training program', 'training programs'],
  ['course', 'training programme', 'training programmes'],
  ['country', 'member state', 'member states'],
  ['organization', 'organisation', 'organisations'],
  ['operation', 'operation', 'operations', ['mission']],
  ['mission', 'peacekeeping operation', 'peacekeeping operations'],
  ['mission', 'peace operation', 'peace operations'],
  ['mission', 'un operation', 'un operations'],
  ['meeting', 'meeting', 'meetings', ['time', 'event']],
  ['event', 'event', 'events', ['item']],
  ['event', 'activity', 'activities', ['item']],
  ['aircraft', 'helicopter', 'helicopters'],
  ['aircraft', 'plane', 'planes'],
  ['category', 'kind', 'kinds', ['item']],
  ['category', 'type', 'types', ['item']],
  ['kilometre', 'kilometer', 'kilometers'],
  ['kilometre', 'km', 'km'],
  ['tonne', 'ton', 'tons'],
  ['explosive-device', 'explosive', 'explosives'],
  ['explosive-device', 'landmine', 'landmines'],
  ['explosive-device', 'mine', 'mines'],
  ['explosive-device', 'unexploded ordnance', 'unexploded ordnance'],
  ['measure', 'pledge', 'pledges'],
  ['measure', 'commitment', 'commitments'],
  ['item', 'aspect', 'aspects'],
  ['item', 'proposition', 'propositions'],
  ['item', 'proposal', 'proposals'],
  ['item', 'priority', 'priorities'],
  ['item', 'initiative', 'initiatives'],
  ['item', 'stance', 'stances'],
  ['item', 'position', 'positions'],
  ['item', 'reason', 'reasons'],
  ['item', 'topic', 'topics'],
  ['item', 'task', 'tasks'],
  ['item', 'point', 'points'],
  ['item', 'adherence', 'adherences'],
  ['item', 'establishment', 'establishments'],
  ['time', 'attempt', 'attempts'],
  ['USD', 'dollar', 'dollars'],
  ['USD', 'dollar', 'dollar'],
  ['USD', 'usd', 'usd'],
  ['USD', 'us dollar', 'us dollar'],
  ['CNY', 'rmb', 'rmb'],
  ['CNY', 'cny', 'cny'],
  ['CNY', 'renminbi', 'renminbi'],
  ['percent', 'percent', 'percent'],
  ['percent', 'percentage', 'percentage'],
  ['percent', 'percent', 'percents'],
]

const all: readonly Name[] = [...units.map((unit): Name => [unit, ...unitNames[unit].en]), ...names]

/** Names after 1 ("one military observer", "a 90-day") and after other amounts. */
const singular: ReadonlyMap<string, NamedUnit> = lexicon(([, name]) => name)
const plural: ReadonlyMap<string, NamedUnit> = lexicon(([, , name]) => name)

/** Whether a phrase of one or two words, in lower case, names a unit after one thing or after several. */
export function namedUnit(phrase: string, amount: 'one' | 'several'): NamedUnit | undefined {
  return (amount === 'one' ? singular : plural).get(phrase)
}

/** After a hyphen the unit stands in the singular: "8,000-strong", "8,000-troop", "a 90-day notice". */
export function hyphenatedUnit(word: string): NamedUnit | undefined {
  return word === 'strong' || word === 'member' ? { unit: 'person' } : singular.get(word)
}

function lexicon(form: (name: Name) => string): Map<string, NamedUnit> {
  return new Map(
    all.map((name) => {
      const [unit, , , otherUnits] = name
      return [form(name).toLowerCase(), { unit, ...(otherUnits && { otherUnits }) }]
    }),
  )
}
