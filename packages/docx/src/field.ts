import { BuilderElement, TextRun } from 'docx'
import type { Context } from './context.ts'
import { runOptions, runs } from './run.ts'

/**
 * A field with the text that it shows until somebody updates it (ECMA-376 17.16.18).
 *
 * Every part has a run of its own: readers that skip fields otherwise lose the text with them.
 */
export function field(instruction: string, cached: string, context: Context): TextRun[] {
  return [...beginField(instruction), ...runs(cached, context), endField()]
}

/** The field up to its text. */
export function beginField(instruction: string): TextRun[] {
  const words = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  })
  words.addChildElement(` ${instruction} `)
  return [fieldCharacter('begin'), new TextRun({ children: [words] }), fieldCharacter('separate')]
}

export function endField(): TextRun {
  return fieldCharacter('end')
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): TextRun {
  return new TextRun({
    children: [
      new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } }),
    ],
  })
}

/** The number of the page that the field stands on. */
export function pageNumber(context: Context): TextRun[] {
  return [
    ...beginField('PAGE'),
    new TextRun({ text: '1', ...runOptions(context.lang, context.format) }),
    endField(),
  ]
}
