import { languages } from '@diglot/core'
import type { Shelf } from '../folder/shelf.ts'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import { pointer, startOf } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredDocument } from '../schema/authored.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** Whether what `document.yaml` says of its folder, its sources and its editions is so. */
export function checkDocumentYaml(
  read: AuthoredDocument,
  name: string,
  yaml: YamlFile,
  shelf: Shelf,
  report: Report,
): void {
  if (read.id !== name) {
    report(yaml.placeOf(['id']), {
      code: 'id-differs',
      message: `Expected the name of the folder, \`${name}\`, found \`${read.id}\``,
    })
  }
  const sources = read.sources.map(({ id }) => id)
  for (const [index, id] of sources.entries()) {
    const first = sources.indexOf(id)
    if (first === index) continue
    const place = yaml.placeOf(['sources', index, 'id'])
    const earlier = yaml.placeOf(['sources', first, 'id'])
    report(place, {
      code: 'duplicate-id',
      message: `The source \`${id}\` stands twice, first at ${pointer(earlier, place)}`,
    })
  }
  if (Object.keys(read.editions).length === 0) {
    report(yaml.placeOf(['editions']), {
      code: 'missing-field',
      message: 'Expected at least one edition, found none',
    })
  }
  for (const lang of languages) checkEdition(read, lang, yaml, shelf, report)
}

function checkEdition(
  read: AuthoredDocument,
  lang: (typeof languages)[number],
  yaml: YamlFile,
  shelf: Shelf,
  report: Report,
): void {
  const file = yaml.file.replace(/document\.yaml$/, `${lang}.md`)
  const edition = read.editions[lang]
  if (edition === undefined) {
    if (!shelf.texts.has(file)) return
    report(startOf(file), {
      code: 'unknown-file',
      message: `This text is no edition: document.yaml has no \`${lang}\` in its editions`,
      hint: `add \`${lang}: { restates: … }\` to the editions in document.yaml`,
    })
    return
  }
  if (!shelf.texts.has(file) && !shelf.unread.has(file)) {
    report(yaml.placeOfKey(['editions', lang]), {
      code: 'missing-file',
      message: `The edition \`${lang}\` has no text: ${lang}.md is missing`,
    })
  }
  const place = yaml.placeOf(['editions', lang, 'restates'])
  const source = read.sources.find(({ id }) => id === edition.restates)
  if (source === undefined) {
    const ids = read.sources.map(({ id }) => id)
    report(place, {
      code: 'unknown-source',
      message: `There is no source \`${edition.restates}\`, expected ${oneOf(ids)}`,
      hint: didYouMean(edition.restates, ids),
    })
  }
}
