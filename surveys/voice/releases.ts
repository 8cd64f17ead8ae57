import { oneDay } from '../grammar/calendar.ts'

/**
 * Whether a publication kept to the day that was announced before; days yyyy-MM-dd.
 *
 * @example
 * releaseKept('2027-01-20', '2027-01-20') // => 'đúng ngày đã báo trước'
 * releaseKept('2027-01-20', '2027-01-18') // => 'sớm hơn ngày đã báo trước 2 ngày'
 * releaseKept('2027-01-20', '2027-02-01') // => 'muộn hơn ngày đã báo trước 12 ngày'
 */
export function releaseKept(announced: string, publishedOn: string): string {
  const days = (Date.parse(publishedOn) - Date.parse(announced)) / oneDay
  if (days === 0) return 'đúng ngày đã báo trước'
  return `${days < 0 ? 'sớm' : 'muộn'} hơn ngày đã báo trước ${Math.abs(days)} ngày`
}
