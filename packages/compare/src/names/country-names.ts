import { countries } from './countries.ts'
import type { Name } from './name.ts'

/** The countries of the world, so that they can be told apart without a library. */
const countryNames: readonly Name[] = countries.map(([code, en, zh]) => ({
  id: `country-${code}`,
  kind: 'country',
  forms: { en, 'zh-Hans': zh },
  country: code,
}))

/** Names with the countries of the world. A country that is among them already keeps its own forms. */
export function withCountries(names: readonly Name[]): Name[] {
  const found = names.map((name): Name => {
    const country = countryNames.find((one) => isSame(one, name))?.country
    return country === undefined ? name : { ...name, country }
  })
  const known = new Set(found.map(({ country }) => country))
  return [...found, ...countryNames.filter(({ country }) => !known.has(country))]
}

/** By the English name: 中共 is a country and a party. */
function isSame(country: Name, name: Name): boolean {
  return name.forms.en.some((form) => country.forms.en.includes(form.replaceAll('’', "'")))
}
