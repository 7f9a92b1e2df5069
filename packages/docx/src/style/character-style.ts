import { accent, tint } from '../theme.ts'
import { element } from '../xml/write.ts'
import { fontsElement, onOff } from './paragraph-style.ts'
import { heading } from './face.ts'

/** Emphasis in Han takes the face without serifs: Han is never set in italics. */
const styles: readonly (readonly [id: string, name: string, properties: readonly string[]])[] = [
  ['Emphasis', 'Emphasis', [onOff('w:i', true), onOff('w:iCs', true)]],
  ['EmphasisHan', 'Emphasis Han', [fontsElement(heading)]],
  ['Strong', 'Strong', [onOff('w:b', true), onOff('w:bCs', true)]],
  ['Hyperlink', 'Hyperlink', [element('w:color', { 'w:val': accent })]],
  [
    'Issue',
    'Issue',
    [
      element('w:u', { 'w:val': 'single', 'w:color': accent }),
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': tint }),
    ],
  ],
  ['ParagraphNumber', 'Paragraph number', [element('w:color', { 'w:val': accent }), sized(15)]],
  ['HeadingLabel', 'Heading label', [element('w:color', { 'w:val': accent })]],
  ['FootnoteReference', 'footnote reference', [element('w:vertAlign', { 'w:val': 'superscript' })]],
]

function sized(halfPoints: number): string {
  return element('w:sz', { 'w:val': halfPoints }) + element('w:szCs', { 'w:val': halfPoints })
}

/** The character styles, with the one that Word bases them on. */
export function characterStyles(): string[] {
  return [
    element('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
      element('w:name', { 'w:val': 'Default Paragraph Font' }),
      element('w:uiPriority', { 'w:val': 1 }),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
    ]),
    ...styles.map(([id, name, properties]) =>
      element('w:style', { 'w:type': 'character', 'w:styleId': id }, [
        element('w:name', { 'w:val': name }),
        element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
        element('w:uiPriority', { 'w:val': 20 }),
        element('w:qFormat'),
        element('w:rPr', {}, properties),
      ]),
    ),
  ]
}
