import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Publication } from '@diglot/core'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { publicationAttachment, toPdf } from './index.ts'
import { metadata, readPdf } from './testing.ts'

const publication: Publication = {
  id: 'paper.en+zh-Hans',
  metadata,
  languages: ['en', 'zh-Hans'],
  blocks: [{ type: 'paragraph', lang: 'zh-Hans', children: [{ type: 'text', text: '蓝盔' }] }],
}

test('a file carries the publication that it was made from as its source', async () => {
  const written = readPdf(await toPdf(publication))
  const specification = written.only('/Type /Filespec')
  expect(specification).toContain('/AFRelationship /Source')
  expect(written.follow(written.catalogue, 'AF')).toBe(specification)
  expect(written.only('/Type /EmbeddedFile')).toContain('/Subtype /application#2Fjson')
})

test('a reader detaches the publication whole', async (context) => {
  requireTool(context, 'pdfdetach')
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-attachment-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'paper.pdf')
  writeFileSync(file, await toPdf(publication))
  execFileSync('pdfdetach', ['-saveall', '-o', folder, file])
  expect(JSON.parse(readFileSync(path.join(folder, 'paper.en+zh-Hans.json'), 'utf8'))).toEqual(publication)
})

test('the same publication gives the same attachment', () => {
  expect(publicationAttachment(publication)).toEqual(publicationAttachment(structuredClone(publication)))
})
