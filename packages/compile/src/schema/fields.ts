import * as v from 'valibot'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import { describe, say } from './said.ts'

/** A schema whose output is `T`; what it reads is whatever YAML gives. */
export type Schema<T> = v.GenericSchema<unknown, T>

/** A field that may be left out, marked by `optional`. */
export type OptionalSchema<T> = v.ExactOptionalSchema<Schema<T>, undefined>

/** One schema for each key of `T`, no more and no fewer: an interface of core and its schema cannot drift apart. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? OptionalSchema<Exclude<T[K], undefined>>
    : Schema<T[K]>
}

/** Keys and values. Unknown keys, missing fields and anything else than keys and values are reported. */
export function fields<T extends object>(entries: Fields<T>): Schema<T> {
  const keys = Object.keys(entries)
  const schema = v.strictObject(entries as v.ObjectEntries, ({ expected, received }) => {
    if (expected === 'Object') {
      return say({
        code: 'wrong-type',
        message: `Expected keys and values (${keys.join(', ')}), found ${foundIn(received)}`,
      })
    }
    if (expected === 'never') {
      const key = String(JSON.parse(received))
      return say({
        code: 'unknown-key',
        message: `Unknown key \`${key}\`, expected ${oneOf(keys)}`,
        hint: didYouMean(key, keys),
      })
    }
    const key = String(JSON.parse(expected ?? '""'))
    return say({
      code: 'missing-field',
      message: `Missing \`${key}\``,
      hint: `add \`${key}: …\` to this record`,
    })
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key of `T` has a schema that gives `T[K]`
  return schema as unknown as Schema<T>
}

/** valibot writes what it received as a literal or as the name of a constructor. */
function foundIn(received: string): string {
  if (received === 'Array') return 'a list'
  return received === 'null' || received === 'undefined' ? 'nothing' : received
}

/** The field may be left out; `null` is no way to say so. */
export function optional<T>(schema: Schema<T>): OptionalSchema<T> {
  return v.exactOptional(schema)
}

/** The field may be left out and then has this value. */
export function defaulted<T>(schema: Schema<T>, value: T & {}): Schema<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- valibot loses that `T` has no `undefined`
  return v.optional(schema, value) as unknown as Schema<T>
}

/** Text on one line or folded; never empty. */
export const text: Schema<string> = v.pipe(
  v.string(({ input }) =>
    say({
      code: 'wrong-type',
      message: `Expected text, found ${describe(input)}`,
      hint: typeof input === 'number' || typeof input === 'boolean' ? 'put it in quotes' : undefined,
    }),
  ),
  v.check(
    (input) => input.trim() !== '',
    () => say({ code: 'wrong-type', message: 'Expected text, found empty text' }),
  ),
)

export const finite: Schema<number> = v.pipe(
  v.number(({ input }) =>
    say({ code: 'wrong-type', message: `Expected a number, found ${describe(input)}` }),
  ),
  v.finite(({ input }) => say({ code: 'wrong-type', message: `Expected a number, found ${String(input)}` })),
)

/** 1, 2, 3 … */
export const positive: Schema<number> = v.pipe(
  finite,
  v.check(
    (input) => Number.isSafeInteger(input) && input >= 1,
    ({ input }) =>
      say({ code: 'wrong-type', message: `Expected a whole number from 1, found ${describe(input)}` }),
  ),
)

/** One of a closed list of names. */
export function choice<T extends string>(names: readonly T[], code = 'wrong-type', what = ''): Schema<T> {
  return v.picklist(names, ({ input }) =>
    say({
      code,
      message:
        names.length > 8
          ? `Unknown ${what} ${describe(input)}`
          : `Expected ${what === '' ? '' : `${what} `}${oneOf(names)}, found ${describe(input)}`,
      hint: typeof input === 'string' ? didYouMean(input, names) : undefined,
    }),
  )
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return v.array(item, ({ input }) =>
    say({
      code: 'wrong-type',
      message: `Expected a list, found ${describe(input)}`,
      hint: 'begin each line with `- `',
    }),
  )
}

/** A list with at least one item. */
export function someOf<T>(item: Schema<T>): Schema<readonly [T, ...T[]]> {
  const nonEmpty = v.check(
    (items: readonly T[]) => items.length > 0,
    () => say({ code: 'wrong-type', message: 'Expected at least one item, found an empty list' }),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list that is not empty has a first item
  return v.pipe(list(item), nonEmpty) as unknown as Schema<readonly [T, ...T[]]>
}
