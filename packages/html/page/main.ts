import { showCopying } from './copy.ts'
import { applyFilters } from './filters.ts'
import { dispatch, onKey, recallKeys } from './keys.ts'
import { openPlace, readState, writeState } from './place.ts'
import { showTheme } from './theme.ts'

/** The page's own script: filters, links that open, light and dark, keyboard. Without it everything is shown. */

for (const part of document.querySelectorAll<HTMLElement>('.tools, .filters')) part.hidden = false
const filters = document.querySelector<HTMLFormElement>('form.filters')
// A phone has no room for open filters above the text.
if (matchMedia('(max-width: 60rem)').matches)
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.filters details'))
    details.open = false

showTheme()
showCopying()
recallKeys()
readState()
applyFilters()
openPlace()

filters?.addEventListener('submit', (event) => event.preventDefault())
filters?.addEventListener('change', () => {
  applyFilters()
  writeState()
})
document.addEventListener('keydown', onKey)
document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null
  if (button) dispatch(button.dataset['do'] ?? '', button)
})
window.addEventListener('hashchange', () => {
  readState()
  applyFilters()
  openPlace()
})

/** The words that an issue is about stand out while it has the pointer or the focus. */
function standOut(event: Event, isOut: boolean): void {
  const issue = event.target instanceof Element ? event.target.closest('.issue, mark') : null
  const id = issue?.id === '' ? issue.getAttribute('data-issue') : issue?.id
  if (id === undefined || id === null) return
  for (const mark of document.querySelectorAll('mark'))
    if (mark.dataset['issue'] === id) mark.classList.toggle('out', isOut)
  document.getElementById(id)?.classList.toggle('out', isOut)
}
for (const [type, isOut] of [
  ['focusin', true],
  ['focusout', false],
  ['mouseover', true],
  ['mouseout', false],
] as const)
  document.addEventListener(type, (event) => standOut(event, isOut))
