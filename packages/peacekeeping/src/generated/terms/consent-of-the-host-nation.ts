// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const consentOfTheHostNation: Term<'consent-of-the-host-nation'> = {
  id: 'consent-of-the-host-nation',
  kind: 'term',
  preferred: { en: 'host-nation consent', 'zh-Hans': '当事国同意' },
  variants: { en: ['consent of the host nation', 'consent of the countries concerned'], 'zh-Hans': [] },
  definition: {
    en: 'A basic principle of peacekeeping: a mission deploys only with the agreement of the main parties.',
    'zh-Hans': '维和基本原则之一：须经当事方同意方可部署。',
  },
  sort: { en: 'host nation consent', 'zh-Hans': 'dang shi guo tong yi' },
}

export default consentOfTheHostNation
