import type { Lang, Localized, Severity } from '@diglot/core'
import type { NameKind } from '../names/name.ts'

/** What a report says in its own words. */
export interface ReportWords {
  readonly comparison: string
  readonly editions: string
  readonly contents: string
  readonly summary: string
  readonly byCheck: string
  readonly bySection: string
  readonly textAndIssues: string
  readonly tables: string
  readonly figures: string
  readonly terms: string
  readonly alignment: string
  readonly dismissed: string
  readonly check: string
  readonly severity: string
  readonly section: string
  readonly total: string
  readonly pairs: string
  readonly words: string
  readonly characters: string
  readonly perThousandWords: string
  readonly perThousandCharacters: string
  readonly place: string
  readonly value: string
  readonly agreement: string
  readonly same: string
  readonly otherHedge: string
  readonly differs: string
  readonly onlyHere: string
  readonly issue: string
  readonly term: string
  readonly kind: string
  readonly inBoth: string
  readonly confidence: string
  readonly confidenceOfPair: string
  readonly reason: string
  readonly reviewer: string
  readonly id: string
  readonly copyDismissal: string
  readonly nothing: string
  readonly noIssue: string
  readonly noFigure: string
  readonly noTerm: string
  readonly noDismissal: string
  readonly byIds: string
  readonly estimated: string
  readonly least: string
  readonly unpaired: string
  readonly first: string
  readonly second: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly languages: Localized
  readonly quote: (words: string, lang: Lang) => string
  readonly colon: string
  readonly comma: string
  readonly stop: string
}

const english: ReportWords = {
  comparison: 'Comparison',
  editions: 'Comparison of the English and Chinese editions',
  contents: 'Contents',
  summary: 'Summary',
  byCheck: 'By check',
  bySection: 'By section',
  textAndIssues: 'Text and issues',
  tables: 'Tables',
  figures: 'Figures',
  terms: 'Names and terms',
  alignment: 'Alignment',
  dismissed: 'Dismissed issues',
  check: 'Check',
  severity: 'Severity',
  section: 'Section',
  total: 'Total',
  pairs: 'Pairs',
  words: 'Words',
  characters: 'Characters',
  perThousandWords: 'Per 1,000 words',
  perThousandCharacters: 'Per 1,000 characters',
  place: 'Place',
  value: 'Value',
  agreement: 'Agreement',
  same: 'same',
  otherHedge: 'hedged otherwise',
  differs: 'differs',
  onlyHere: 'said here only',
  issue: 'issue',
  term: 'Name or term',
  kind: 'Kind',
  inBoth: 'Pairs with both',
  confidence: 'Confidence',
  confidenceOfPair: 'alignment',
  reason: 'Reason',
  reviewer: 'Reviewer',
  id: 'Id',
  copyDismissal: 'Copy dismissal',
  nothing: 'nothing',
  noIssue: 'No check found anything.',
  noFigure: 'Neither text has a figure.',
  noTerm: 'No name or term of the content stands in either text.',
  noDismissal: 'No issue has been dismissed.',
  byIds: 'Every paragraph was paired with its counterpart by id or by line; nothing was estimated.',
  estimated:
    'Paragraphs were paired by what they say. Confidence is the estimated chance that a pair is right.',
  least: 'The pairs that are least sure',
  unpaired: 'Without a counterpart',
  first: 'First text',
  second: 'Second text',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  kinds: {
    mission: 'mission',
    person: 'person',
    country: 'country',
    term: 'term',
    organization: 'organization',
    document: 'document',
    forum: 'forum',
    exercise: 'exercise',
    unit: 'unit',
    place: 'place',
  },
  languages: { en: 'English', 'zh-Hans': 'Chinese' },
  quote,
  colon: ': ',
  comma: ', ',
  stop: '.',
}

const chinese: ReportWords = {
  comparison: '对照报告',
  editions: '中英文版对照报告',
  contents: '目录',
  summary: '概要',
  byCheck: '按检查项',
  bySection: '按章节',
  textAndIssues: '正文与问题',
  tables: '附表',
  figures: '数字',
  terms: '名称和术语',
  alignment: '段落对齐',
  dismissed: '已排除的问题',
  check: '检查项',
  severity: '严重程度',
  section: '章节',
  total: '合计',
  pairs: '段落对',
  words: '英文词数',
  characters: '中文字数',
  perThousandWords: '每千词',
  perThousandCharacters: '每千字',
  place: '位置',
  value: '数值',
  agreement: '是否一致',
  same: '一致',
  otherHedge: '约数说法不同',
  differs: '不一致',
  onlyHere: '仅此一方',
  issue: '问题',
  term: '名称或术语',
  kind: '类别',
  inBoth: '双方均有',
  confidence: '置信度',
  confidenceOfPair: '对齐置信度',
  reason: '理由',
  reviewer: '审校人',
  id: '编号',
  copyDismissal: '复制排除记录',
  nothing: '未提及',
  noIssue: '各项检查均未发现问题。',
  noFigure: '两份文本均无数字。',
  noTerm: '两份文本均未出现内容库中的名称或术语。',
  noDismissal: '没有已排除的问题。',
  byIds: '各段均按编号或行号对应，未作估计。',
  estimated: '各段按内容对齐。置信度是对应正确的估计概率。',
  least: '把握最小的段落对',
  unpaired: '没有对应的段落',
  first: '第一份文本',
  second: '第二份文本',
  severities: { error: '错误', warning: '警告', info: '提示' },
  kinds: {
    mission: '特派团',
    person: '人名',
    country: '国名',
    term: '术语',
    organization: '组织',
    document: '文件',
    forum: '会议',
    exercise: '演习',
    unit: '部队',
    place: '地名',
  },
  languages: { en: '英文', 'zh-Hans': '中文' },
  quote,
  colon: '：',
  comma: '，',
  stop: '。',
}

/** Words of a text in the quotation marks of its language, which are the same characters in both. */
function quote(words: string): string {
  return `“${words}”`
}

export const reportWords: Localized<ReportWords> = { en: english, 'zh-Hans': chinese }
