import type { Anchor, Lang } from '@diglot/core'

/** Printed page numbers that somebody else worked out, by `document#block` or, more precisely, `document#block@lang`. */
export interface PageLabels {
  readonly of: (anchor: Anchor, lang: Lang) => string | undefined
}

export function pageLabelsFrom(labels: ReadonlyMap<string, string>): PageLabels {
  return { of: (anchor, lang) => labels.get(`${anchor}@${lang}`) ?? labels.get(anchor) }
}
