import { editDistance } from './edit-distance.ts'

/**
 * The name that was meant, when one is near enough to be suggested: at most a third of the letters differ, whatever
 * their case. The first of equally near names wins.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const sought = name.toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const candidate of names) {
    const far = Math.max(1, Math.floor(Math.max(sought.length, candidate.length) / 3))
    if (Math.abs(candidate.length - sought.length) > far) continue
    const distance = editDistance(sought, candidate.toLowerCase())
    if (distance <= far && (best === undefined || distance < best.distance))
      best = { name: candidate, distance }
  }
  return best?.name
}

/** "did you mean `missions`?", or nothing when no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names)
  return found === undefined ? undefined : `did you mean \`${found}\`?`
}
