import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'
import { decodeText, readBytes } from './text-file.ts'

/**
 * The text of an XML file in the encoding that its byte order mark or its declaration names (XML 1.0, appendix F): UTF-8,
 * UTF-16, or any that the platform knows.
 */
export async function readXmlFile(file: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(file, terminal)
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') return decodeText(bytes, file)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    const isUnknown = error instanceof RangeError
    throw new Failure(
      `${file}:1:1: expected ${isUnknown ? 'an encoding that is known' : `text in ${encoding}`}, found ${isUnknown ? `\`${encoding}\`` : 'other bytes'}`,
      { hint: 'save the file as UTF-8' },
    )
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
}
