import { fold } from '../../surveys/grammar/fold.ts'

/**
 * Whether every word that was typed occurs in the text, in any order. Marks that were typed are not held against it.
 *
 * @example
 * matchesSearch('ket hon', 'Thủ tục đăng ký kết hôn') // => true
 * matchesSearch('1193', '1.001193 Thủ tục đăng ký khai sinh') // => true
 * matchesSearch('ly hôn', 'Thủ tục đăng ký kết hôn') // => false
 */
export function matchesSearch(typed: string, text: string): boolean {
  const folded = fold(text)
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
