import { nearest } from '@diglot/compile'
import { isLang, languages, type Lang } from '@diglot/core'
import { Failure } from './failure.ts'

/** Chinese in any script: readers of figures and words know traditional characters too. */
const chinese = new Set(['zh', 'zh-Hant', 'zh-CN', 'zh-SG', 'zh-TW', 'zh-HK', 'zh-MO'])

/** The language of each of two files, `en,zh-Hans`; both may be in the same. */
export function languagePair(value: string): readonly [Lang, Lang] {
  const tags = value
    .split(',')
    .map((tag) => tag.trim())
    .map((tag) => (chinese.has(tag) ? 'zh-Hans' : tag))
  for (const tag of tags) {
    if (isLang(tag)) continue
    const near = nearest(tag, languages)
    throw new Failure(
      `--lang ${value}: unknown language ${tag === '' ? 'of no name' : `\`${tag}\``}, expected ${languages.map((lang) => `\`${lang}\``).join(' or ')}`,
      { exitCode: 2, ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }) },
    )
  }
  const [first, second] = tags.filter(isLang)
  if (first === undefined || second === undefined || tags.length > 2) {
    throw new Failure(`--lang ${value}: expected two languages, as in \`en,zh-Hans\``, { exitCode: 2 })
  }
  return [first, second]
}
