/** Tokens of the segments of one text, as numbers: segment i holds `types[offsets[i]]` to `types[offsets[i + 1] - 1]`. */
export interface TokenTable {
  readonly offsets: Int32Array
  readonly types: Int32Array
  /** How many tokens there are of each type. */
  readonly counts: Int32Array
  /** The words behind the numbers. */
  readonly vocabulary: readonly string[]
  readonly typeOf: ReadonlyMap<string, number>
}

export function tokenTable(segments: readonly (readonly string[])[]): TokenTable {
  const typeOf = new Map<string, number>()
  const offsets = new Int32Array(segments.length + 1)
  const types = new Int32Array(segments.reduce((sum, tokens) => sum + tokens.length, 0))
  const counts: number[] = []
  let at = 0
  segments.forEach((tokens, i) => {
    for (const token of tokens) {
      const type = typeOf.get(token) ?? typeOf.size
      if (type === typeOf.size) typeOf.set(token, type)
      types[at] = type
      counts[type] = (counts[type] ?? 0) + 1
      at += 1
    }
    offsets[i + 1] = at
  })
  return { offsets, types, counts: Int32Array.from(counts), vocabulary: [...typeOf.keys()], typeOf }
}

/** The same table without the types that are not to be kept; the types keep their numbers. */
export function onlyTypes(table: TokenTable, keep: ReadonlySet<number>): TokenTable {
  const types = table.types.filter((type) => keep.has(type))
  const offsets = new Int32Array(table.offsets.length)
  let kept = 0
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    for (const type of table.types.subarray(table.offsets[i], table.offsets[i + 1]))
      if (keep.has(type)) kept += 1
    offsets[i + 1] = kept
  }
  return { ...table, offsets, types }
}
