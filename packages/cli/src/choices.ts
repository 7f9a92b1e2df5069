import { nearest } from '@diglot/compile'
import { languages, type Lang } from '@diglot/core'
import { themes, type Theme } from '@diglot/layout'
import { Failure } from './failure.ts'

/** One language, or two to be set in parallel. */
export type LanguageForm = readonly [Lang] | readonly [Lang, Lang]

/** Every form an edition comes in: each language by itself, then both facing. */
export const languageForms: readonly LanguageForm[] = [['en'], ['zh-Hans'], ['en', 'zh-Hans']]

/** The items of a comma-separated option. An empty list or item is an error, and so is a choice that there is none of. */
export function chosen(option: string, value: string, allowed: readonly string[]): string[] {
  const items = value.split(',').map((item) => item.trim())
  for (const item of items) {
    if (allowed.includes(item)) continue
    const near = nearest(item, allowed)
    throw new Failure(
      `${option} ${value}: expected ${orList(allowed)}, found ${item === '' ? 'nothing' : `\`${item}\``}`,
      {
        exitCode: 2,
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      },
    )
  }
  return [...new Set(items)]
}

/** One of several, by its name. */
export function oneOf<Choice extends string>(
  option: string,
  value: string,
  allowed: readonly Choice[],
): Choice {
  const [name] = chosen(option, value, allowed)
  const choice = allowed.find((candidate) => candidate === name)
  if (choice === undefined || name !== value.trim()) {
    throw new Failure(`${option} ${value}: expected one of ${allowed.join(', ')}`, { exitCode: 2 })
  }
  return choice
}

/** `en,zh-Hans,en+zh-Hans` as language forms; either language may stand first. */
export function chosenForms(value: string): LanguageForm[] {
  const pairs = languages.flatMap((one) =>
    languages.filter((two) => two !== one).map((two): LanguageForm => [one, two]),
  )
  const forms: LanguageForm[] = [...languages.map((lang): LanguageForm => [lang]), ...pairs]
  const names = chosen('--lang', value, forms.map(formName))
  return forms.filter((form) => names.includes(formName(form)))
}

export function formName(form: LanguageForm): string {
  return form.join('+')
}

/** A page design by its name. */
export function chosenTheme(value: string): Theme {
  const [name, other] = chosen('--theme', value, Object.keys(themes))
  if (other !== undefined)
    throw new Failure(`--theme ${value}: expected one page design, found several`, { exitCode: 2 })
  return Object.values(themes).find((theme) => theme.name === name) ?? themes.a4
}

function orList(items: readonly string[]): string {
  return items
    .map((item) => `\`${item}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
}
