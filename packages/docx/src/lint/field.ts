import { charactersOf, childElements, descendants, textOf, type XmlElement } from '../xml/read.ts'
import { type Check, everywhere } from './parts.ts'

/** Fields are whole, in one run a part, and show text before anybody updates them. */
export const checkFields: Check = (parts) => [
  ...everywhere(parts, 'w:fldSimple').map(
    ({ story }) => `${story}: a field in one element, whose text some readers lose`,
  ),
  ...everywhere(parts, 'w:r')
    .filter(({ element }) => childElements(element).filter(({ name }) => name !== 'w:rPr').length > 1)
    .filter(({ element }) => childElements(element, 'w:fldChar').length > 0)
    .map(({ story }) => `${story}: parts of a field share a run`),
  ...[...parts.stories].flatMap(([story, root]) => sequence(root).map((fault) => `${story}: ${fault}`)),
]

interface OpenField {
  instruction: string
  text: string
  separated: boolean
}

function sequence(root: XmlElement): string[] {
  const faults: string[] = []
  const open: OpenField[] = []
  for (const run of descendants(root, 'w:r')) {
    const type = childElements(run, 'w:fldChar')[0]?.attributes.get('w:fldCharType')
    const field = open.at(-1)
    if (type === 'begin') open.push({ instruction: '', text: '', separated: false })
    else if (type === 'separate' && field) field.separated = true
    else if (type === 'end') faults.push(...ended(open))
    else if (field && !field.separated)
      field.instruction += childElements(run, 'w:instrText').map(charactersOf).join('')
    else if (field) for (const outer of open) outer.text += textOf(run)
  }
  return [...faults, ...open.map(({ instruction }) => `field \`${instruction.trim()}\` is not closed`)]
}

function ended(open: OpenField[]): string[] {
  const field = open.pop()
  if (field === undefined) return ['a field ends that did not begin']
  const name = `field \`${field.instruction.trim()}\``
  if (field.instruction.trim() === '') return ['a field has no instruction']
  return field.text === '' ? [`${name} shows nothing`] : []
}
