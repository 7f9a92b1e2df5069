/** Something the user can mend: printed without a stack, with the exit code that scripts rely on. */
export class Failure extends Error {
  /** 1: the content or the build is at fault; 2: the command line is. */
  readonly exitCode: 1 | 2
  readonly hint: string | undefined

  constructor(message: string, { exitCode = 1, hint }: { exitCode?: 1 | 2; hint?: string } = {}) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
    this.hint = hint
  }
}
