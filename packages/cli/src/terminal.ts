/** What the command may touch of the world, so that tests can bring their own. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
}

export interface Stream {
  readonly isTTY?: boolean
  write: (text: string) => unknown
}

/** Colour only at a terminal, and never against `NO_COLOR` (no-color.org) or a dumb terminal. */
export function hasColour(stream: Stream, env: Terminal['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
