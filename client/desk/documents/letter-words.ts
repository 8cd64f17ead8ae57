/**
 * Place and day as Nghị định 30/2020 has them: days under 10 and the months January and February begin with a nought.
 *
 * @example
 * placeAndDay('Bến Lam', '2027-02-05') // => 'Bến Lam, ngày 05 tháng 02 năm 2027'
 * placeAndDay('Bến Lam', '2026-12-15') // => 'Bến Lam, ngày 15 tháng 12 năm 2026'
 * placeAndDay('Bến Lam', '2026-09-15') // => 'Bến Lam, ngày 15 tháng 9 năm 2026'
 */
export function placeAndDay(place: string, day: string): string {
  const [year, month = '', date] = day.split('-')
  return `${place}, ngày ${date} tháng ${month < '03' ? month : Number(month)} năm ${year}`
}

/** The number of a document before it has one; nothing for what has none. */
export const numberOf = (sign: string): string => (sign ? `Số:        /${sign}` : '')

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

/** What a document is saved as, without its ending: a plain name that every system takes. */
export const fileNameOf = (kind: string, period: string): string => `sipas-${kind}-${period}`.toLowerCase()
