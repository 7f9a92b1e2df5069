import type { FaceId } from '../pages.ts'
import { openFace, type Face } from './face.ts'

/** Font files by face. */
export type FontBytes = Readonly<Record<FaceId, Uint8Array>>

export type Faces = Readonly<Record<FaceId, Face>>

export const faceIds: readonly FaceId[] = [
  'latin',
  'latin-italic',
  'latin-bold',
  'han',
  'han-bold',
  'han-sans',
]

export function openFaces(fonts: FontBytes): Faces {
  return {
    latin: openFace('latin', fonts.latin),
    'latin-italic': openFace('latin-italic', fonts['latin-italic']),
    'latin-bold': openFace('latin-bold', fonts['latin-bold']),
    han: openFace('han', fonts.han),
    'han-bold': openFace('han-bold', fonts['han-bold']),
    'han-sans': openFace('han-sans', fonts['han-sans']),
  }
}
