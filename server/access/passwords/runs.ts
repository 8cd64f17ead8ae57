/** Rows of keys as fingers run along them; the alphabet; the digits with the nought behind the nine, as on a keyboard. */
const rows = ['1234567890', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz']

/** Whether a key follows another by itself: the next one, the one before, or the same again. */
const follows = (one: string, next: string, step: 1 | -1): boolean =>
  one === next || rows.some((row) => row.includes(one) && row[row.indexOf(one) + step] === next)

/**
 * Of how many parts a text is made when whatever runs on by itself, along a row of keys,
 * up or down the alphabet, or staying on one key, counts as two, however long it is.
 *
 * @example
 * effectiveLength('1234567890') // => 2
 * effectiveLength('qwertyuiopasdfgh') // => 4
 * effectiveLength('hoasua') // => 6
 */
export function effectiveLength(text: string): number {
  const letters = [...text.toLowerCase()]
  let parts = 0
  for (let from = 0; from < letters.length; ) {
    const length = Math.max(runFrom(letters, from, 1), runFrom(letters, from, -1))
    parts += length >= 3 ? 2 : length
    from += length
  }
  return parts
}

function runFrom(letters: readonly string[], from: number, step: 1 | -1): number {
  let end = from
  while (end + 1 < letters.length && follows(letters[end] ?? '', letters[end + 1] ?? '', step)) end++
  return end - from + 1
}

/**
 * Whether a text is a short piece, written again and again.
 *
 * @example
 * isRepetition('abc12abc12abc12') // => true
 * isRepetition('hoa sữa tháng mười') // => false
 */
export function isRepetition(text: string): boolean {
  const letters = [...text]
  for (let length = 1; length <= Math.min(7, letters.length / 2); length++)
    if (letters.every((letter, i) => letter === letters[i % length])) return true
  return false
}
