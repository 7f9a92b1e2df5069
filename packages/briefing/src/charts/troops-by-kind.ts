import { barChart } from '@diglot/charts'
import { formatPeriod, formatValue, type Localized, type Unit } from '@diglot/core'
import { anchorsOf, periodOf, reasonsOf, statedIn, type SelectChart } from './selection.ts'

interface Kind {
  readonly label: Localized
  /** Fact that counts the deployments of the kind; absent where the sources count none. */
  readonly troops?: string
  /** Fact that counts its units or rotations. */
  readonly sent?: { readonly fact: string; readonly unit: Unit }
}

const kinds: readonly Kind[] = [
  {
    label: { en: 'Engineers', 'zh-Hans': '工兵分队' },
    troops: 'engineer-troops',
    sent: { fact: 'engineer-units', unit: 'unit' },
  },
  {
    label: { en: 'Transport', 'zh-Hans': '运输分队' },
    troops: 'transport-troops',
    sent: { fact: 'transport-units', unit: 'unit' },
  },
  {
    label: { en: 'Medical', 'zh-Hans': '医疗分队' },
    troops: 'medical-troops',
    sent: { fact: 'medical-units', unit: 'unit' },
  },
  {
    label: { en: 'Military professionals', 'zh-Hans': '军事专业人员' },
    troops: 'professionals-sent',
  },
  {
    label: { en: 'Force protection', 'zh-Hans': '警卫分队' },
    troops: 'force-protection-troops',
    sent: { fact: 'force-protection-rotations', unit: 'rotation' },
  },
  {
    label: { en: 'Helicopters', 'zh-Hans': '直升机分队' },
    troops: 'helicopter-troops',
    sent: { fact: 'helicopter-units', unit: 'unit' },
  },
  {
    label: { en: 'Infantry', 'zh-Hans': '步兵营' },
    sent: { fact: 'infantry-rotations', unit: 'rotation' },
  },
]

/**
 * Deployments (人次) by kind of unit: one person sent twice counts twice. The text that counts people instead has no bar
 * here, and what the sources do not count is a row without one.
 */
export const troopsByKind: SelectChart = (view, setting) => {
  const { lang } = setting
  const rows = kinds
    .map(({ label, troops, sent }) => ({
      label: label[lang],
      troops: troops === undefined ? undefined : statedIn(view, troops, 'deployment'),
      sent: sent === undefined ? undefined : statedIn(view, sent.fact, sent.unit),
    }))
    .filter(({ troops, sent }) => troops !== undefined || sent !== undefined)
    .toSorted((a, b) => (b.troops?.quantity.amount ?? -1) - (a.troops?.quantity.amount ?? -1))
  const stated = rows.flatMap(({ troops }) => troops ?? [])
  const [most] = rows
  if (stated.length === 0 || most?.troops === undefined) return undefined
  const sum = stated.reduce((total, { quantity }) => total + quantity.amount, 0)
  const isMajority = most.troops.quantity.amount * 2 > sum
  const unstated = rows.filter(({ troops }) => troops === undefined).map(({ label }) => label)
  const all = statedIn(view, 'chinese-deployed', 'deployment')
  const period = periodOf(stated)
  const range = period === undefined ? '' : formatPeriod(period, lang)
  return {
    chart: barChart(
      {
        head: lang === 'en' ? 'Kind of unit' : '分队种类',
        series: [lang === 'en' ? 'Deployments' : '人次'],
        rows: rows.map(({ label, troops, sent }) => ({
          label,
          ...(sent === undefined ? {} : { detail: formatValue(sent.quantity, lang) }),
          values: [troops?.quantity],
        })),
      },
      setting,
    ),
    title:
      lang === 'en'
        ? `${most.label} had ${isMajority ? 'most of the deployments' : 'the most deployments'} that are stated by kind of unit`
        : `按分队种类写明的人次中，${most.label}${isMajority ? '占大半' : '最多'}`,
    subtitle:
      lang === 'en'
        ? `Deployments (renci: a person sent twice counts twice), ${range}`
        : `派出人次（同一人派出两次计为两次），${range}`,
    notes: [
      ...unstated.map((label) =>
        lang === 'en'
          ? `For ${label.toLowerCase()} no deployments are stated, and none are estimated here.`
          : `${label}的人次来源未说明，本图不作估计。`,
      ),
      ...(all === undefined ? [] : [sumNote(sum, formatValue(all.quantity, lang), lang === 'en')]),
      ...reasonsOf(stated, lang),
    ],
    anchors: anchorsOf([...rows.flatMap(({ troops, sent }) => [troops, sent]), all]),
  }

  function sumNote(total: number, whole: string, isEnglish: boolean): string {
    const added = formatValue({ type: 'quantity', amount: total, unit: 'deployment' }, lang)
    return isEnglish
      ? `Those that are stated add up to ${added}; for all kinds together the source says ${whole}.`
      : `写明的各类相加为${added}；各类合计，来源称${whole}。`
  }
}
