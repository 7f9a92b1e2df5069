export function lintDocx(_: Uint8Array): string[] {
  return []
}
