/** Shows the buttons that copy, where the browser lets a file use the clipboard. */
export function showCopying(): void {
  if (navigator.clipboard === undefined) return
  for (const button of buttons()) button.hidden = false
}

/** Copies what stands behind a button, and says so on it and to screen readers for a moment. */
export async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent
  if (button.dataset['said'] !== undefined) return
  await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
  button.dataset['said'] = ''
  button.setAttribute('aria-live', 'polite')
  button.textContent = button.dataset['copied'] ?? label
  setTimeout(() => {
    button.textContent = label
    delete button.dataset['said']
  }, 1500)
}

/** The button of the place where the reader is. */
export function buttonHere(): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>('.here button[data-copy]')
}

function buttons(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>('button[data-copy]')
}
