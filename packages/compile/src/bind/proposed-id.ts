import { codeName } from '../records/code-name.ts'

/** Gives ids made from labels, each unlike all that are taken, in code too. */
export function idMaker(taken: readonly string[]): (label: string) => string {
  const names = new Set(taken.map(nameOf))
  return (label) => {
    const stem = stemOf(label)
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? stem : `${stem}-${n}`
      if (names.has(nameOf(id))) continue
      names.add(nameOf(id))
      return id
    }
  }
}

function nameOf(id: string): string {
  return codeName(id).toLowerCase()
}

/** "Military observers sent to UNTSO" is `military-observers-sent-to-untso`: Latin letters and digits, a letter first. */
function stemOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '')
  const groups = plain.match(/[a-z0-9]+/g) ?? []
  const from = groups.findIndex((group) => /^[a-z]/.test(group))
  return from === -1 ? 'figure' : groups.slice(from).join('-')
}
