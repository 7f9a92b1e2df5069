import { languages, type Lang } from '@diglot/core'
import { composeEdition } from '@diglot/edition'
import { layout, themes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import { library } from '@diglot/peacekeeping'
import { expect, test } from 'vitest'
import { pageFaults } from '../scripts/bench/print/page-faults.ts'

const fonts = await loadFonts()

const editions: readonly (readonly [Lang] | readonly [Lang, Lang])[] = [
  ...languages.map((lang) => [lang] as const),
  ['en', 'zh-Hans'],
]

const books = Object.values(themes).flatMap((theme) =>
  editions.map((edition) => ({ theme, edition, name: `${edition.join('+')} on ${theme.name}` })),
)

test.each(books)(
  'every paper in $name has lines and pages without a fault, and lacks nothing',
  ({ theme, edition }) => {
    const setting = edition.length > 1 ? theme.parallel : theme.single
    for (const { id } of library.documents) {
      const warnings: string[] = []
      const pages = layout(composeEdition(library, { documents: [id], languages: edition }), {
        fonts,
        theme,
        onWarning: ({ code, message }) => warnings.push(`${code}: ${message}`),
      })
      expect(pages.pages.length).toBeGreaterThan(8)
      expect(pageFaults(pages, setting)).toEqual([])
      expect(warnings).toEqual([])
    }
  },
)
