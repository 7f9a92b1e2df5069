import type { Face } from '../faces/face.ts'
import { faceIds, type Faces } from '../faces/faces.ts'
import type { FaceId } from '../pages.ts'

/** The first face that has a character: the one wanted, its counterpart of the other script, any; `undefined` for none. */
export function faceWith(faces: Faces, wanted: FaceId, other: FaceId, character: string): Face | undefined {
  const codePoint = character.codePointAt(0) ?? 0
  if (faces[wanted].has(codePoint)) return faces[wanted]
  if (faces[other].has(codePoint)) return faces[other]
  const found = faceIds.find((id) => faces[id].has(codePoint))
  if (found !== undefined) return faces[found]
  const composed = character.normalize('NFC').codePointAt(0) ?? 0
  return composed === codePoint
    ? undefined
    : faceIds.map((id) => faces[id]).find((face) => face.has(composed))
}
