import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { hasUnicodeData } from '../unicode/unicode-data.ts'
import { isCommand, isInstalled, toolFolder, toolPackages } from './tool.ts'

/**
 * Installs what the validators, page images and tests need: Debian packages where this machine has apt and the user is root,
 * and the two validators from npm into a cache of their own. What is there is left alone.
 */
const debianPackages: Readonly<Record<string, string>> = {
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer-nogui',
  javac: 'openjdk-17-jdk-headless',
  chromium: 'chromium',
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

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed with status ${status}`)
}

installDebianPackages()
installValidators()
