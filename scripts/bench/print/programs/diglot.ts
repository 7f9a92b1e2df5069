import { readFileSync, writeFileSync } from 'node:fs'
import type { Publication } from '@diglot/core'
import { toPdf } from '@diglot/pdf'

const [source = '', target = ''] = process.argv.slice(2)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const publication = JSON.parse(readFileSync(source, 'utf8')) as Publication
writeFileSync(target, await toPdf(publication))
const { userCPUTime, maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ seconds: userCPUTime / 1e6, megabytes: maxRSS / 1024 }))
