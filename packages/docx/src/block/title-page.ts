import type { TitleLine, TitlePageBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import type { SharedStyle } from '../style/shared-styles.ts'

const styles: Readonly<Record<TitleLine['role'], SharedStyle>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  issuer: 'TitlePageText',
  date: 'TitlePageText',
  publisher: 'TitlePageText',
}

export const writeTitlePage: WriteBlock<TitlePageBlock> = (page, context) => {
  const within = inside(page, context)
  return page.lines.map(({ role, lang, children }, index) => {
    const line = { ...within, lang, openings: index === 0 ? within.openings : [] }
    const style =
      page.variant === 'half-title'
        ? 'HalfTitle'
        : page.variant === 'title'
          ? styles[role]
          : role === 'title'
            ? 'Masthead'
            : 'MastheadText'
    return paragraph(style, writeInlines(children, line), line)
  })
}
