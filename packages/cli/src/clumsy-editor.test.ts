import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diglot, edit, rewrite, workplace } from './testing.ts'

const paper = 'content/documents/white-paper-2020'

/** What an editor gets wrong in a hurry, and nothing else: one change to content that was right. */
const slips: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'types a figure that the words do not have': (folder) =>
    edit(folder, 'content/facts.yaml', 'amount: 25, unit: mission', 'amount: 52, unit: mission'),
  'misspells a unit': (folder) => edit(folder, 'content/facts.yaml', 'unit: mission }', 'unit: misson }'),
  'misspells a key': (folder) => edit(folder, 'content/missions.yaml', 'acronym: UNTSO', 'acronim: UNTSO'),
  'writes a day that no calendar has': (folder) =>
    edit(folder, 'content/missions.yaml', 'from: 1991-04, to: 2003-01', 'from: 1991-04-31, to: 2003-13'),
  'cites a paragraph that there is not': (folder) =>
    edit(folder, 'content/people.yaml', '#preface.p4', '#prefase.p4'),
  'gives two records one id': (folder) =>
    edit(folder, 'content/missions.yaml', '- id: UNIKOM', '- id: UNTSO'),
  'rewords a sentence that is quoted': (folder) =>
    edit(folder, `${paper}/en.md`, 'five military observers', 'a handful of military observers'),
  'forgets the Chinese of a new paragraph': (folder) =>
    edit(folder, `${paper}/en.md`, '\n\nPeace, it says,', '\n\nA new paragraph.\n\nPeace, it says,'),
  'pastes a picture and a line of HTML': (folder) =>
    edit(
      folder,
      `${paper}/zh-Hans.md`,
      '\n\n白皮书认为，和平',
      '\n\n![地图](map.png)\n\n<center>和平</center>\n\n白皮书认为，和平',
    ),
  'swaps two paragraphs': (folder) =>
    rewrite(folder, `${paper}/en.md`, /(The second reason given[^\n]+)\n\n(The third is[^\n]+)/, '$2\n\n$1'),
  // 习近平 in GB 18030.
  'saves a file in an old encoding': (folder) =>
    writeFile(
      path.join(folder, 'content/people.yaml'),
      Buffer.from(
        '- id: xi-jinping\n  name: { en: Xi Jinping, zh-Hans: \xcf\xb0\xbd\xfc\xc6\xbd }\n',
        'latin1',
      ),
    ),
  'makes a folder where a file should be': async (folder) => {
    await rm(path.join(folder, 'content/terms.yaml'))
    await mkdir(path.join(folder, 'content/terms.yaml'))
  },
  'deletes a row of the annex': (folder) =>
    rewrite(folder, 'content/missions.yaml', /- id: UNMIT\n(?:  [^\n]*\n)+/, ''),
  'leaves a bracket open': (folder) =>
    edit(folder, 'content/events.yaml', 'missions: [UNTSO]', 'missions: [UNTSO'),
}

test.each(Object.keys(slips))('an editor %s', async (slip) => {
  const folder = await workplace()
  await slips[slip]?.(folder)
  const { exitCode, stdout, stderr } = await diglot(folder, ['check'])
  expect(exitCode).toBe(1)
  expect(stdout).toBe('')
  await expect(stderr).toMatchFileSnapshot(`__snapshots__/clumsy-editor/${slip.replaceAll(' ', '-')}.txt`)
})
