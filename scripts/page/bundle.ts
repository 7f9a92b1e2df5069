import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'

const folder = path.join(import.meta.dirname, '..', '..', 'packages', 'html', 'page')

/** Where the bundled page is kept, as data for the writer. */
export const pageModule: string = path.join(folder, '..', 'src', 'generated', 'page.ts')

/** Browsers since 2023: what the style sheet and the script ask for is brought down to them. */
const target = ['chrome117', 'firefox118', 'safari17']

/**
 * The style sheet and the script of HTML files as a module of strings, each with its SHA-256 for the Content Security
 * Policy.
 */
export async function bundlePage(): Promise<string> {
  const style = await bundle('page.css')
  const script = await bundle('main.ts')
  return [
    '// Written by `pnpm generate:page` from packages/html/page.',
    `export const style: string = ${literal(style)}`,
    `export const styleHash: string = ${literal(hashOf(style))}`,
    `export const script: string = ${literal(script)}`,
    `export const scriptHash: string = ${literal(hashOf(script))}`,
    '',
  ].join('\n')
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  const text = outputFiles
    .map((file) => file.text)
    .join('')
    .trim()
  // Either would end its element early (HTML, 13.1.2.6).
  if (/<\/(?:style|script)|<!--/i.test(text))
    throw new Error(`Cannot put ${entry} into a page: it holds a tag`)
  return text
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function literal(text: string): string {
  return JSON.stringify(text)
}
