import { proposeFacts } from '@diglot/compile'
import { requireDocument, requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface BindOptions {
  readonly content: string
}

/** Proposes facts for the figures that nothing accounts for, of one document or all, as text of a `facts.yaml`. */
export async function bind(
  id: string | undefined,
  { content }: BindOptions,
  terminal: Terminal,
): Promise<void> {
  const library = await requireLibrary(content, terminal)
  const proposed = proposeFacts(
    library,
    id === undefined ? {} : { document: requireDocument(library, id).id },
  )
  terminal.stdout.write(proposed)
  if (proposed === '') terminal.stderr.write('every figure is accounted for\n')
}
