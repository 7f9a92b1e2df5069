import { buttonHere, copy } from './copy.ts'
import { applyFilters, clearFilters } from './filters.ts'
import { step, writeState } from './place.ts'
import { keep, recall } from './memory.ts'
import { saveShown } from './save.ts'
import { changeTheme } from './theme.ts'

const actions: Readonly<Record<string, (button?: HTMLButtonElement) => void>> = {
  next: () => step(1),
  previous: () => step(-1),
  filter: () => document.querySelector<HTMLElement>('.filters summary')?.focus(),
  reset: () => {
    clearFilters()
    applyFilters()
    writeState()
  },
  save: saveShown,
  copy: (button = buttonHere() ?? undefined) => {
    if (button && !button.hidden) void copy(button)
  },
  theme: changeTheme,
  help: () => document.querySelector('dialog')?.showModal(),
}

const keys: ReadonlyMap<string, string> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['/', 'filter'],
  ['x', 'reset'],
  ['c', 'copy'],
  ['d', 'theme'],
  ['?', 'help'],
])

export function dispatch(action: string, button?: HTMLButtonElement): void {
  actions[action]?.(button)
}

const kept = 'diglot-keys'

function keysBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[data-do="keys"]')
}

/** Single keys stay off where the reader turned them off. */
export function recallKeys(): void {
  const box = keysBox()
  if (box === null) return
  box.checked = recall(kept) !== 'off'
  box.addEventListener('change', () => keep(kept, box.checked ? 'on' : 'off'))
}

/** Single keys, but not while something is typed or a dialog is open, and never a key that belongs to the browser. */
export function onKey(event: KeyboardEvent): void {
  const action = keys.get(event.key)
  if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  if (keysBox()?.checked !== true) return
  if (document.querySelector('dialog[open]') !== null || isTyping(event.target)) return
  event.preventDefault()
  dispatch(action)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
}
