/**
 * A text without marks, spaces and signs, in small letters: what two people would call the same word.
 *
 * @example
 * foldWord('Mật Khẩu-01') // => 'matkhau01'
 */
export const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
