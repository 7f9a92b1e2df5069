import type { Lang, Severity } from '@diglot/core'
import type { Issue, IssueSide, SegmentSpan } from './model.ts'

/** What one side says, in words of one language. */
export interface WordedSide {
  readonly lang: Lang
  readonly spans: readonly SegmentSpan[]
  readonly value?: string
}

/** An issue as it is shown in one language. */
export interface WordedIssue {
  readonly id: string
  readonly check: string
  readonly severity: Severity
  /** Of `message` and of the values of both sides. */
  readonly messageLang: Lang
  readonly message: string
  readonly pair: number
  readonly a: WordedSide
  readonly b: WordedSide
}

/** Puts an issue into the words of one language. */
export function wordedIssue({ message, a, b, ...issue }: Issue, lang: Lang): WordedIssue {
  return { ...issue, messageLang: lang, message: message[lang], a: worded(a, lang), b: worded(b, lang) }
}

function worded({ value, ...side }: IssueSide, lang: Lang): WordedSide {
  return { ...side, ...(value && { value: value[lang] }) }
}
