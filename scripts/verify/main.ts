import { verify } from './verify.ts'

/** `pnpm verify [FOLDER]`: every validator over every file in `out/`, or in the folder given. */
const verdicts = await verify(process.argv[2] ?? 'out')
const failed = verdicts.filter(({ problems }) => problems.length > 0)
for (const { file, check, problems } of verdicts) {
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${check.padEnd(12)}  ${file}`)
  for (const problem of problems) console.log(`      ${problem}`)
}
console.log(`${verdicts.length - failed.length} checks passed, ${failed.length} failed`)
if (verdicts.length === 0 || failed.length > 0) process.exitCode = 1
