import { count } from './numbers.ts'

/**
 * What has come in, before anything may be said of it: "chưa có" at none and
 * only then; below the fewest that hide a person how many more it takes
 * (specification §2.2). One rule for every page, list and sentence.
 *
 * @param of whose answers, as "của người tự nguyện trả lời"; nothing where the page says it
 * @param fewest `smallestCell(…)`
 * @example
 * receivedWords(0, 5) // => 'chưa có phiếu trả lời'
 * receivedWords(4, 5) // => 'đã nhận 4 phiếu; từ 5 phiếu sẽ hiện tỷ lệ'
 * receivedWords(1234, 5, 'của điều tra chọn mẫu') // => 'đã nhận 1.234 phiếu của điều tra chọn mẫu'
 */
export function receivedWords(received: number, fewest: number, of = ''): string {
  const whose = of === '' ? '' : ` ${of}`
  if (received === 0) return `chưa có phiếu trả lời${whose}`
  const counted = `đã nhận ${count(received)} phiếu${whose}`
  return received < fewest ? `${counted}; từ ${fewest} phiếu sẽ hiện tỷ lệ` : counted
}
