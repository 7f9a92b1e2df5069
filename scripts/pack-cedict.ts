import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packed } from './cedict/packed.ts'

/** `node scripts/pack-cedict.ts FILE`: writes packages/cedict/cedict.tsv from a release of CC-CEDICT (`cedict_ts.u8`). */

const [, , source] = process.argv
if (source === undefined) {
  console.error('expected the file of a CC-CEDICT release: node scripts/pack-cedict.ts cedict_ts.u8')
  process.exit(2)
}
const text = packed(readFileSync(source, 'utf8'))
const target = path.join(import.meta.dirname, '..', 'packages', 'cedict', 'cedict.tsv')
writeFileSync(target, text)
console.log(`${text.split('\n').length - 4} entries, ${(text.length / 1e6).toFixed(1)} million characters`)
