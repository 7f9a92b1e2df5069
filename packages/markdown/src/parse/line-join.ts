/** Han, kana and the full-width punctuation set between them: scripts that put no space between words. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u
/** Marks that Chinese shares with Latin and sets without spaces. */
const shared = /[“”‘’—…·]/

/**
 * What a line ending within a paragraph stands for: nothing between Chinese characters, a space elsewhere.
 *
 * Pandoc's `east_asian_line_breaks` does the same. `before` and `after` are the characters on either side.
 */
export function lineJoin(before: string, after: string): '' | ' ' {
  const joined =
    (wide.test(before) && (wide.test(after) || shared.test(after))) ||
    (shared.test(before) && wide.test(after))
  return joined ? '' : ' '
}
