/** Traditional characters of figures, and the simplified ones that the reader of figures knows: one UTF-16 unit each. */
const simplified: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  數: '数',
  點: '点',
  號: '号',
  條: '条',
  項: '项',
  個: '个',
  屆: '届',

  貳: '二',
  參: '参',
  約: '约',
  達: '达',
  於: '于',
  過: '过',
  '○': '〇',
  紀: '纪',
  開: '开',
  種: '种',
  歲: '岁',
  間: '间',
}

const traditional = new RegExp(`[${Object.keys(simplified).join('')}]`, 'g')

/** The text with its figures in simplified characters; offsets stay. */
export function withSimplifiedNumerals(text: string): string {
  return text.replace(traditional, (character) => simplified[character] ?? character)
}
