/** Endings that inflection and derivation add to English words, longest first. */
const endings =
  /(?:ization|isation|ations?|ingly|ments?|ness|ities|ity|ives?|ings?|ions?|edly|ies|ers?|ors?|ed|es|ly|al|s|e|y)$/

/** One form for the forms of a word: “deployed”, “deploying” and “deployments” are `deploy`. For comparing only. */
export function stem(word: string): string {
  let short = word
  for (let round = 0; round < 2; round += 1) {
    const cut = short.replace(endings, '')
    if (cut.length < 3 || cut === short) break
    short = cut
  }
  return short
}
