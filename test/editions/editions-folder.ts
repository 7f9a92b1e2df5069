import { inject } from 'vitest'

/**
 * The folder where this run's editions stand.
 *
 * @throws Error with what the build said, where they could not be built.
 */
export function editionsFolder(): string {
  const { folder, failure } = inject('editions')
  if (failure !== undefined) throw new Error(failure)
  return folder
}
