import { fc } from '@fast-check/vitest'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { requireTool } from '../../../../scripts/verify/require-tool.ts'
import { checkSchema } from '../../../../scripts/verify/xmllint.ts'
import { comparisons, specimen, withoutPairs } from './testing.ts'
import { toTmx } from './tmx/to-tmx.ts'
import { toXliff } from './xliff/to-xliff.ts'

async function problemsOf(format: 'tmx' | 'xliff', content: string): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-schema-'))
  try {
    const file = path.join(folder, `comparison.${format}`)
    await writeFile(file, content)
    return (await checkSchema(file, format)).problems
  } finally {
    await rm(folder, { recursive: true })
  }
}

const formats = [
  ['tmx', toTmx, '</tuv>'],
  ['xliff', toXliff, '</segment>'],
] as const

describe.for(formats)('a comparison as %s', ([format, write, end]) => {
  it('keeps to the schema, whatever the texts hold', async (context) => {
    requireTool(context, 'xmllint', 'exchange-schemas')
    const many = fc.sample(comparisons, { numRuns: 12, seed: 12 })
    for (const comparison of [specimen, withoutPairs, ...many]) {
      expect(await problemsOf(format, write(comparison))).toEqual([])
    }
  })

  it('would be refused with an element out of place', async (context) => {
    requireTool(context, 'xmllint', 'exchange-schemas')
    const problems = await problemsOf(format, write(specimen).replace(end, `<seg/>${end}`))
    expect(problems.join('\n')).toContain('seg')
  })
})
