import type { Facet, Publication } from '@diglot/core'
import { facetsIn } from './facets.ts'
import { element, lines, words, type Markup } from './markup/markup.ts'
import type { Words } from './words.ts'

/** Values of a filter that stand open; more of them fold away under its name. */
const most = 12

/** A box to tick for every value that blocks have, with their number; nothing where no block has facets. */
export function filterForm({ blocks }: Publication, filters: readonly Facet[], ui: Words): Markup {
  if (filters.length === 0) return words('')
  const found = facetsIn(blocks)
  const all = String(found.length)
  const button = (action: string, label: string, key?: string): Markup =>
    element('button', { type: 'button', 'data-do': action, 'aria-keyshortcuts': key }, [words(label)])
  return element('form', { class: 'filters', role: 'search', 'aria-label': ui.filters, hidden: true }, [
    lines([
      element('p', { role: 'status', 'data-shown': ui.shown }, [
        words(ui.shown.replace('{shown}', all).replace('{all}', all)),
      ]),
      element('p', { class: 'steps' }, [
        button('previous', ui.previous, 'k'),
        words(' '),
        button('next', ui.next, 'j'),
        words(' '),
        button('reset', ui.reset, 'x'),
      ]),
      ...filters.map((filter) => filterOf(filter, found)),
      element('label', { class: 'keep' }, [
        element('input', { type: 'checkbox', 'data-do': 'keep' }),
        words(` ${ui.keepText}`),
      ]),
      element('p', {}, [button('save', ui.save)]),
    ]),
  ])
}

function filterOf({ key, label, values }: Facet, found: readonly Readonly<Record<string, string>>[]): Markup {
  const boxes = values.map(({ value, label: name }) => {
    const count = found.filter((facets) => Object.hasOwn(facets, key) && facets[key] === value).length
    return element('label', {}, [
      element('input', { type: 'checkbox', name: key, value }),
      words(' '),
      element('span', {}, [words(name)]),
      words(' '),
      element('span', { class: 'count' }, [words(String(count))]),
    ])
  })
  return element('details', { open: values.length <= most }, [
    element('summary', {}, [words(label)]),
    element('fieldset', {}, [element('legend', {}, [words(label)]), lines(boxes)]),
  ])
}
