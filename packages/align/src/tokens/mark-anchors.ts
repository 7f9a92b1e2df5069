/** Marks that a translation keeps, each with the forms it takes. */
const marks: readonly (readonly [mark: string, forms: RegExp])[] = [
  ['?', /[?？]/g],
  ['!', /[!！]/g],
  [';', /[;；]/g],
  [':', /[:：]/g],
  ['(', /[(（]/g],
  ['"', /["“「『]/g],
  ['<', /《/g],
]

/** The marks of a text, one anchor each time. */
export function markAnchors(text: string): string[] {
  return marks.flatMap(([mark, forms]) => Array.from(text.matchAll(forms), () => `mark ${mark}`))
}
