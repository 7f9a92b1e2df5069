import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filesEnding } from '../../scripts/verify/files.ts'
import { editionsFolder } from './editions-folder.ts'

interface Image {
  readonly alt: string
  readonly file: string
}

function imagesOf(markdown: string): Image[] {
  const images = readFileSync(markdown, 'utf8').matchAll(/!\[(?<alt>.*)\]\((?<file>figures\/.*)\)/g)
  return [...images].map(({ groups }) => ({
    alt: groups?.['alt'] ?? '',
    file: path.join(path.dirname(markdown), groups?.['file'] ?? ''),
  }))
}

test('every drawing of a Markdown file stands beside it, and both say the same in words', () => {
  const images = filesEnding(editionsFolder(), '.md').flatMap(imagesOf)
  expect(images.length).toBeGreaterThan(0)
  for (const { alt, file } of images) {
    expect(existsSync(file)).toBe(true)
    const [label = ''] = /(?<=aria-label=")[^"]*/.exec(readFileSync(file, 'utf8')) ?? []
    expect(label.replaceAll('&amp;', '&')).toBe(alt.replaceAll('\\', ''))
  }
})

test('no file stands in a folder of figures that no Markdown shows', () => {
  const shown = new Set(
    filesEnding(editionsFolder(), '.md').flatMap((file) => imagesOf(file).map((image) => image.file)),
  )
  expect(filesEnding(editionsFolder(), '.svg').filter((file) => !shown.has(file))).toEqual([])
})
