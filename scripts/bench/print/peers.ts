import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Where the programs that Diglot is compared with are kept, apart from the workspace: `$DIGLOT_PEERS`, or the user's cache. */
export const peerFolder: string =
  process.env['DIGLOT_PEERS'] ??
  path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'diglot', 'peers-1')

/** npm packages of the peers, by program. */
export const peerPackages: Readonly<Record<string, { readonly name: string; readonly version: string }>> = {
  typst: { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' },
  pdfmake: { name: 'pdfmake', version: '0.3.11' },
}

/** Diglot, and the peers that are installed. */
export function programs(): readonly string[] {
  const installed = Object.entries(peerPackages).filter(([, { name }]) =>
    existsSync(path.join(peerFolder, 'node_modules', name)),
  )
  return ['diglot', ...installed.map(([program]) => program)]
}
