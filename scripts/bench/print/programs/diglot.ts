import { readFileSync, writeFileSync } from 'node:fs'
import { toPdf } from '@diglot/pdf'
import type { Publication } from '@diglot/core'
import type { Job } from '../job.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by speed.ts
const { books, target } = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as Job<Publication>
const seconds: number[] = []
let before = 0
for (const publication of books) {
  writeFileSync(target, await toPdf(publication))
  const { user } = process.cpuUsage()
  seconds.push((user - before) / 1e6)
  before = user
}
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
