/**
 * What each kind of evidence weighs, all in one place. Chosen on half of the open sets of `pnpm bench:align`, which reports
 * the other half apart.
 */
export const weights = {
  /** Words that are learned from the texts. `free`: the share that says nothing about the other text; the lower, the more a word without a counterpart costs. */
  words: { free: 0.3, weight: 1.5 },
  /** Words of the dictionary: translators seldom take the very word, so that one without a counterpart costs little. */
  entries: { free: 0.8, weight: 2 },
  /** Figures, dates, labels, marks and names. */
  anchors: { free: 0.3, weight: 2 },
  /** How much a difference in length counts beside the words. */
  length: 0.9,
  /** How far what was learned from the texts is believed, where something was known before. */
  learned: { words: 0.7, entries: 0.5 },
  /** How often a word stands near by counts this much, beside how often it stands in the whole text. */
  near: 0.5,
  /** What standing alone costs; where omissions are unlikely, and in parallel texts. */
  alone: { possible: 0.5, unlikely: 8 },
  /** What it costs that texts of as many segments are not parallel: before anything is aligned, and once they proved to be. */
  parallel: { perhaps: 2.5, surely: 10 },
} as const
