import type { Lang } from '@diglot/core'

/** What the page says besides the publication, in the language of the whole. */
export interface Words {
  readonly skip: string
  readonly contents: string
  readonly notes: string
  readonly note: (number: number) => string
  readonly backToText: string
  readonly theme: string
  readonly help: string
  readonly close: string
  readonly singleKeys: string
  readonly filters: string
  readonly reset: string
  readonly keepText: string
  readonly save: string
  /** Said on a button once what it copies is on the clipboard. */
  readonly copied: string
  readonly previous: string
  readonly next: string
  /** With `{shown}` and `{all}` for the counts. */
  readonly shown: string
  readonly data: string
  readonly version: string
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[]
}

const english: Words = {
  skip: 'Skip to the text',
  contents: 'Contents',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: 'Back to the text',
  theme: 'Light or dark',
  help: 'Keyboard help',
  close: 'Close',
  singleKeys: 'Single keys do this',
  filters: 'Filters',
  reset: 'Show all',
  keepText: 'Keep text without matches',
  save: 'Save as CSV',
  copied: 'Copied',
  previous: 'Previous',
  next: 'Next',
  shown: '{shown} of {all} shown',
  data: 'Data of the figure',
  version: 'Version',
  keys: [
    [['j', 'k'], 'next, previous'],
    [['/'], 'go to the filters'],
    [['x'], 'show all'],
    [['c'], 'copy what the button of this issue copies'],
    [['d'], 'light or dark'],
    [['?'], 'this help'],
  ],
}

const chinese: Words = {
  skip: '跳到正文',
  contents: '目录',
  notes: '注释',
  note: (number) => `注${number}`,
  backToText: '返回正文',
  theme: '浅色或深色',
  help: '键盘操作',
  close: '关闭',
  singleKeys: '启用单键操作',
  filters: '筛选',
  reset: '全部显示',
  keepText: '保留其余段落',
  save: '存为CSV',
  copied: '已复制',
  previous: '上一处',
  next: '下一处',
  shown: '显示{shown}处，共{all}处',
  data: '图中数据',
  version: '版本',
  keys: [
    [['j', 'k'], '下一处、上一处'],
    [['/'], '转到筛选'],
    [['x'], '全部显示'],
    [['c'], '复制当前问题的排除记录'],
    [['d'], '浅色或深色'],
    [['?'], '本说明'],
  ],
}

export const wordsIn: Readonly<Record<Lang, Words>> = { en: english, 'zh-Hans': chinese }
