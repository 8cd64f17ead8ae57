/**
 * A sentence of the server as it stands on a page: a number and what it counts stay on one line.
 *
 * @example
 * spaced('thiếu 2,1 điểm phần trăm') // => 'thiếu 2,1\u00a0điểm phần trăm'
 */
export const spaced = (text: string): string => text.replaceAll(' điểm phần trăm', '\u00a0điểm phần trăm')
