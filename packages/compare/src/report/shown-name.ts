import type { ComparedText } from '../model.ts'

/** A text as it was named, but for the folders of a machine. */
export function shownName({ name }: Pick<ComparedText, 'name'>): string {
  return /^(?:[/\\]|[a-z]:)/i.test(name) ? name.replace(/^.*[/\\]/, '') : name
}
