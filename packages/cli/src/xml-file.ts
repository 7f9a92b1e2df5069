import type { Terminal } from './terminal.ts'
import { decodeAs, decodeText, readBytes, utf16Of } from './text-file.ts'

/**
 * The text of an XML file in the encoding that its byte order mark or its declaration names (XML 1.0, appendix F): UTF-8,
 * UTF-16, or any that the platform knows.
 */
export async function readXmlFile(file: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(file, terminal)
  const encoding = encodingOf(bytes)
  return encoding === 'utf-8' ? decodeText(bytes, file) : decodeAs(encoding, bytes, file)
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const utf16 = utf16Of(bytes)
  if (utf16) return utf16
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
}
