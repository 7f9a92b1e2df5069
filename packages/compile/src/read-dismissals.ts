import type { Diagnostic } from '@diglot/core'
import { collector } from './report/collector.ts'
import { fields, list, text, type Schema } from './schema/fields.ts'
import { checkYaml } from './yaml/check-yaml.ts'
import { readYaml } from './yaml/read-yaml.ts'

/** A reviewer's word, as it stands in a file, that an issue of a comparison is none or may stand. */
export interface AuthoredDismissal {
  readonly issue: string
  readonly reason: string
  readonly reviewer: string
  /** The words that it is about. */
  readonly words: string
}

const dismissals: Schema<readonly AuthoredDismissal[]> = list(
  fields<AuthoredDismissal>({ issue: text, reason: text, reviewer: text, words: text }),
)

/** The dismissals of a YAML file, or none and the mistakes in it; an empty file has none of either. */
export function readDismissals(
  yaml: string,
  file: string,
): { readonly dismissals: readonly AuthoredDismissal[]; readonly diagnostics: readonly Diagnostic[] } {
  const { report, diagnostics } = collector('')
  const read = yaml.trim() === '' ? undefined : readYaml(yaml, { file }, report)
  const found = read && checkYaml(read, dismissals, report)
  return { dismissals: found ?? [], diagnostics: diagnostics() }
}
