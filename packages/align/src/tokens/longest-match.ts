/** Phrases to be found in a text, each with what it stands for. */
export interface Phrases<Target> {
  readonly targets: ReadonlyMap<string, Target>
  /** The longest phrase that begins with a character, in UTF-16 units: bounds the search at each place. */
  readonly reach: ReadonlyMap<string, number>
}

export interface PhraseFound<Target> {
  readonly start: number
  readonly end: number
  readonly target: Target
}

export function phrasesOf<Target>(targets: ReadonlyMap<string, Target>): Phrases<Target> {
  const reach = new Map<string, number>()
  for (const phrase of targets.keys()) {
    const first = phrase.charAt(0)
    reach.set(first, Math.max(reach.get(first) ?? 0, phrase.length))
  }
  return { targets, reach }
}

/** The phrases in a text, from left to right; where several begin, the longest wins. Latin words are never cut. */
export function longestMatches<Target>(
  text: string,
  { targets, reach }: Phrases<Target>,
): PhraseFound<Target>[] {
  const found: PhraseFound<Target>[] = []
  let at = 0
  while (at < text.length) {
    const match = longestAt(text, at, targets, reach.get(text.charAt(at)) ?? 0)
    if (match) found.push(match)
    at = match ? match.end : at + 1
  }
  return found
}

function longestAt<Target>(
  text: string,
  start: number,
  targets: ReadonlyMap<string, Target>,
  reach: number,
): PhraseFound<Target> | undefined {
  for (let end = Math.min(text.length, start + reach); end > start; end -= 1) {
    const target = targets.get(text.slice(start, end))
    if (target !== undefined && !cutsWord(text, start) && !cutsWord(text, end)) return { start, end, target }
  }
  return undefined
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(at - 1)) && /[\p{Script=Latin}\d]/u.test(text.charAt(at))
}
