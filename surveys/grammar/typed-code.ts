/** Letters and digits that cannot be mistaken for one another, on paper or read aloud: no o, i, l, u and no 0, 1. */
export const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/**
 * What new codes are made of: of the alphabet, whatever a Vietnamese keyboard
 * leaves as it is. Telex makes tones of s, f, r, x, j, z and other letters of w,
 * aa, ee, dd; VNI makes tones of digits after a vowel, and đ of d9.
 */
export const quietAlphabet = '23456789bcghkmnpqtv'

const asPrinted = new RegExp(`^[${alphabet}]+$`)

/** The keys by which Telex and VNI put a mark on the letter before it. */
const keysOf: { readonly [mark: string]: readonly string[] } = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
}
const shapesOf: { readonly [letter: string]: readonly string[] } = {
  â: ['aa', 'a6'],
  ê: ['ee', 'e6'],
  ă: ['aw', 'a8'],
  ư: ['w'],
  ơ: ['w'],
  đ: ['dd', 'd9'],
}

/** More are not tried: each is a guess at somebody's code. */
const most = 12
/** Letters that may be typed between a vowel and the key of its tone. */
const farthest = 3

/**
 * The codes somebody may have meant by what they typed or pasted, the likeliest
 * first, at least one. Capitals, spaces, dots, hyphens and signs nobody sees
 * make no difference; of an address the last part counts; marks that a
 * Vietnamese keyboard put on letters are turned back into the keys that made them.
 *
 * @example
 * codesIn(' K7M-2QD. ') // => ['k7m2qd']
 * codesIn('https://khaosat.example.vn/k/k7m2qd/?lang=vi') // => ['k7m2qd']
 * codesIn('gõ mã k7m 2qd') // => ['k7m2qd']
 * codesIn('ư7m2qđ') // => ['w7m2qdd', 'w7m2qd9']
 * codesIn('k7má2q') // => ['k7mas2q', 'k7ma2q']
 */
export function codesIn(typed: string): readonly string[] {
  // As a form or a program sends it: nothing to read into it.
  if (asPrinted.test(typed)) return [typed]
  const letters = [...partMeant(typed).normalize('NFKC').toLowerCase().normalize('NFC')].filter(isWritten)
  const plain = letters.map((letter) => bareLetter(letter)).join('')
  const meant = letters.reduceRight<readonly string[]>(
    (rest, letter) => rest.flatMap((tail) => readings(letter, tail)).slice(0, most),
    [''],
  )
  const possible = [...new Set([...meant, plain])].filter((code) =>
    [...code].every((letter) => alphabet.includes(letter)),
  )
  return possible.length > 0 ? possible.slice(0, most) : [plain]
}

/** What is left when all that may stand around a code is taken away: a label, an address, what follows it. */
function partMeant(typed: string): string {
  const shown = typed.replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : '')).normalize('NFC')
  const [, asked] = /[?&]code=([^&#]*)/i.exec(shown) ?? []
  // Without a colon only the word as it is written: a code may begin with its letters.
  const [, labelled] = /(?:(?:mã|ma|code)\s*:|^\s*(?:gõ\s+)?mã\s)\s*([^—–\n]+)/iu.exec(shown) ?? []
  const path = (asked ?? labelled?.split(/\s+tại\s/)[0] ?? shown).split(/[?#]/)[0] ?? ''
  return unescaped(
    path
      .split('/')
      .filter((part) => part.trim() !== '')
      .at(-1) ?? '',
  )
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const isWritten = (sign: string) => /[\p{L}\p{N}]/u.test(sign)

const bareLetter = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')

/** The keys one letter may have come from, put before what was read after it. */
function readings(letter: string, tail: string): readonly string[] {
  const signs = [...letter.normalize('NFD')]
  const tone = signs.find((sign) => Object.hasOwn(keysOf, sign))
  const shape = signs
    .filter((sign) => sign !== tone)
    .join('')
    .normalize('NFC')
  const shapes = shapesOf[shape] ?? [shape]
  if (tone === undefined) return shapes.map((keys) => keys + tail)
  const within = /^[a-z]*/.exec(tail)?.[0].length ?? 0
  const places = Array.from({ length: Math.min(within, farthest) + 1 }, (_, i) => i)
  return places.flatMap((place) =>
    (keysOf[tone] ?? []).flatMap((key) => shapes.map((keys) => keys + tail.slice(0, place) + key + tail.slice(place))),
  )
}
