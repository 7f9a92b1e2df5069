import { languages, type Localized, type Severity } from '@diglot/core'
import type { Issue, IssueSide, SegmentSpan } from '../model.ts'

/** The fields of an issue, by name, as formats with keys and values carry them. */
export function issueFields({
  id,
  check,
  severity,
  message,
  a,
  b,
}: Omit<Issue, 'pair'>): [key: string, value: string][] {
  const side = (name: string, { lang, spans, value }: IssueSide): [string, string][] => [
    [`${name}-lang`, lang],
    [`${name}-spans`, spansText(spans)],
    ...(value ? localizedFields(`${name}-value`, value) : []),
  ]
  return [
    ['id', id],
    ['check', check],
    ['severity', severity],
    ...localizedFields('message', message),
    ...side('a', a),
    ...side('b', b),
  ]
}

/** The issue that fields say, or undefined when something is missing. */
export function issueOfFields(fields: ReadonlyMap<string, string>): Omit<Issue, 'pair'> | undefined {
  const side = (name: string): IssueSide | undefined => {
    const lang = fields.get(`${name}-lang`)
    const value = localizedOf(fields, `${name}-value`)
    if (lang !== 'en' && lang !== 'zh-Hans') return undefined
    return {
      lang,
      spans: spansOfText(fields.get(`${name}-spans`) ?? ''),
      ...(value && { value }),
    }
  }
  const [id, check, severity] = ['id', 'check', 'severity'].map((key) => fields.get(key))
  const message = localizedOf(fields, 'message')
  const [a, b] = [side('a'), side('b')]
  if (id === undefined || check === undefined || !message || !isSeverity(severity) || !a || !b)
    return undefined
  return { id, check, severity, message, a, b }
}

/** `message-en`, `message-zh-Hans`. */
function localizedFields(key: string, said: Localized): [key: string, value: string][] {
  return languages.map((lang) => [`${key}-${lang}`, said[lang]])
}

function localizedOf(fields: ReadonlyMap<string, string>, key: string): Localized | undefined {
  const [en, zh] = [fields.get(`${key}-en`), fields.get(`${key}-zh-Hans`)]
  return en === undefined || zh === undefined ? undefined : { en, 'zh-Hans': zh }
}

/** Spans as text: `3:0-5 4:12-14`, segment, start, end. */
export function spansText(spans: readonly SegmentSpan[]): string {
  return spans.map(({ segment, start, end }) => `${segment}:${start}-${end}`).join(' ')
}

export function spansOfText(text: string): SegmentSpan[] {
  return [...text.matchAll(/(\d+):(\d+)-(\d+)/g)].map(([, segment, start, end]) => ({
    segment: Number(segment),
    start: Number(start),
    end: Number(end),
  }))
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

export function isSeverity(word: string | undefined): word is Severity {
  return severities.some((severity) => severity === word)
}
