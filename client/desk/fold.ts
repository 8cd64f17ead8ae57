import { fold } from '../../surveys/grammar/fold.ts'

/**
 * Whether every word that was typed occurs in the text, in any order. Marks that were typed are not held against it.
 *
 * @example
 * isFound('ket hon', 'Thủ tục đăng ký kết hôn') // => true
 * isFound('1193', '1.001193 Thủ tục đăng ký khai sinh') // => true
 * isFound('ly hôn', 'Thủ tục đăng ký kết hôn') // => false
 */
export function isFound(typed: string, text: string): boolean {
  const folded = fold(text)
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
