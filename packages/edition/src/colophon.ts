import { formatDate, type ImprintBlock, type Lang, type Library, type Localized } from '@diglot/core'
import { text } from './inline.ts'

/** How the edition was made, for its last page: program, content and its date, and the faces of the print edition. */
export function colophon(library: Library, languages: readonly [Lang, ...Lang[]]): ImprintBlock {
  return {
    type: 'imprint',
    variant: 'colophon',
    lang: languages[0],
    children: languages.flatMap((lang) =>
      [made(library)[lang], faces[lang]].map((words) => ({
        type: 'paragraph' as const,
        lang,
        children: text(words),
      })),
    ),
  }
}

function made({ title, version, date }: Library): Localized {
  return {
    en: `Made with Diglot from ${title.en}, content version ${version} of ${formatDate(date, 'en')}. The same content always gives the same file.`,
    'zh-Hans': `本书由Diglot根据《${title['zh-Hans']}》${formatDate(date, 'zh-Hans')}${version}版内容生成；内容相同，生成的文件也完全相同。`,
  }
}

const faces: Localized = {
  en: 'The print edition is set in Source Serif 4, Noto Serif SC and Noto Sans SC, all under the SIL Open Font License 1.1.',
  'zh-Hans':
    '印刷版所用字体为Source Serif 4、Noto Serif SC（思源宋体）和Noto Sans SC（思源黑体），均采用SIL开放字体许可证1.1版。',
}
