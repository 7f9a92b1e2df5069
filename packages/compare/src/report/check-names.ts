import type { Lang } from '@diglot/core'
import { checks } from '../checks/checks.ts'

const names = new Map(checks.map(({ id, name }) => [id, name]))

/** Name of a check; one that is none of ours is named by its id. */
export function checkName(id: string, lang: Lang): string {
  const words = id.replaceAll('-', ' ')
  return names.get(id)?.[lang] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
