import { languages } from '@diglot/core'
import type { Alignment, Lang } from '@diglot/core'
import type { Shelf } from '../folder/shelf.ts'
import type { Report } from '../report/report.ts'
import { alignmentSchema } from '../schema/alignment.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** The exceptions of a document to the rule that every block has its counterpart. */
export interface PlacedAlignment {
  readonly yaml: YamlFile
  readonly alignment: readonly Alignment[]
}

/** Reads `alignment.yaml`, which need not be there. */
export function readAlignment(folder: string, shelf: Shelf, report: Report): PlacedAlignment | undefined {
  const file = `${folder}/alignment.yaml`
  const text = shelf.texts.get(file)
  const yaml = text === undefined ? undefined : readYaml(text, { file }, report)
  const alignment = yaml && checkYaml(yaml, alignmentSchema, report)
  return yaml && alignment && { yaml, alignment }
}

/** Whether every id that an alignment lists names a block of its language. */
export function checkAlignment(
  { alignment, yaml }: PlacedAlignment,
  isBlock: (lang: Lang, id: string) => boolean,
  report: Report,
): void {
  for (const [index, each] of alignment.entries()) {
    for (const lang of languages) {
      for (const [position, id] of each[lang].entries()) {
        if (isBlock(lang, id)) continue
        report(yaml.placeOf([index, lang, position]), {
          code: 'unknown-anchor',
          message: `There is no block \`${id}\` in ${lang}.md`,
        })
      }
    }
  }
}
