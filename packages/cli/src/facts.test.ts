import { expect, test } from 'vitest'
import { diglot, edit, littleWorkplace } from './testing.ts'

/** What the command prints, for people to read: stdout, then stderr and the exit code where there is something to say. */
async function transcript(folder: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await diglot(folder, args)
  return `$ diglot ${args.join(' ')}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- exit ${exitCode}\n`
}

const commands: readonly (readonly string[])[] = [
  ['facts'],
  ['facts', 'deployed'],
  ['facts', '--disagree'],
  ['facts', 'missions-joined', '--disagree'],
  ['facts', '--as-of', '2020-08'],
  ['facts', '--as-of', '2020-08', '--by', 'data'],
  ['facts', '--disagree', '--as-of', '2021'],
  ['check', '--coverage'],
  ['bind'],
  ['bind', 'review'],
]

test.each(commands.map((args) => [args.join(' '), args] as const))('diglot %s', async (name, args) => {
  const said = await transcript(await littleWorkplace(), args)
  await expect(said).toMatchFileSnapshot(`__snapshots__/facts/${name.replaceAll(/[ -]+/g, '-')}.txt`)
})

test.each([
  [['facts', 'deploied'], 'did you mean `deployed`?'],
  [['facts', 'x'], '`diglot facts` lists them'],
  [['facts', '--as-of', '2020-02-30'], 'expected a date that there is'],
  [['facts', '--as-of', 'August'], 'expected a date that there is'],
  [['facts', '--by', 'data'], 'expected --as-of DATE beside it'],
  [['facts', '--as-of', '2020', '--by', 'date'], 'did you mean `data`?'],
  [['bind', 'reprot'], 'did you mean `report`?'],
])('diglot %j ends with exit code 2 and says: %s', async (args, words) => {
  const said = await diglot(await littleWorkplace(), args)
  expect(said.stderr).toContain(words)
  expect(said).toMatchObject({ stdout: '', exitCode: 2 })
})

test('facts and coverage answer in JSON too, with the places of words', async () => {
  const folder = await littleWorkplace()
  const facts: unknown = JSON.parse((await diglot(folder, ['facts', '--disagree', '--json'])).stdout)
  expect(facts).toMatchObject({
    facts: [
      { id: 'deployed', statements: [{ citations: [{ anchor: 'report#preface.p1', place: '1' }] }, {}, {}] },
    ],
    divergences: [{ id: 'persons-or-deployments' }, { id: 'police' }],
  })
  const checked = await diglot(folder, ['check', '--coverage', '--json'])
  expect(checked.exitCode).toBe(1)
  expect(JSON.parse(checked.stdout)).toMatchObject({
    coverage: {
      editions: [{ document: 'report', lang: 'en', figures: 4, bound: 2, listed: 1, open: 1 }, {}, {}, {}],
      open: [
        {
          anchor: 'report#preface.l1.i2',
          text: '17 bridges',
          file: 'content/documents/report/en.md',
          line: 8,
          column: 14,
        },
        { lang: 'zh-Hans', text: '17座', line: 8, column: 11 },
      ],
    },
  })
})

test('what bind proposes closes the gap: check --coverage then passes', async () => {
  const folder = await littleWorkplace()
  const { stdout } = await diglot(folder, ['bind', 'report'])
  await edit(folder, 'content/facts.yaml', '- id: missions-joined', `${stdout}- id: missions-joined`)
  const { exitCode, stdout: table } = await diglot(folder, ['check', '--coverage'])
  expect(exitCode).toBe(0)
  expect(table).toMatch(/^all +10 +8 +2 +0$/m)
  expect((await diglot(folder, ['bind'])).stderr).toContain('every figure is accounted for')
})
