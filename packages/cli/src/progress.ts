import type { Terminal } from './terminal.ts'

export interface Progress {
  step: (text: string) => void
  done: () => void
}

/** One line on stderr that is written over; nothing at all when stderr is no terminal. */
export function progress({ stderr, env }: Terminal): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return { step: () => {}, done: () => {} }
  const clear = '\r\u001B[2K'
  return {
    step: (text) => stderr.write(clear + text),
    done: () => stderr.write(clear),
  }
}
