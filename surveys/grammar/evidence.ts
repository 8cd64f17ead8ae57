/** As many bytes as one file may have. */
export const mostFileBytes = 10 * 1024 * 1024

/** As many files as one criterion may have. */
export const mostFiles = 30

/** What a file may be, by the ending of its name. */
export const fileTypes = ['pdf', 'jpg', 'png', 'docx'] as const
export type FileType = (typeof fileTypes)[number]

const beginnings: readonly (readonly [type: FileType, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
]

/** The part every document of Word has, by its name in the archive. */
const partOfWord = [...'word/document.xml'].map((letter) => letter.charCodeAt(0))

/**
 * What a file is, by what is in it: its name is not believed.
 *
 * @returns undefined where it is none of what may be kept
 */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const [type] = beginnings.find(([, first]) => first.every((one, at) => bytes[at] === one)) ?? []
  return type === 'docx' && !holds(bytes, partOfWord) ? undefined : type
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (part.every((one, i) => bytes[at + i] === one)) return true
  return false
}

/**
 * A name every system can keep, with the ending of what the file is.
 *
 * @example
 * keptName('../Biên bản 12/2026.JPEG', 'jpg') // => 'Biên bản 12-2026.jpg'
 * keptName('', 'pdf') // => 'tep.pdf'
 */
export function keptName(given: string, type: FileType): string {
  const bare = given
    .normalize('NFC')
    .replace(/\.(pdf|jpe?g|png|docx)$/i, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .slice(0, 80)
  return `${bare || 'tep'}.${type}`
}
