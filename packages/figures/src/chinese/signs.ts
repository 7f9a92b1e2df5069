/** Full-width signs, and the traditional signs of the words in our tables. */
const plain = signMap(
  ['０１２３４５６７８９．％＋／', '0123456789.%+/'],
  ['ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', 'abcdefghijklmnopqrstuvwxyz'],
  [
    '兩萬億負點餘幾約將達過於個項條級屆週間國際組織員會領導',
    '两万亿负点余几约将达过于个项条级届周间国际组织员会领导',
  ],
  [
    '維動務區訪問護衛橋樑為專業單顆頂號紀後總隊連營開議導',
    '维动务区访问护卫桥梁为专业单颗顶号纪后总队连营开议导',
  ],
  ['處歲雙對張種類場輪輛臺門噸裡時鐘據圓', '处岁双对张种类场轮辆台门吨里时钟据元'],
  ['應許準沒濟', '应许准没济'],
  ['○數當參歐鎊幣頃畝層塊倆單節頁編號輯戶筆', '〇数当参欧镑币顷亩层块俩单节页编号辑户笔'],
)

/** Numerals of cheques (大写). Those of the second map are parts of words too: 大陆, 队伍, 收拾, 放肆. */
const cheque = signMap(['壹贰貳叁柒捌玖佰仟', '一二二三七八九百千'])
const chequeOrWord = signMap(['肆伍陆陸拾', '四五六六十'])

const changed = anySign(plain.keys())
const numerals = /[壹贰貳叁肆伍陆陸柒捌玖拾佰仟〇零一二三四五六七八九十百千万亿点]{2,}/g
const certain = anySign(cheque.keys())
const grouping = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g
const minus = /(?<![\p{L}\p{N}）)])[－-](?=\.?\d)/gu

/** The text in simplified, half-width signs and common numerals, each where it stood. */
export function plainSigns(text: string): string {
  return text
    .replace(grouping, ',')
    .replace(changed, (sign) => plain.get(sign) ?? sign)
    .replace(numerals, commonNumerals)
    .replace(certain, (sign) => cheque.get(sign) ?? sign)
    .replace(minus, '\u2212')
}

/** 肆佰陆拾 is a number; 队伍一 is not. */
function commonNumerals(run: string): string {
  const signs = [...run].filter((sign) => cheque.has(sign) || chequeOrWord.has(sign))
  const sure = signs.length > 1 || signs.some((sign) => cheque.has(sign))
  return sure ? [...run].map((sign) => cheque.get(sign) ?? chequeOrWord.get(sign) ?? sign).join('') : run
}

function signMap(...pairs: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([from, to]) => {
      const plainer = [...to]
      return [...from].map((sign, i): [string, string] => [sign, plainer[i] ?? sign])
    }),
  )
}

function anySign(signs: Iterable<string>): RegExp {
  return new RegExp(`[${[...signs].join('')}]`, 'gu')
}
