import { alignTexts, segment, segmentUnits, type AlignOptions, type SegmentUnit } from '@diglot/align'
import { nearest } from '@diglot/compile'
import { isLang, languages, type Lang } from '@diglot/core'
import { chosen } from '../choices.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { readTextFile } from '../text-file.ts'

export interface AlignCommandOptions {
  readonly lang: string
  readonly unit: string
  readonly omissions?: string
}

const omissions = ['possible', 'unlikely'] as const satisfies AlignOptions['omissions'][]

/** Aligns two texts and prints a bead a line, `[0]:[0,1]`: segments of the first file, then of the second, from 0. */
export async function align(
  files: readonly [string, string],
  options: AlignCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const [first, second] = languagesOf(options.lang)
  const unit = oneOf<SegmentUnit>('--unit', options.unit, segmentUnits)
  const left =
    options.omissions === undefined
      ? usualOmissions(unit)
      : oneOf('--omissions', options.omissions, omissions)
  const texts = [await readTextFile(files[0], terminal), await readTextFile(files[1], terminal)] as const
  const beads = alignTexts(segment(texts[0], first, unit), segment(texts[1], second, unit), {
    omissions: left,
  })
  terminal.stdout.write(beads.map(({ a, b }) => `[${a.join(',')}]:[${b.join(',')}]\n`).join(''))
}

/** A translator leaves out sentences, seldom a paragraph. */
function usualOmissions(unit: SegmentUnit): 'possible' | 'unlikely' {
  return unit === 'paragraph' ? 'unlikely' : 'possible'
}

/** The language of each file; both may be in the same. */
function languagesOf(value: string): readonly [Lang, Lang] {
  const tags = value.split(',').map((tag) => tag.trim())
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

function oneOf<Choice extends string>(option: string, value: string, allowed: readonly Choice[]): Choice {
  const [name] = chosen(option, value, allowed)
  const choice = allowed.find((candidate) => candidate === name)
  if (choice === undefined || name !== value.trim()) {
    throw new Failure(`${option} ${value}: expected one of ${allowed.join(', ')}`, { exitCode: 2 })
  }
  return choice
}
