// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const folkeBernadotteAcademy: Term<'folke-bernadotte-academy'> = {
  id: 'folke-bernadotte-academy',
  kind: 'organization',
  preferred: { en: 'Folke Bernadotte Academy', 'zh-Hans': '伯纳德特学院' },
  variants: { en: [], 'zh-Hans': ['瑞典伯纳德特学院'] },
  definition: { en: 'The Swedish agency for peace, security and development.', 'zh-Hans': '瑞典主管和平、安全与发展的政府机构。' },
  sort: { en: 'folke bernadotte academy', 'zh-Hans': 'bo na de te xue yuan' },
}

export default folkeBernadotteAcademy
