/** Words that cannot name a constant in a module (ECMA-262, 12.7.2). */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/** The name of a record in code: `missions-joined` is `missionsJoined`; `default` is `default_`. */
export function codeName(id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/gi, (_, first: string) => first.toUpperCase())
  return reserved.has(name) ? `${name}_` : name
}
