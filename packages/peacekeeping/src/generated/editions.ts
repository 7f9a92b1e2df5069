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
}
