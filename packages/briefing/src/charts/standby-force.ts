import { levelChart } from '@diglot/charts'
import { formatDate, formatPeriod, formatValue, type Lang, type Localized } from '@diglot/core'
import { anchorsOf, statedIn, type SelectChart, type Stated } from './selection.ts'

interface Step {
  readonly label: Localized
  readonly units: string
}

const steps: readonly Step[] = [
  { label: { en: 'Registered', 'zh-Hans': '完成注册' }, units: 'standby-units' },
  { label: { en: 'Raised to Level 2', 'zh-Hans': '升为二级' }, units: 'level-2-units' },
  { label: { en: 'Raised from Level 2 to Level 3', 'zh-Hans': '由二级升为三级' }, units: 'level-3-units' },
]

/** Units of the standby force by the level they were raised to; steps are never stacked, for they share units. */
export const standbyForce: SelectChart = (view, setting) => {
  const { lang } = setting
  const rows = steps.flatMap(({ label, units }) => {
    const stated = statedIn(view, units, 'unit')
    return stated === undefined ? [] : [{ label: label[lang], stated }]
  })
  const [all, ...raised] = rows
  if (all === undefined) return undefined
  const strength = statedIn(view, 'standby-force', 'person')
  return {
    chart: levelChart(
      {
        head: lang === 'en' ? 'Step' : '进展',
        series: lang === 'en' ? 'Units' : '分队（支）',
        rows: rows.map(({ label, stated }) => ({
          label,
          detail: dateOf(stated, lang),
          value: stated.quantity,
          ...(stated.statement.note === undefined ? {} : { note: stated.statement.note[lang] }),
        })),
      },
      setting,
    ),
    title: titleOf(
      all.stated,
      raised.map(({ stated }) => stated),
      lang,
    ),
    subtitle:
      lang === 'en'
        ? 'Units of the UN peacekeeping standby force, by step in the Peacekeeping Capability Readiness System (PCRS); one square is one unit'
        : '维和待命部队各分队在联合国维和能力待命机制中的等级；一个方块为一支分队',
    notes: [
      lang === 'en'
        ? 'These are levels of the PCRS, not those of the older standby arrangements (UNSAS) or of hospitals.'
        : '此处“级”指维和能力待命机制的等级，不是原维和待命安排机制的级别，也不是医院的级别。',
      ...(strength === undefined ? [] : [strengthNote(strength, lang)]),
    ],
    anchors: anchorsOf([...rows.map(({ stated }) => stated), strength]),
  }
}

function dateOf({ statement: { asOf, period } }: Stated, lang: Lang): string {
  if (asOf !== undefined) return formatDate(asOf, lang)
  return period === undefined ? '' : formatPeriod(period, lang)
}

function titleOf(all: Stated, raised: readonly Stated[], lang: Lang): string {
  const whole = all.quantity.amount
  const [second, third] = raised.map(({ quantity }) => quantity.amount)
  if (second === undefined)
    return lang === 'en' ? `${whole} standby units were registered` : `${whole}支待命分队完成注册`
  if (third === undefined)
    return lang === 'en'
      ? `${second} of ${whole} standby units reached Level 2`
      : `${whole}支待命分队中，${second}支升为二级`
  return lang === 'en'
    ? `${second} of ${whole} standby units reached Level 2; ${third} reached Level 3`
    : `${whole}支待命分队中，${second}支升为二级，${third}支升为三级`
}

function strengthNote({ quantity }: Stated, lang: Lang): string {
  const troops = formatValue(quantity, lang)
  return lang === 'en'
    ? `The strength of the force, ${troops}, is not stated by level.`
    : `部队规模为${troops}，各等级的人数未说明。`
}
