import { applyFilters, clearFilters, items, selection, setSelection } from './filters.ts'

/**
 * Where the reader is and what is filtered, both in the fragment: `#preface.p3?severity=error&check=figures`.
 *
 * A fragment is all that a file on disk may change of its address. Ids hold no `?`, so the two cannot be taken for each other.
 */
export function readState(): void {
  const [, query] = parts()
  if (query !== undefined) setSelection(new URLSearchParams(query))
}

export function writeState(id: string = parts()[0]): void {
  const query = new URLSearchParams()
  for (const [key, values] of selection()) for (const value of values) query.append(key, value)
  const asked = query.toString()
  const fragment = asked === '' ? id : `${id}?${asked}`
  history.replaceState(null, '', fragment === '' ? location.href.split('#')[0] : `#${fragment}`)
}

/** Goes to the place that the fragment names; what a filter hides is shown first. */
export function openPlace(): void {
  const [id] = parts()
  const place = id === '' ? undefined : placeOf(id)
  if (place === undefined) return
  if (place.closest('[hidden]') !== null) {
    clearFilters()
    applyFilters()
    writeState()
  }
  for (
    let details = place.closest('details');
    details;
    details = details.parentElement?.closest('details') ?? null
  )
    details.open = true
  goTo(place)
}

/** Focus moves with the eye, so that keyboard and screen reader go on from there. */
function goTo(place: HTMLElement): void {
  for (const here of document.querySelectorAll('.here')) here.classList.remove('here')
  place.classList.add('here')
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'center' })
}

/** The next or the last one shown, from where the reader is. */
export function step(by: 1 | -1): void {
  const faceted = items().map(({ element }) => element)
  const stops =
    faceted.length > 0 ? faceted : [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)')]
  const shown = stops.filter((stop) => stop.closest('[hidden]') === null)
  const here = document.querySelector('.here')
  const at = shown.findIndex((stop) => stop === here)
  const next = at === -1 ? nearest(shown, by) : shown[at + by]
  if (next === undefined) return
  goTo(next)
  if (next.id !== '') writeState(next.id)
}

/** The first stop below the top of the window, or the last above it. */
function nearest(shown: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const isBelow = (stop: HTMLElement): boolean => stop.getBoundingClientRect().top > 1
  return by === 1 ? shown.find(isBelow) : shown.findLast((stop) => !isBelow(stop))
}

/** An id, the address that people cite (`white-paper-2020#preface.p3`), or the id that the place has in a file of its own. */
function placeOf(id: string): HTMLElement | undefined {
  const names = [id, decoded(id)].flatMap((name) => [
    name,
    name.replace('#', '/'),
    name.replace(/^[^#]*#/, ''),
  ])
  for (const name of names) {
    const found = document.getElementById(name)
    if (found) return found
  }
  const [name = ''] = names
  return [...document.querySelectorAll<HTMLElement>('main [id]')].find((element) =>
    element.id.endsWith(`/${name}`),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parts(): readonly [id: string, query: string | undefined] {
  const fragment = location.hash.slice(1)
  const at = fragment.indexOf('?')
  return at === -1 ? [fragment, undefined] : [fragment.slice(0, at), fragment.slice(at + 1)]
}
