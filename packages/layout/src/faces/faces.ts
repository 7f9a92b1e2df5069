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

const known = new WeakMap<FontBytes, Faces>()

/** The faces of some font files, each opened when it is first asked for; the same files give the same faces. */
export function openFaces(fonts: FontBytes): Faces {
  const faces = known.get(fonts) ?? facesOnDemand(fonts)
  known.set(fonts, faces)
  return faces
}

function facesOnDemand(fonts: FontBytes): Faces {
  const face = (id: FaceId): (() => Face) => {
    let opened: Face | undefined
    return () => (opened ??= openFace(id, fonts[id]))
  }
  const latin = face('latin')
  const italic = face('latin-italic')
  const bold = face('latin-bold')
  const han = face('han')
  const hanBold = face('han-bold')
  const hanSans = face('han-sans')
  return {
    get latin() {
      return latin()
    },
    get 'latin-italic'() {
      return italic()
    },
    get 'latin-bold'() {
      return bold()
    },
    get han() {
      return han()
    },
    get 'han-bold'() {
      return hanBold()
    },
    get 'han-sans'() {
      return hanSans()
    },
  }
}
