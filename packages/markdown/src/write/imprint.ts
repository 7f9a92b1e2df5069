import type { ImprintBlock } from '@diglot/core'
import { region, type Write } from './state.ts'
import { writeParagraph } from './paragraph.ts'

export const writeImprint: Write<ImprintBlock> = ({ children }, state) =>
  region(
    'imprint',
    children.flatMap((child) => writeParagraph(child, state)),
  )
