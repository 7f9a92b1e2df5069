/** Match of a sticky pattern exactly at an offset. Sticky patterns never search, so reading a text stays linear. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** A sticky pattern of any of these words, the longest first. */
export function anyOf(words: Iterable<string>, before = '', after = '', flags = ''): RegExp {
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`${before}(${longestFirst.join('|')})${after}`, `y${flags}`)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
