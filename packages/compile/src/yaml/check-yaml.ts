import * as v from 'valibot'
import { nearest } from '../report/nearest.ts'
import type { Finding, Report } from '../report/report.ts'
import type { Schema } from '../schema/fields.ts'
import { said } from '../schema/said.ts'
import type { YamlFile, YamlPath } from './read-yaml.ts'

/**
 * The data of a YAML file as the schema has it, or `undefined` after reporting each issue at its own place: an unknown
 * key at the key, a missing field at the first line of its record, everything else at the value.
 */
export function checkYaml<T>(
  yaml: Pick<YamlFile, 'data' | 'placeOf' | 'placeOfKey' | 'placeOfRecord'>,
  schema: Schema<T>,
  report: Report,
): T | undefined {
  const result = v.safeParse(schema, yaml.data)
  if (result.success) return result.output
  const findings = result.issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    finding: said(issue.message),
  }))
  for (const { path, finding } of withoutEchoes(findings)) report(placeOf(yaml, path, finding), finding)
  return undefined
}

interface Found {
  readonly path: YamlPath
  readonly finding: Finding
}

/** A field that is missing because its key was mistyped is one mistake, not two. */
function withoutEchoes(found: readonly Found[]): Found[] {
  const unknown = found.filter(({ finding }) => finding.code === 'unknown-key')
  return found.filter(({ path, finding }) => {
    const key = path.at(-1)
    if (finding.code !== 'missing-field' || typeof key !== 'string') return true
    return !unknown.some(
      (other) => beside(path, other.path) && nearest(String(other.path.at(-1)), [key]) === key,
    )
  })
}

function beside(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index])
}

function placeOf(
  yaml: Pick<YamlFile, 'placeOf' | 'placeOfKey' | 'placeOfRecord'>,
  path: YamlPath,
  finding: Finding,
) {
  if (finding.code === 'unknown-key') return yaml.placeOfKey(path)
  if (finding.code !== 'missing-field') return yaml.placeOf(path)
  return yaml.placeOfRecord(typeof path.at(-1) === 'string' ? path.slice(0, -1) : path)
}
