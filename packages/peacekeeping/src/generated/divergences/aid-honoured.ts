// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const aidHonoured: Divergence<'aid-honoured'> = {
  id: 'aid-honoured',
  kind: 'wording',
  label: { en: 'Aid commitment honoured or being carried out', 'zh-Hans': '援助承诺“已履行”与“积极落实”' },
  note: {
    en: 'The English text says that the commitment has been honoured, though later instalments are still to come; the Chinese text says that it is actively being carried out.',
    'zh-Hans': '英文版称已履行承诺，但后续批次尚待交付；中文版作“积极落实”。',
  },
  fact: 'african-union-aid',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.4.p1', lang: 'zh-Hans', exact: '积极落实', start: 48, end: 52 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.4.p1',
          lang: 'en',
          exact: 'honoured China’s commitment',
          start: 173,
          end: 200,
        },
      ],
    },
  ],
}

export default aidHonoured
