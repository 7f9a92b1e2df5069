import { element, part } from '../xml/write.ts'

/** What may not start a line of Chinese, and what may not end one (GB/T 15834). */
const neverFirst = '，。、；：？！）》〉】」』”’…—·～!),.:;?]}%'
const neverLast = '（《〈【「『“‘([{'

/** word/settings.xml, in the order of CT_Settings (ECMA-376 17.15.1.78). Fields are not updated on opening: they are full. */
export function settingsPart(): string {
  return part('w:settings', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
    element('w:mirrorMargins'),
    element('w:defaultTabStop', { 'w:val': 420 }),
    element('w:autoHyphenation'),
    element('w:consecutiveHyphenLimit', { 'w:val': 2 }),
    element('w:hyphenationZone', { 'w:val': 360 }),
    element('w:doNotHyphenateCaps'),
    element('w:evenAndOddHeaders'),
    element('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
    element('w:noLineBreaksAfter', { 'w:lang': 'zh-CN', 'w:val': neverLast }),
    element('w:noLineBreaksBefore', { 'w:lang': 'zh-CN', 'w:val': neverFirst }),
    element('w:footnotePr', {}, separators('w:footnote')),
    element('w:endnotePr', {}, separators('w:endnote')),
    element('w:compat', {}, compatibility),
    element('w:themeFontLang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN' }),
    element('w:decimalSymbol', { 'w:val': '.' }),
    element('w:listSeparator', { 'w:val': ',' }),
  ])
}

function separators(name: string): string[] {
  return [-1, 0].map((id) => element(name, { 'w:id': id }))
}

/** Word's layout since 2013, with full-width and half-width characters balanced. */
const compatibility = [
  element('w:balanceSingleByteDoubleByteWidth'),
  element('w:useFELayout'),
  ...(
    [
      ['compatibilityMode', 15],
      ['overrideTableStyleFontSizeAndJustification', 1],
      ['enableOpenTypeFeatures', 1],
      ['doNotFlipMirrorIndents', 1],
      ['differentiateMultirowTableHeaders', 1],
    ] as const
  ).map(([name, value]) =>
    element('w:compatSetting', {
      'w:name': name,
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': value,
    }),
  ),
]
