import { keep, recall } from './memory.ts'

const kept = 'diglot-theme'

/** Shows the theme that the reader chose; without a choice the system's. */
export function showTheme(): void {
  const chosen = recall(kept)
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen
}

export function changeTheme(): void {
  const theme = isDark() ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme
  keep(kept, theme)
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
