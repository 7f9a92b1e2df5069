// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds, DocumentId, EditionLanguages } from './ids.ts'

/** Each edition is loaded when it is asked for, and not before. */
export const editions: {
  readonly [D in DocumentId]: Readonly<Record<EditionLanguages[D], () => Promise<Edition<D, BlockIds[D]>>>>
} = {
  'white-paper-2020': {
    en: async () => (await import('./editions/white-paper-2020.en.ts')).default,
    'zh-Hans': async () => (await import('./editions/white-paper-2020.zh-Hans.ts')).default,
  },
  'commentary-2020': {
    en: async () => (await import('./editions/commentary-2020.en.ts')).default,
    'zh-Hans': async () => (await import('./editions/commentary-2020.zh-Hans.ts')).default,
  },
  'training-exchange-2021': {
    en: async () => (await import('./editions/training-exchange-2021.en.ts')).default,
    'zh-Hans': async () => (await import('./editions/training-exchange-2021.zh-Hans.ts')).default,
  },
  'military-cooperation-2022': {
    en: async () => (await import('./editions/military-cooperation-2022.en.ts')).default,
    'zh-Hans': async () => (await import('./editions/military-cooperation-2022.zh-Hans.ts')).default,
  },
  'security-initiative-2023': {
    en: async () => (await import('./editions/security-initiative-2023.en.ts')).default,
    'zh-Hans': async () => (await import('./editions/security-initiative-2023.zh-Hans.ts')).default,
  },
}
