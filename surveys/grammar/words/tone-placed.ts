const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const vowel = 'aăâeêioôơuưy'
const syllable = new RegExp(`^(qu(?=[${vowel}])|gi(?=[${vowel}])|[^${vowel}]*)([${vowel}]+)([bcdđghklmnpqrstvxfjwz]*)$`)

/**
 * A syllable in small letters with its tone mark where Nghị định 30/2020 and most of Hà Nội put it, wherever it was
 * typed. What is no Vietnamese syllable, or carries several tones, stays as it is.
 *
 * @example
 * tonePlaced('hoà') // => 'hòa'
 * tonePlaced('thuý') // => 'thúy'
 * tonePlaced('hòan') // => 'hoàn'
 * tonePlaced('qúy') // => 'quý'
 */
export function tonePlaced(typed: string): string {
  const apart = typed.normalize('NFD')
  const [tone, ...others] = apart.match(tones) ?? []
  if (tone === undefined || others.length > 0) return typed.normalize('NFC')
  const [, onset, nucleus, coda] = syllable.exec(apart.replace(tones, '').normalize('NFC')) ?? []
  if (onset === undefined || nucleus === undefined || coda === undefined) return typed.normalize('NFC')
  const place = placeIn(nucleus, coda) + 1
  return `${onset}${nucleus.slice(0, place)}${tone}${nucleus.slice(place)}${coda}`.normalize('NFC')
}

/** On the vowel that has a sign of its own; else on the last before a consonant, on the first of two, the middle one of three. */
function placeIn(nucleus: string, coda: string): number {
  const signed = Math.max(...[...'ăâêôơư'].map((one) => nucleus.lastIndexOf(one)))
  if (nucleus.includes('ươ')) return nucleus.indexOf('ơ')
  if (signed >= 0) return signed
  if (coda !== '') return nucleus.length - 1
  return nucleus.length > 2 ? 1 : 0
}
