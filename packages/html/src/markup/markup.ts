declare const escaped: unique symbol

/** Text of an HTML file. Only `element`, `words` and `trusted` make it, so that nothing reaches a file unescaped. */
export type Markup = string & { readonly [escaped]: true }

/** Elements that we write; a name never comes from a document. */
export type ElementName =
  | 'a'
  | 'article'
  | 'aside'
  | 'blockquote'
  | 'body'
  | 'br'
  | 'button'
  | 'caption'
  | 'dd'
  | 'details'
  | 'dialog'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'fieldset'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'head'
  | 'header'
  | 'html'
  | 'input'
  | 'kbd'
  | 'label'
  | 'legend'
  | 'li'
  | 'main'
  | 'mark'
  | 'meta'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'

/** `true` is an attribute without a value; what is undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const empty: ReadonlySet<ElementName> = new Set<ElementName>(['br', 'input', 'meta'])

export function element(
  name: ElementName,
  attributes: Attributes = {},
  children: readonly Markup[] = [],
): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return trusted(empty.has(name) ? start : `${start}${children.join('')}</${name}>`)
}

function attribute([name, value]: [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
}

/** Words of a document or of ours, which say themselves and nothing else. */
export function words(text: string): Markup {
  return trusted(escape(text))
}

/** Elements one after another, a line each: for blocks, between which white space says nothing. */
export function lines(markup: readonly Markup[]): Markup {
  return trusted(markup.filter((each) => each !== '').join('\n'))
}

/** Markup made elsewhere, by code that escapes as we do. */
export function trusted(markup: string): Markup {
  // The one place that says so of a string.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return markup as Markup
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that HTML forbids in text (13.1.4) and lone surrogates, which UTF-8 cannot hold. */
const illegal =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it may stand between tags and in a quoted attribute. What no HTML file can hold is U+FFFD. */
function escape(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(illegal, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => references[character] ?? character)
}
