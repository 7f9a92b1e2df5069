import type { Lang, Span } from '@diglot/core'
import { inPairs, nothing, type Check, type PairSide } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** Words that say no beyond doubt. */
const sure: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:not(?! only| necessarily| merely| just| least| until)|cannot|never|no longer)\b|n['’]t\b/gi,
  'zh-Hans':
    /不(?:得(?!不)|能(?!不)|应(?!不)|應(?!不)|会(?!不)|會(?!不)|可(?!避|或|分|缺|逆|不|估|思|磨|多得)|是|予(?!以)|必|宜|愿|願|再(?!次)|曾|准|准许|許|许|要|敢|想|需|存在)|未(?:能|曾|经|經|予|获|獲|达|達|有)|没有|沒有|并不|並不|并非|並非|从未|從未|不得不/g,
}

/** Anything that can say no, or say the opposite without it. */
const any: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|fail\w*|refus\w+|den(?:y|ies|ied)|reject\w*|un\w{3,}|in(?:ability|able|capable|complete|valid|sufficient|adequate|eligible|effective|dependent|active|correct|appropriate|consistent|voluntary)\w*|im(?:possible|proper|partial|perfect)\w*|il(?:legal|licit)\w*|ir\w{4,}|dis\w{4,}|non\w*|mis\w{4,}|only|few|little|hardly|barely|scarcely|rarely|seldom|lack\w*|absen\w+|avoid\w*|prohibit\w*|forbid\w*|forbad\w*|prevent\w*|stop\w*|ceas\w*|except\w*|exempt\w*|exclud\w*|free (?:from|of)|instead|rather|less|far from|too|unless|until|before|but|although|though|otherwise|against|beyond|waive\w*|refrain\w*|abstain\w*|minus|void|null|excus\w*|releas\w*|loss|lose\w*|lost|missing|opposite|contrary|hard|difficult\w*)\b|n['’]t\b/i,
  'zh-Hans':
    /不|没|沒|无|無|未|非|莫|勿|否|禁|免|毋|别|別|罔|拒|缺|失|停|止|避|防|反|除|难|難|少|仅|僅|只|尚待|杜绝|弗|另|废|廢|绝|絕|休|乏|空|误|誤|违|違|脱/,
}

const says = {
  once: () => ({
    en: 'this side says no, the other does not',
    'zh-Hans': '此处为否定说法，另一方未见否定',
  }),
} satisfies Wordings

/** A “not” on one side where the other has nothing that says no. It may say so in other words: worth a look. */
export const negation: Check = {
  id: 'negation',
  name: { en: 'Negation', 'zh-Hans': '否定' },
  run: inPairs(({ a, b }) => {
    if (a.lang === b.lang) return []
    return [
      ...lost(a, b).map((span) => ({
        severity: 'info' as const,
        message: says.once(),
        a: { spans: [span] },
        b: nothing,
      })),
      ...lost(b, a).map((span) => ({
        severity: 'info' as const,
        message: says.once(),
        a: nothing,
        b: { spans: [span] },
      })),
    ]
  }),
}

function lost(side: PairSide, other: PairSide): Span[] {
  if (any[other.lang].test(other.text)) return []
  return Array.from(side.text.matchAll(sure[side.lang]), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}
