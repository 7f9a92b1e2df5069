import type { Library } from '@diglot/core'
import { literal, stringLiteral } from './literal.ts'

/** A module for each edition and for its mentions, and one with the loaders of editions. */
export function editionModules(library: Library): [path: string, text: string][] {
  return [
    ...library.editions.flatMap((edition): [string, string][] => {
      const { document, lang } = edition
      const mentions = library.mentions.filter((one) => one.document === document && one.lang === lang)
      const id = stringLiteral(document)
      return [
        [
          `editions/${document}.${lang}.ts`,
          `import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<${id}, BlockIds[${id}]> = ${literal(edition)}

export default edition
`,
        ],
        [
          `mentions/${document}.${lang}.ts`,
          `import type { Mention } from '@diglot/core'

const mentions: readonly Mention[] = ${literal(mentions)}

export default mentions
`,
        ],
      ]
    }),
    ['editions.ts', loaders(library)],
  ]
}

function loaders({ documents, editions }: Library): string {
  const tables = documents.map(({ id }) => {
    const lines = editions
      .filter(({ document }) => document === id)
      .map(({ lang }) => {
        const key = /^\w+$/.test(lang) ? lang : stringLiteral(lang)
        return `    ${key}: async () => (await import('./editions/${id}.${lang}.ts')).default,\n`
      })
    return `  ${stringLiteral(id)}: {\n${lines.join('')}  },\n`
  })
  return `import type { Edition } from '@diglot/core'
import type { BlockIds, DocumentId, EditionLanguages } from './ids.ts'

/** Each edition is loaded when it is asked for, and not before. */
export const editions: {
  readonly [D in DocumentId]: Readonly<Record<EditionLanguages[D], () => Promise<Edition<D, BlockIds[D]>>>>
} = {
${tables.join('')}}
`
}
