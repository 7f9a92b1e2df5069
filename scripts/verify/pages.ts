import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesEnding } from './files.ts'
import { runCommand } from './run-command.ts'

/**
 * `pnpm verify:pages [FOLDER] [DPI]`: every page of every PDF and DOCX in `out/` as PNG, for people to look at.
 *
 * Pages go to `FOLDER/pages/NAME.pdf/` and `NAME.docx/`, one picture a page; 60 dpi shows the page, 100 the letters.
 */
const [folder = 'out', dpi = '60'] = process.argv.slice(2)

async function drawPages(pdf: string, name: string): Promise<void> {
  const target = path.join(folder, 'pages', name)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  await run('pdftoppm', ['-r', dpi, '-png', pdf, path.join(target, 'p')])
  console.log(`${readdirSync(target).length} pages in ${target}`)
}

/** LibreOffice writes the PDF under the document's own name. A profile of its own lets it run beside an open window. */
async function convert(document: string, scratch: string): Promise<string> {
  const profile = pathToFileURL(path.join(scratch, 'profile')).href
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', scratch]
  await run('soffice', [...args, document])
  return path.join(scratch, `${path.basename(document, '.docx')}.pdf`)
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await runCommand(command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}${stdout}`)
}

const scratch = mkdtempSync(path.join(tmpdir(), 'diglot-pages-'))
try {
  for (const pdf of filesEnding(folder, '.pdf')) await drawPages(pdf, path.basename(pdf))
  for (const document of filesEnding(folder, '.docx'))
    await drawPages(await convert(document, scratch), path.basename(document))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
