import { inlineText, type InlineHandling, type InlineText } from '../inline-text.ts'
import { childrenNamed, isElement, type XmlElement } from '../xml/read-xml.ts'

/** A source with its target, as text. */
export interface ReadSegment {
  /** Ids of the unit and, where there are several, of the segment. */
  readonly label: string
  readonly source: string
  /** Absent where nothing is translated. */
  readonly target: string | undefined
  readonly hasCodes: boolean
}

/** The segments of a unit of XLIFF 2; what stands between them is no text of its own. */
export function segmentsOfUnit(unit: XmlElement): ReadSegment[] {
  const id = unit.attributes.get('id') ?? ''
  const segments = childrenNamed(unit, 'segment')
  return segments.flatMap((segment, i) => {
    const [source] = childrenNamed(segment, 'source')
    const [target] = childrenNamed(segment, 'target')
    const own = segment.attributes.get('id') ?? String(i + 1)
    return source
      ? [readSegment(segments.length > 1 ? `${id}/${own}` : id, textOf(source), target && textOf(target))]
      : []
  })
}

/**
 * The text of a unit of XLIFF 1, or its segments where source and target are both divided into the same ones (`mrk` of
 * `mtype="seg"`). Proposals in `alt-trans` are no text.
 */
export function segmentsOfTransUnit(unit: XmlElement): ReadSegment[] {
  const id = unit.attributes.get('id') ?? ''
  const [source] = childrenNamed(unit, 'source')
  const [divided] = childrenNamed(unit, 'seg-source')
  const [target] = childrenNamed(unit, 'target')
  if (!source) return []
  const [inSource, inTarget] = [divided ? marksOf(divided) : [], target ? marksOf(target) : []]
  const mids = (marks: readonly XmlElement[]) =>
    marks.map(({ attributes }) => attributes.get('mid')).join('\n')
  if (inSource.length > 0 && mids(inSource) === mids(inTarget)) {
    return inSource.map((mark, i) => {
      const other = inTarget[i]
      const mid = mark.attributes.get('mid') ?? String(i + 1)
      return readSegment(inSource.length > 1 ? `${id}/${mid}` : id, textOf(mark), other && textOf(other))
    })
  }
  return [readSegment(id, textOf(source), target && textOf(target))]
}

function readSegment(label: string, source: InlineText, target: InlineText | undefined): ReadSegment {
  return {
    label,
    source: source.text,
    target: target?.text,
    hasCodes: source.hasCodes || target?.hasCodes === true,
  }
}

function marksOf(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'mrk' && child.attributes.get('mtype') === 'seg' ? [child] : marksOf(child),
    )
}

function textOf(element: XmlElement): InlineText {
  return inlineText(element, handleInline)
}

function handleInline({ name, attributes }: XmlElement): InlineHandling {
  switch (name) {
    case 'g':
    case 'pc':
    case 'mrk':
      return 'content'
    case 'sm':
    case 'em':
      return { text: '' }
    case 'cp':
      return { text: String.fromCodePoint(Number.parseInt(attributes.get('hex') ?? '', 16) || 0xfffd) }
    default: {
      const text = attributes.get('equiv') ?? attributes.get('equiv-text')
      return text === undefined ? 'code' : { text }
    }
  }
}
