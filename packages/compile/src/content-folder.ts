/** What stands at a path of a content folder. */
export type ContentEntry =
  | { readonly type: 'file'; readonly bytes: Uint8Array }
  | { readonly type: 'folder' }
  /** Neither file nor folder, or one that could not be read; `reason` is said to the user. */
  | { readonly type: 'unreadable'; readonly reason: string }

/**
 * A content folder as data: what stands at each path, relative to the folder and with forward slashes.
 *
 * Folders may be listed or not: a path implies the folders above it.
 */
export type ContentFolder = ReadonlyMap<string, ContentEntry>
