import type { Suggested } from './suggested.ts'

/** The number of a house, with letters and strokes: 12, 12A, 36/12/4. */
const number = String.raw`\d{1,4}[a-zA-Z]?(?![\p{L}\d])(?:\s?\/\s?\d{1,4}[a-zA-Z]?(?![\p{L}\d]))*`
const capital = String.raw`\p{Lu}[\p{L}\p{M}]*`
const street = '(?:ngõ|ngách|hẻm|kiệt|phố|đường|tổ dân phố|tổ|khu tập thể)'
/** A street’s name: capitals, a number, or in small letters two words behind what says that it is a street. */
const name = String.raw`(?:${number}|${capital}(?:\s${capital}){0,3})`
const small = String.raw`(?:\p{Ll}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*)?)`
const tail = String.raw`(?:,?\s*(?:(?:ngõ|ngách|hẻm|kiệt|tổ dân phố|tổ)\s*${name}|(?:phố|đường)\s+(?:${name}|${small})|${capital}(?:\s${capital}){1,3}))`

const start = String.raw`(?<![\p{L}\p{N}/])`
const patterns = [
  `${start}(?:số nhà|nhà số|[sS]ố nhà|[nN]hà số)\\s*:?\\s*${number}${tail}{0,4}`,
  `${start}(?:[sS]ố\\s+)?${number}\\s*,?\\s*${street}\\s+(?:${name}|${small})${tail}{0,4}`,
  `${start}(?:ngõ|ngách|hẻm|kiệt|[nN]gõ|[nN]gách)\\s+${number}${tail}{0,4}`,
  `(?<!(?:[qQ]uầy|[pP]hòng|[bB]àn|[cC]ửa|[kK]ế hoạch|[nN]ghị định|[qQ]uyết định|[tT]hông tư|[mM]ẫu|[đĐ]ơn|[mM]áy|[cC]ông văn|[lL]uật)\\s)${start}[sS]ố\\s+${number}\\s+${capital}\\s${capital}(?:\\s${capital}){0,2}`,
].map((one) => new RegExp(one, 'gu'))

/** House numbers with their street, alley or lane. */
export const personalAddresses = (text: string): Suggested[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
      kind: 'address' as const,
    })),
  )
