import { matchAt } from '../match-at.ts'
import type { Reader } from '../reading.ts'

/** Words that number things instead of counting them. */
const headings =
  'resolutions?|documents?|annex|appendix|articles?|chapters?|sections?|paragraphs?|tables?|figures?|pages?|phase|' +
  'part|volume|note|footnote|no|number|rule|item|route|room|flight'

/** "24, 24-1 and 25": of several, the last may not count anything itself. */
const listed = String.raw`\d+(?:-\d+)?(?: \(\w\))?(?:(?:,? (?:and|or|to) |, )\d+(?:-\d+)?(?: \(\w\))?)+(?![\p{L}\p{N}]|[,.]\d| \p{Ll}{3})`

const patterns: readonly RegExp[] = [
  /(?:https?:\/\/|www\.|mailto:)[^\s<>]*/iy,
  new RegExp(String.raw`(?:articles?|paragraphs?|sections?|chapters?|items?|rules?)\.?[ ]${listed}`, 'iuy'),
  new RegExp(
    String.raw`(?:${headings})\.?[ ](?:[A-Z]+[-/])*\d+(?:[-./]\d+)*[A-Z]?(?:\(\w{1,3}\))*(?:[ ]\(\d{4}\))?(?![\p{L}\p{N}]|,\d{3})`,
    'iuy',
  ),
  // 2.30 pm, half-past two o'clock, twenty minutes to three; footnote 14/ of the United Nations.
  /\d{1,2}[.:]\d\d ?(?:[ap]\.?m\b|hours)/iy,
  /(?:half|quarter|[a-z]+(?:-[a-z]+)? minutes?)[ -](?:past|to) [a-z]+(?: o'clock)?/iy,
  /\d{1,2}\/(?=[\s,;.]|$)/y,
  /\d+(?:[+/:×]\d+)+/y,
  /\d+(?:\.\d+){2,}/y,
  // 2^5, 1.2e13, telephone numbers.
  /\d+(?:\.\d+)?(?:\^[+\u2212-]*\d+|e[+\u2212-]?\d+|x10\^[+\u2212-]?\d+)/y,
  /\+?\d+(?:[ -]\(?\d+\)?)*-\d+-\d+(?:\/\d+)?/y,
  // COVID-19, A4P, S/RES/2518, Mission-2009: letters, then digits in the same word. Money is read as money.
  /(?!USD?\$?\d|RMB\d|CNY\d|(?:EUR|GBP|JPY|CHF|HKD|AUD|CAD|NTD|TWD|SGD|NT)\d|mid-|post-|pre-)(?=[\p{L}'’/.-]{1,40}\d)\p{L}[\p{L}\p{N}]*(?:[-/.][\p{L}\p{N}]+)*/uy,
  // 5G, 3D, Q3; a unit such as km is read with its figure.
  /\d+(?!(?:km|st|nd|rd|th|m|s|k|b|bn|mn|tn|usd|rmb|eur|cny)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*/iuy,
]

const label = /\(?\d{1,3}(?:[.)]\s|\s\|)/y

/** What has digits and is no figure: names, references, addresses, and the label at the head of a block. */
export const identifierAt: Reader = (text, at) => {
  if (at === 0 || text[at - 1] === '\n') {
    const match = matchAt(label, text, at)
    if (match) return { end: at + match[0].length }
  }
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (match) return { end: at + match[0].length }
  }
  return undefined
}
