import * as v from 'valibot'
import { text } from './fields.ts'
import type { Schema } from './fields.ts'
import { describe, say } from './said.ts'

/**
 * Id of a record: letters and digits in groups joined by hyphens (`missions-joined`, `UNTSO`), beginning with a letter,
 * so that it is an address, a file name and, in camel case, a name in code.
 */
export const identifier: Schema<string> = v.pipe(
  text,
  v.check(
    (id) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/i.test(id),
    ({ input }) =>
      say({
        code: 'wrong-type',
        message: `Expected an id of letters and digits in groups joined by hyphens, found ${describe(input)}`,
        hint: 'write it like `missions-joined`',
      }),
  ),
)
