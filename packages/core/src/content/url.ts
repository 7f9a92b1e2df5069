const schemes = /^(?:https?:\/\/|mailto:)/i

/** Whether a writer may print a link to this address: `http`, `https`, `mailto` and nothing else. */
export function isAllowedUrl(url: string): boolean {
  return schemes.test(url)
}
