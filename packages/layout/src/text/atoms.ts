import type { Face } from '../faces/face.ts'
import type { Faces } from '../faces/faces.ts'
import { faceWith } from './choose-face.ts'
import { isIgnorable, takesHanFace } from './characters.ts'
import type { Stretch } from './stretch.ts'

/** The least that a line is made of. */
export type Atom =
  | GlyphAtom
  | {
      readonly kind: 'space' | 'mark'
      readonly text: string
      readonly stretch: Stretch
    }

/** A Latin word or part of one, a Han character, or a dash or ellipsis of two ems. */
export interface GlyphAtom {
  readonly kind: 'latin' | 'han'
  readonly text: string
  readonly stretch: Stretch
  readonly face: Face
  /** UTF-16 offset into the text of the paragraph. */
  readonly at: number
}

/** Called with a character that no face has. */
export type OnMissing = (character: string) => void

type Kind = 'space' | 'no-break-space' | 'nothing' | 'seam' | 'control' | 'mark' | 'character'

const kinds = new Map<string, Kind>()

/** What a character is to the setting of a line; each distinct character is looked at once. */
function kindOf(character: string): Kind {
  let kind = kinds.get(character)
  if (kind === undefined) {
    kind = classify(character)
    kinds.set(character, kind)
  }
  return kind
}

function classify(character: string): Kind {
  if (/[ \t\n\r\f\v\u2000-\u2006\u2008-\u200A\u2028\u2029]/.test(character)) return 'space'
  if (/[\u00A0\u2007\u202F]/.test(character)) return 'no-break-space'
  if (character === '\u200B') return 'seam'
  if (isIgnorable(character)) return 'nothing'
  if (/\p{Cc}/u.test(character)) return 'control'
  return /\p{M}/u.test(character) ? 'mark' : 'character'
}

/** Cuts stretches into atoms. White space folds to one space; characters that set no glyph fall away. */
export function atomsOf(stretches: readonly Stretch[], faces: Faces, onMissing: OnMissing): Atom[] {
  const atoms: Atom[] = []
  let at = 0
  for (const stretch of stretches) {
    if (stretch.note !== undefined) atoms.push({ kind: 'mark', text: '', stretch })
    else cut(stretch, at, faces, onMissing, atoms)
    at += stretch.text.length
  }
  return atoms
}

function cut(stretch: Stretch, from: number, faces: Faces, onMissing: OnMissing, atoms: Atom[]): void {
  const { style } = stretch
  const characters = Array.from(stretch.text)
  let at = from
  let word = ''
  let wordAt = from
  let wordFace: Face | undefined
  const endWord = (): void => {
    if (word !== '' && wordFace !== undefined)
      atoms.push({ kind: 'latin', text: word, stretch, face: wordFace, at: wordAt })
    word = ''
  }
  const setHan = (text: string, face: Face | undefined, missing: string): void => {
    endWord()
    if (face === undefined) onMissing(missing)
    atoms.push({ kind: 'han', text, stretch, face: face ?? faces[style.han], at })
  }
  const setLatin = (character: string): void => {
    const face = faceWith(faces, style.latin, style.han, character)
    // Han faces have a sign that stands for letters that there are none of.
    if (face === undefined) return setHan(character, face, characterAt(i))
    if (face !== wordFace) endWord()
    wordFace = face
    if (word === '') wordAt = at
    word += character
  }
  const characterAt = (index: number): string => characters[index] ?? ''
  let i = 0
  for (; i < characters.length; i++) {
    const character = legible(characterAt(i))
    switch (kindOf(character)) {
      case 'space':
        endWord()
        if (atoms.at(-1)?.kind !== 'space') atoms.push({ kind: 'space', text: ' ', stretch })
        break
      case 'no-break-space':
        endWord()
        atoms.push({ kind: 'space', text: ' ', stretch })
        break
      case 'seam':
        endWord()
        break
      case 'nothing':
        break
      case 'control':
        onMissing(character)
        break
      case 'mark':
        // A combining mark stays in the face of its base.
        if (word === '' || wordFace === undefined) setLatin(character)
        else if (composes(word, character, wordFace)) word += character
        else setHan(character, undefined, character)
        break
      case 'character':
        if (takesHanFace(character, style.lang, characters[i - 1] ?? '', characters[i + 1] ?? '')) {
          const pair = (character === '—' || character === '…') && characters[i + 1] === character
          const face = faceWith(faces, style.han, style.latin, character)
          setHan(pair ? character + character : character, face, characterAt(i))
          if (pair) {
            i++
            at += character.length
          }
        } else setLatin(character)
        break
    }
    at += character.length
  }
  endWord()
}

/** Whether a face has a mark, or what it makes with the letter that it stands on. */
function composes(word: string, mark: string, face: Face): boolean {
  if (face.has(mark.codePointAt(0) ?? 0)) return true
  const whole = (/\P{M}\p{M}*$/u.exec(word)?.[0] ?? '') + mark
  return Array.from(whole.normalize('NFC')).every((each) => face.has(each.codePointAt(0) ?? 0))
}

/** Half of a surrogate pair stands for no character; it is shown as the replacement character. */
function legible(character: string): string {
  const unit = character.charCodeAt(0)
  return character.length === 1 && unit >= 0xd800 && unit <= 0xdfff ? '\uFFFD' : character
}
