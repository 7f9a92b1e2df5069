import type { Library } from '@diglot/core'
import type { Name } from './name.ts'

/** The missions, people and terms of a library as names; the preferred form of each comes first. */
export function namesOfLibrary(library: Pick<Library, 'missions' | 'people' | 'terms'>): Name[] {
  return [
    ...library.missions.map(({ id, name, acronym, variants }): Name => ({
      id,
      kind: 'mission',
      forms: {
        en: forms(name.en, acronym, ...variants.en),
        'zh-Hans': forms(name['zh-Hans'], ...variants['zh-Hans'], acronym),
      },
    })),
    ...library.people.map(({ id, name, variants }): Name => ({
      id,
      kind: 'person',
      forms: {
        en: forms(name.en, ...variants.en),
        'zh-Hans': forms(name['zh-Hans'], ...variants['zh-Hans']),
      },
    })),
    ...library.terms.map(({ id, kind, preferred, variants }): Name => ({
      id,
      kind,
      forms: {
        en: forms(preferred.en, ...variants.en),
        'zh-Hans': forms(preferred['zh-Hans'], ...variants['zh-Hans']),
      },
    })),
  ]
}

function forms(...written: readonly string[]): string[] {
  return [...new Set(written.filter((form) => form !== ''))]
}
