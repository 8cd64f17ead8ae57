import type { Reader, RoomName } from './rooms.ts'
import { hole } from './said.ts'
import { sentencesOf, syllablesOf } from './sentences.ts'
import { unsaid } from './words.ts'

type Room = { readonly name: RoomName; readonly reader: Reader }

/** What breaks the rule, or nothing. */
type Rule = (text: string, room: Room) => string | undefined

/** Syllables a sentence may have. */
const longest: { readonly [R in Reader]: number } = { citizen: 25, staff: 40, administrator: 40 }

/** Names that stay capital wherever they stand. */
const proper = new Set(
  'Ông Bà Anh Chị Ngọc Hà Nội Thành Nhà Nhân Điểm Phòng Trạm Công Ủy Đảng Nghị Luật Kế Workers Excel Zalo Chromium Authorization Bearer'.split(
    ' ',
  ),
)

const found = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0]

/** The words alone, not inside longer ones. */
const alone = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
const patterns = unsaid.map(({ not, ...one }) => ({ ...one, pattern: alone(not) }))

/** What can be counted of how we speak Vietnamese; the rest is for the reader to judge. */
export const rules = {
  'percent sign without a space': (text) => found(new RegExp(`[\\d${hole}]\\s+%`, 'u'), text),

  'composed letters': (text) => (text === text.normalize('NFC') ? undefined : text),

  'tone on hóa, hủy as on quý': (text) => found(/(?<![q])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu, text.normalize('NFC')),

  'quotation marks “ ”': (text, { reader }) => {
    // What is typed at a shell is quoted as a shell wants it.
    const straight = reader === 'administrator' ? undefined : found(/["«»„]/u, text)
    const [opened, closed] = ['“', '”'].map((mark) => text.split(mark).length)
    return straight ?? (opened === closed ? undefined : text)
  },

  'no capital after a colon or semicolon': (text) =>
    [...text.matchAll(/[:;]\s+(\p{Lu}\p{Ll}+)/gu)].find(([, word = '']) => !proper.has(word))?.[0],

  'quý, tháng, kỳ, phường small': (text) => found(/\p{Ll},? (?:Quý [IVX]+|Tháng \d|Kỳ|Phường)(?!\p{L})/u, text),

  'one word for one thing': (text, { name }) => {
    for (const { pattern, say, but } of patterns)
      if (!but?.includes(name) && pattern.test(text)) return `“${found(pattern, text)}”, say ${say}`
    return undefined
  },

  'short sentences': (text, { reader }) => {
    const long = sentencesOf(text).find((sentence) => syllablesOf(sentence) > longest[reader])
    return long && `${syllablesOf(long)} syllables: ${long}`
  },

  'no chain of semicolons': (text, { reader }) =>
    reader === 'citizen' ? sentencesOf(text).find((sentence) => sentence.split(';').length > 2) : undefined,

  'no capitals for emphasis': (text, { reader }) =>
    reader === 'administrator' || !/(?<!\p{L})\p{Ll}{2}/u.test(text)
      ? undefined
      : found(/(?<![\p{L}_])(?=\p{L}*(?!\p{ASCII})\p{L})\p{Lu}{2,}(?![\p{L}_])/u, text),

  'the bare verb to an administrator': (text, { reader }) =>
    reader === 'administrator' ? found(alone('xin|hãy'), text) : undefined,
} as const satisfies { readonly [name: string]: Rule }

export type RuleName = keyof typeof rules

/** Every rule a text breaks, with what breaks it. */
export const brokenBy = (text: string, room: Room): readonly { readonly rule: RuleName; readonly by: string }[] =>
  Object.entries(rules).flatMap(([rule, finds]) => {
    const by = finds(text, room)
    return by === undefined ? [] : [{ rule: rule as RuleName, by: by.replaceAll(hole, '{…}') }]
  })
