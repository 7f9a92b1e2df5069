/** Keeps a choice of the reader's where the browser lets a file keep anything; elsewhere it is forgotten. */
export function keep(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // Nothing may be kept here.
  }
}

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
