import type { GlossaryBlock, GlossaryEntry } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { styleOf } from '../theme/theme.ts'
import { stretchStyle, type Stretch } from '../text/stretch.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { destinationsOf, stretchesOf } from './inlines.ts'
import { lineStrips, setStretches, setText } from './text.ts'

/** Terms with their forms in the other languages, and what they mean. */
export const composeGlossary: Compose<GlossaryBlock> = (block, place, composer) => {
  const list = element(place.parent, 'L', {
    numbering: 'None',
    ...(block.lang === place.lang ? {} : { lang: block.lang }),
  })
  return block.entries.map((entry) =>
    column(place.width, entryStrips(entry, element(list, 'LI'), block, place, composer)),
  )
}

function entryStrips(
  entry: GlossaryEntry,
  item: Growing,
  block: GlossaryBlock,
  place: Place,
  composer: Composer,
): Strip[] {
  const style = styleOf(composer.setting, 'term', block.lang)
  const forms = formStretches(entry, element(item, 'Lbl'), block, composer)
  const lines = setStretches(
    forms,
    { style, lang: block.lang, width: place.width, indent: 0, ...anchored(entry) },
    composer,
  )
  const body = entry.definition.length === 0 ? undefined : element(item, 'LBody')
  const term = lineStrips(lines, style, {
    before: style.leading / 2,
    keep: body !== undefined,
    anchors: destinationsOf(entry.anchor, block.lang),
  })
  const meaning = entry.definition.flatMap((definition) => {
    const text = styleOf(composer.setting, 'definition', definition.lang)
    const parent = element(body ?? item, 'P', definition.lang === block.lang ? {} : { lang: definition.lang })
    const inset = text.size * (definition.lang === 'en' ? 1 : 2)
    const width = place.width - inset
    return lineStrips(
      setText(
        definition.children,
        { style: text, lang: definition.lang, parent, width, indent: 0, ...anchored(entry) },
        composer,
      ),
      text,
      { x: inset },
    )
  })
  return [...term, ...meaning]
}

function anchored({ anchor }: GlossaryEntry): { anchor?: string } {
  return anchor === undefined ? {} : { anchor }
}

/** The preferred form of the edition's language in bold, the others after it. */
function formStretches(
  entry: GlossaryEntry,
  label: Growing,
  block: GlossaryBlock,
  composer: Composer,
): Stretch[] {
  const style = styleOf(composer.setting, 'term', block.lang)
  return entry.forms.flatMap(({ lang, text }, i): Stretch[] => {
    if (i === 0)
      return stretchesOf([{ type: 'text', text, lang }], { style, lang: block.lang, parent: label }, composer)
    const between: Stretch = {
      text: block.lang === 'en' ? '  ' : '　',
      style: stretchStyle(style, block.lang, composer.theme.latinInHan, 'regular'),
      content: leaf(label),
    }
    const content = leaf(element(label, 'Span', { lang }))
    return [
      between,
      { text, style: stretchStyle(style, lang, composer.theme.latinInHan, 'regular'), content },
    ]
  })
}
