interface Item {
  readonly element: HTMLElement
  readonly facets: Readonly<Record<string, string>>
}

/** Values ticked, by facet. A block is shown that has, for every facet with ticks, one of the values. */
type Selection = ReadonlyMap<string, ReadonlySet<string>>

let known: readonly Item[] | undefined

/** The blocks that have facets, in reading order. */
export function items(): readonly Item[] {
  known ??= [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    facets: facetsOf(element),
  }))
  return known
}

function facetsOf(element: HTMLElement): Readonly<Record<string, string>> {
  const facets: unknown = JSON.parse(element.dataset['facets'] ?? '{}')
  return Object.fromEntries(Object.entries(Object(facets)).map(([key, value]) => [key, String(value)]))
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.filters input[name]')]
}

export function selection(): Selection {
  const ticked = boxes().filter(({ checked }) => checked)
  return new Map(
    [...Map.groupBy(ticked, ({ name }) => name)].map(([key, group]) => [
      key,
      new Set(group.map(({ value }) => value)),
    ]),
  )
}

export function setSelection(asked: URLSearchParams): void {
  for (const box of boxes()) box.checked = asked.getAll(box.name).includes(box.value)
}

export function clearFilters(): void {
  for (const box of boxes()) box.checked = false
}

/** Shows what matches, counts what each tick would show, and says how much is shown. */
export function applyFilters(): void {
  const selected = selection()
  const keeps = document.querySelector<HTMLInputElement>('[data-do="keep"]')?.checked === true
  let shown = 0
  for (const { element, facets } of items()) {
    const isShown = matches(facets, selected)
    element.hidden = !isShown
    if (isShown) shown += 1
  }
  for (const fold of document.querySelectorAll<HTMLElement>('[data-folds]'))
    fold.hidden = selected.size > 0 && !keeps && fold.querySelector('[data-facets]:not([hidden])') === null
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-issue]'))
    mark.classList.toggle('off', document.getElementById(mark.dataset['issue'] ?? '')?.hidden === true)
  for (const box of boxes()) {
    const count = items().filter(
      ({ facets }) => facets[box.name] === box.value && matches(facets, selected, box.name),
    ).length
    const label = box.closest('label')
    const shownCount = label?.querySelector('.count')
    if (shownCount) shownCount.textContent = String(count)
    label?.classList.toggle('none', count === 0)
  }
  const status = document.querySelector<HTMLElement>('[data-shown]')
  if (status)
    status.textContent = (status.dataset['shown'] ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(items().length))
  document.documentElement.classList.toggle('is-filtered', selected.size > 0)
}

function matches(facets: Readonly<Record<string, string>>, selected: Selection, except?: string): boolean {
  return [...selected].every(([key, values]) => {
    const value = facets[key]
    return key === except || (value !== undefined && values.has(value))
  })
}
