import { alignTexts, segment, segmentUnits, type AlignOptions, type SegmentUnit } from '@diglot/align'
import { oneOf } from '../choices.ts'
import { loadDictionary } from '../dictionary.ts'
import { Failure } from '../failure.ts'
import { languagePair } from '../language-pair.ts'
import type { Terminal } from '../terminal.ts'
import { readTextFile } from '../text-file.ts'

export interface AlignCommandOptions {
  readonly lang: string
  readonly unit: string
  readonly omissions?: string
  readonly dictionary?: string | true
}

const omissions = ['possible', 'unlikely'] as const satisfies AlignOptions['omissions'][]

/** Aligns two texts and prints a bead a line, `[0]:[0,1]`: segments of the first file, then of the second, from 0. */
export async function align(
  named: readonly [string, string | undefined],
  options: AlignCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const { files, dictionary } = filesOf(named, options.dictionary)
  const [first, second] = languagePair(options.lang)
  const unit = oneOf<SegmentUnit>('--unit', options.unit, segmentUnits)
  const left =
    options.omissions === undefined ? undefined : oneOf('--omissions', options.omissions, omissions)
  const texts = [await readTextFile(files[0], terminal), await readTextFile(files[1], terminal)] as const
  const beads = alignTexts(segment(texts[0], first, unit), segment(texts[1], second, unit), {
    ...(left !== undefined && { omissions: left }),
    ...(dictionary !== undefined && {
      dictionary: await loadDictionary(dictionary, terminal),
    }),
  })
  terminal.stdout.write(beads.map(({ a, b }) => `[${a.join(',')}]:[${b.join(',')}]\n`).join(''))
}

/** `--dictionary A.txt B.txt` names no dictionary: the two texts are always there. */
function filesOf(
  [first, second]: readonly [string, string | undefined],
  dictionary: string | true | undefined,
): { files: readonly [string, string]; dictionary: string | true | undefined } {
  if (second !== undefined) return { files: [first, second], dictionary }
  if (typeof dictionary === 'string') return { files: [dictionary, first], dictionary: true }
  throw new Failure('align: expected two files, found one', { exitCode: 2 })
}
