import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  compareTexts,
  composeReport,
  namesOfLibrary,
  pairEditions,
  textOfEdition,
  type ComparedText,
} from '@diglot/compare'
import { editionOf, type Library } from '@diglot/core'
import { toHtml } from '@diglot/html'
import { launchBrowser } from './verify/browser.ts'

/** Slips of a hurried translator, put into the Chinese edition so that the picture has something to show. */
const slips: readonly (readonly [said: string, slip: string])[] = [
  ['参加维和行动25项', '参加维和行动52项'],
  ['4万余人次', '4万人次'],
  ['联合国停战监督组织', '联合国伊拉克-科威特观察团'],
]

/** CSS pixels; the picture has two a pixel. */
const size = { width: 1180, height: 720 }

/** Draws the report on the white paper with slips in it, set in our own faces. Needs Chromium. */
export async function drawReport(library: Library, file: string): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'diglot-report-'))
  try {
    const page = path.join(scratch, 'report.html')
    writeFileSync(page, reportWithSlips(library))
    const browser = await launchBrowser({ FONTCONFIG_FILE: facesFile(scratch) })
    const view = await browser.newPage({ viewport: size, colorScheme: 'light' })
    await view.goto(`${pathToFileURL(page).href}#?severity=error&severity=warning`)
    await view.evaluate(`scrollTo(0, document.getElementById('text.h').offsetTop - 64)`)
    await view.screenshot({ path: file })
    await browser.close()
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function reportWithSlips(library: Library): string {
  const [a, b] = (['en', 'zh-Hans'] as const).map((lang): ComparedText => {
    const edition = editionOf(library, 'white-paper-2020', lang)
    if (edition === undefined) throw new RangeError(`the white paper has no edition in ${lang}`)
    return textOfEdition(edition)
  })
  if (a === undefined || b === undefined) throw new RangeError('expected two editions')
  const slipped: ComparedText = {
    ...b,
    segments: b.segments.map((segment) => ({
      ...segment,
      text: slips.reduce((text, [said, slip]) => text.replace(said, slip), segment.text),
    })),
  }
  const names = namesOfLibrary(library)
  const comparison = compareTexts(a, slipped, { pairs: pairEditions(a, slipped), names })
  return toHtml(composeReport(comparison, { id: 'report', lang: 'en', version: '', library }))
}

/** A configuration of fontconfig that adds the faces we print with to those of the machine. */
function facesFile(scratch: string): string {
  const file = path.join(scratch, 'fonts.conf')
  const faces = path.join(import.meta.dirname, '..', 'packages', 'fonts', 'files')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><dir>${faces}</dir><cachedir>${scratch}</cachedir></fontconfig>`,
  )
  return file
}
