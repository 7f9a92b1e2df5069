import { barChart } from '@diglot/charts'
import { formatDate, formatValue, type Localized, type Unit } from '@diglot/core'
import { anchorsOf, statedIn, type SelectChart } from './selection.ts'

interface Capability {
  readonly label: Localized
  readonly people: string
  readonly units?: { readonly fact: string; readonly unit: Unit }
}

const whole: Capability = { label: { en: 'All serving', 'zh-Hans': '在任总数' }, people: 'serving' }

const capabilities: readonly Capability[] = [
  {
    label: { en: 'Engineers', 'zh-Hans': '工兵分队' },
    people: 'engineers-serving',
    units: { fact: 'engineer-units-serving', unit: 'unit' },
  },
  {
    label: { en: 'Medical', 'zh-Hans': '医疗分队' },
    people: 'medics-serving',
    units: { fact: 'medical-units-serving', unit: 'unit' },
  },
  { label: { en: 'Military professionals', 'zh-Hans': '军事专业人员' }, people: 'professionals-serving' },
]

const others: Localized = { en: 'Other units', 'zh-Hans': '其他分队' }

/** Persons who were serving on one day, by what they were sent to do; only amounts of that day share the chart. */
export const personnelByCapability: SelectChart = (view, setting) => {
  const { lang } = setting
  const all = statedIn(view, whole.people, 'person')
  const asOf = all?.statement.asOf
  if (all === undefined || asOf === undefined) return undefined
  const rows = capabilities
    .flatMap(({ label, people, units }) => {
      const stated = statedIn(view, people, 'person')
      if (stated?.statement.asOf !== asOf) return []
      return [{ label: label[lang], stated, units: units && statedIn(view, units.fact, units.unit) }]
    })
    .toSorted((a, b) => b.stated.quantity.amount - a.stated.quantity.amount)
  const [most] = rows
  if (most === undefined) return undefined
  const date = formatDate(asOf, lang)
  return {
    chart: barChart(
      {
        head: lang === 'en' ? 'Capability' : '人员类别',
        series: [lang === 'en' ? 'Persons' : '人数'],
        rows: [
          { label: whole.label[lang], values: [all.quantity], isWhole: true },
          ...rows.map(({ label, stated, units }) => ({
            label,
            ...(units === undefined ? {} : { detail: formatValue(units.quantity, lang) }),
            values: [stated.quantity],
          })),
          { label: others[lang], values: [undefined] },
        ],
      },
      setting,
    ),
    title:
      lang === 'en'
        ? `${most.label} were the largest group whose number is stated in ${date}`
        : `${date}写明人数的各类人员中，${most.label}最多`,
    subtitle:
      lang === 'en' ? `Persons serving on UN missions as of ${date}` : `截至${date}执行维和任务的人数（人）`,
    notes: [
      lang === 'en'
        ? 'Numbers of the other units are not stated, so the parts do not add up to the whole.'
        : '其他分队的人数来源未说明，因此各部分相加不等于总数。',
    ],
    anchors: anchorsOf([all, ...rows.flatMap(({ stated, units }) => [stated, units])]),
  }
}
