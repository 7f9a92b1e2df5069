import type { Finding } from '../report/report.ts'

/**
 * A valibot issue carries its message as one string; a finding has a code and a hint too, so it travels as JSON.
 */
export function say(finding: Finding): string {
  return JSON.stringify(finding)
}

/** The finding that `say` put into a message. */
export function said(message: string): Finding {
  const finding: unknown = JSON.parse(message)
  if (isFinding(finding)) return finding
  throw new TypeError(`Cannot read the message of a schema, expected a finding: ${message}`)
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}

/** "the number 5", "a list", "nothing": what stands where something else was expected. */
export function describe(found: unknown): string {
  if (found === null || found === undefined) return 'nothing'
  if (Array.isArray(found)) return 'a list'
  if (typeof found === 'object') return 'keys and values'
  if (typeof found === 'string') return found === '' ? 'empty text' : `\`${shorten(found)}\``
  return typeof found === 'number' ? `the number ${found}` : `\`${JSON.stringify(found)}\``
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
