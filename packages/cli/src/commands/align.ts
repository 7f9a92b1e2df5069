import { alignTexts, segment, segmentUnits, type AlignOptions, type SegmentUnit } from '@diglot/align'
import { oneOf } from '../choices.ts'
import { languagePair } from '../language-pair.ts'
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
  const [first, second] = languagePair(options.lang)
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
