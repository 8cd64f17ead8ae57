/**
 * A sentence of the server as it stands on a page: a number and what it counts stay on one line.
 *
 * @example
 * spaced('thấp hơn 89 %') // => 'thấp hơn 89\u00a0%'
 */
export const spaced = (text: string): string => text.replaceAll(' %', '\u00a0%').replaceAll(' điểm', '\u00a0điểm')
