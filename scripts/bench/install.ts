import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { peerFolder, peerPackages } from './print/peers.ts'

/** Installs the programs that `pnpm bench:speed` compares Diglot with, and the text that they set, from npm, into a cache of their own. */

mkdirSync(peerFolder, { recursive: true })
const wanted = peerPackages.map(({ name, version }) => `${name}@${version}`)
const { status } = spawnSync(
  'npm',
  ['install', '--prefix', peerFolder, '--no-audit', '--no-fund', ...wanted],
  {
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
