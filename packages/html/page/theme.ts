const key = 'diglot-theme'

type Theme = 'light' | 'dark'

/** Shows the theme that the reader chose; without a choice the system's. */
export function showTheme(): void {
  const chosen = remembered()
  if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen
}

export function changeTheme(): void {
  const theme: Theme = isDark() ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // A file that may keep nothing forgets the choice.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}

function remembered(): Theme | undefined {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined
  }
}
