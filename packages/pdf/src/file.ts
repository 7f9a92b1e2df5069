import { createBytes } from './bytes.ts'
import { createCrossReferences } from './cross-references.ts'
import { deflate } from './deflate/deflate.ts'
import { identifierOf } from './identifier.ts'
import { createObjectStream } from './object-stream.ts'
import type { PdfDictionary, PdfReference, PdfValue } from './syntax.ts'
import { written } from './syntax.ts'

/** A file in the making (ISO 32000-1, 7.5). Objects are kept as the bytes that they become. */
export interface PdfFile {
  /** Numbers an object that is written later. */
  readonly reference: () => PdfReference
  readonly write: (reference: PdfReference, value: PdfValue) => void
  /** Writes an object under the next number. */
  readonly add: (value: PdfValue) => PdfReference
  /** Writes a stream, deflated unless `plain`. */
  readonly writeStream: (
    reference: PdfReference,
    dictionary: PdfDictionary,
    stream: Uint8Array,
    storage?: 'deflated' | 'plain',
  ) => void
  readonly addStream: (
    dictionary: PdfDictionary,
    stream: Uint8Array,
    storage?: 'deflated' | 'plain',
  ) => PdfReference
  /** Ends the file with what its trailer names. */
  readonly end: (trailer: { readonly Root: PdfReference; readonly Info: PdfReference }) => Uint8Array
}

/** The second line tells tools that the file is binary (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

/**
 * Opens a file of PDF 1.7. Its objects stand deflated in object streams and are found through a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8), which halves the tags of a file.
 */
export function openFile(): PdfFile {
  const body = createBytes(1 << 20)
  body.text(header)
  const places = createCrossReferences()
  let objects = createObjectStream()

  const reference = (): PdfReference => `${places.next()} 0 R`
  const flush = (): void => {
    if (objects.numbers.length === 0) return
    const { numbers, dictionary, bytes } = objects
    objects = createObjectStream()
    const stream = numberOf(addStream(dictionary(), bytes()))
    for (const [index, number] of numbers.entries()) places.compressed(number, stream, index)
  }
  const write: PdfFile['write'] = (at, value) => {
    objects.add(numberOf(at), written(value))
    if (objects.isFull()) flush()
  }
  const writeStream: PdfFile['writeStream'] = (at, dictionary, stream, storage = 'deflated') => {
    const deflated = storage === 'deflated'
    const data = deflated ? deflate(stream) : stream
    places.plain(numberOf(at), body.length)
    const filter = deflated ? { Filter: '/FlateDecode' } : {}
    body.text(
      `${numberOf(at)} 0 obj\n${written({ ...dictionary, ...filter, Length: data.length })}\nstream\n`,
    )
    body.bytes(data)
    body.text('\nendstream\nendobj\n')
  }
  const addStream: PdfFile['addStream'] = (dictionary, stream, storage) => {
    const at = reference()
    writeStream(at, dictionary, stream, storage)
    return at
  }

  return {
    reference,
    write,
    writeStream,
    addStream,
    add: (value) => {
      const at = reference()
      write(at, value)
      return at
    },
    end: (trailer) => {
      flush()
      const identifier = identifierOf(body.view())
      const at = reference()
      const start = body.length
      places.plain(numberOf(at), start)
      writeStream(at, { ...places.dictionary(), ...trailer, ID: [identifier, identifier] }, places.bytes())
      body.text(`startxref\n${start}\n%%EOF\n`)
      return body.view()
    },
  }
}

function numberOf(reference: PdfReference): number {
  return Number.parseInt(reference, 10)
}
