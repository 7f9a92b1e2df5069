import { element, lines, words, type Markup } from './markup/markup.ts'
import type { Words } from './words.ts'

export function helpDialog({ help, close, singleKeys, keys }: Words): Markup {
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
      // Keys of one character can be turned off (WCAG 2.2, 2.1.4).
      element('p', {}, [
        element('label', {}, [
          element('input', { type: 'checkbox', 'data-do': 'keys', checked: true }),
          words(` ${singleKeys}`),
        ]),
      ]),
      element('form', { method: 'dialog' }, [element('button', {}, [words(close)])]),
    ]),
  ])
}
