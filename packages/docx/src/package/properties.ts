import type { Publication } from '@diglot/core'
import { legalText } from '../xml/legal.ts'
import { element, escapeXml, part } from '../xml/write.ts'

/** docProps/core.xml (ECMA-376 part 2, 11): the only dates in it are that of the content. */
export function corePart({ metadata, languages }: Publication): string {
  const text = (name: string, value: string): string | undefined =>
    value === '' ? undefined : element(name, {}, [escapeXml(legalText(value).text)])
  const date = (name: string): string =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [dateTime(metadata.date)])
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      text('dc:title', metadata.title),
      text('dc:subject', metadata.subject),
      text('dc:creator', metadata.creator),
      text('cp:keywords', metadata.keywords.join(', ')),
      text('cp:lastModifiedBy', metadata.creator),
      date('dcterms:created'),
      date('dcterms:modified'),
      text('dc:language', languages.join(', ')),
      text('cp:version', metadata.version),
    ],
  )
}

/** Word wants a day and an hour: what a date does not say is its beginning. */
function dateTime(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year.padStart(4, '0')}-${month}-${day}T00:00:00Z`
}

export function appPart(): string {
  return part(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [element('Application', {}, ['Diglot'])],
  )
}
