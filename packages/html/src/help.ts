import { element, lines, words, type Markup } from './markup/markup.ts'
import type { Words } from './words.ts'

export function helpDialog({ help, close, keys }: Words): Markup {
  return element('dialog', { 'aria-labelledby': '~help' }, [
    lines([
      element('p', { class: 'title', id: '~help' }, [words(help)]),
      element(
        'dl',
        {},
        keys.map(([names, does]) =>
          element('div', {}, [
            element(
              'dt',
              {},
              names.flatMap((name, at) => [words(at === 0 ? '' : ' '), element('kbd', {}, [words(name)])]),
            ),
            element('dd', {}, [words(does)]),
          ]),
        ),
      ),
      element('form', { method: 'dialog' }, [element('button', {}, [words(close)])]),
    ]),
  ])
}
