import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { Shelf } from '../folder/shelf.ts'
import type { Placed } from '../records/read-records.ts'
import { startOf } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredBriefing } from '../schema/authored.ts'
import { briefingSchema } from '../schema/briefings.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { readProse, type ProseSection } from './read-prose.ts'

/** A briefing read, before anything in it is looked up. */
export interface ReadBriefing extends Placed<AuthoredBriefing> {
  readonly sections: Readonly<Record<Lang, readonly ProseSection[]>>
  /** Where its prose stands. */
  readonly fileOf: (lang: Lang) => string
}

/** Reads `briefings/`: each record with its prose in every language. */
export function readBriefings(shelf: Shelf, report: Report): ReadBriefing[] {
  const texts = [...shelf.texts.keys()].filter((path) => /^briefings\/.*\.md$/.test(path))
  const owners = new Set(shelf.briefings)
  for (const path of texts) {
    const name = path.replace(/^briefings\//, '').replace(/\.[^.]+\.md$/, '')
    if (!owners.has(name)) {
      report(startOf(path), {
        code: 'missing-file',
        message: `This prose has no briefing, expected ${name}.yaml beside it`,
      })
    }
  }
  return shelf.briefings.flatMap((name) => readBriefing(name, shelf, report) ?? [])
}

function readBriefing(name: string, shelf: Shelf, report: Report): ReadBriefing | undefined {
  const file = `briefings/${name}.yaml`
  const fileOf = (lang: Lang): string => `briefings/${name}.${lang}.md`
  const text = shelf.texts.get(file)
  const yaml = text === undefined ? undefined : readYaml(text, { file }, report)
  const record = yaml && checkYaml(yaml, briefingSchema, report)
  const sectionsIn = (lang: Lang): ProseSection[] => {
    const prose = shelf.texts.get(fileOf(lang))
    if (prose !== undefined) return readProse(prose, fileOf(lang), lang, report)
    if (text !== undefined && !shelf.unread.has(fileOf(lang))) {
      report(startOf(file), {
        code: 'missing-file',
        message: `The briefing has no prose in ${lang}: ${name}.${lang}.md is missing`,
      })
    }
    return []
  }
  const sections = { en: sectionsIn(languages[0]), 'zh-Hans': sectionsIn(languages[1]) }
  if (yaml === undefined || record === undefined) return undefined
  if (record.id !== name) {
    report(yaml.placeOf(['id']), {
      code: 'id-differs',
      message: `Expected the name of the file, \`${name}\`, found \`${record.id}\``,
    })
  }
  return { record, placeOf: (...path) => yaml.placeOf(path), sections, fileOf }
}
