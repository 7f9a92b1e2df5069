import { type Anchor, type Lang, languages } from '@diglot/core'
import { bookmarkName } from './name.ts'

/** Which blocks of a publication have a bookmark, and which of the bookmarks are written. */
export interface Bookmarks {
  /** Name of the bookmark to send a reader to: in the language asked for, or in the one that there is. */
  readonly target: (anchor: Anchor, lang: Lang) => { readonly name: string; readonly lang: Lang } | undefined
  /** Name of the bookmark to write here; undefined when it stands already, for names are unique. */
  readonly open: (anchor: Anchor, lang: Lang) => string | undefined
  /** Bookmarks whose name cannot be read back, by name: `document#block@lang`. */
  readonly hashed: () => ReadonlyMap<string, string>
}

export function registerBookmarks(
  addresses: Iterable<{ readonly anchor: Anchor; readonly lang: Lang }>,
): Bookmarks {
  const known = new Map<string, string>()
  for (const { anchor, lang } of addresses) known.set(`${anchor}@${lang}`, bookmarkName(anchor, lang))
  const opened = new Map<string, string>()
  return {
    target: (anchor, lang) => {
      const found = [lang, ...languages].find((candidate) => known.has(`${anchor}@${candidate}`))
      const name = found && known.get(`${anchor}@${found}`)
      return found && name !== undefined ? { name, lang: found } : undefined
    },
    open: (anchor, lang) => {
      const name = known.get(`${anchor}@${lang}`)
      if (name === undefined || opened.has(name)) return undefined
      opened.set(name, `${anchor}@${lang}`)
      return name
    },
    hashed: () => new Map([...opened].filter(([name]) => isHashed(name))),
  }
}

function isHashed(name: string): boolean {
  return /_q[0-9a-z]{13}$/.test(name)
}
