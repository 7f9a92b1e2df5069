/** Blocks that a terminal sets two columns wide (Unicode Standard Annex #11: W and F), and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** Columns that a text takes in a terminal: two for Han and full-width characters, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const one of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(one)) continue
    width += wide.test(one) ? 2 : 1
  }
  return width
}
