import { fc } from '@fast-check/vitest'

/**
 * Properties are tried with the same values in every run, so that a change and not chance makes one fail.
 * `PROPERTY_SEED=7 pnpm test` tries others, `PROPERTY_SEED=random` new ones each time.
 */
const asked = process.env['PROPERTY_SEED']
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 1990 : Number(asked) })
