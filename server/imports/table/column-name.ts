/** Signs without width, which come along when a name is copied from a page: joiners, marks of direction, soft hyphens. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/**
 * A column's name as two names are compared: letters composed, every run of
 * spaces and line breaks one space, nothing invisible. Capitals count.
 *
 * @example
 * columnName('Ông/Ba\u0300\u00A0 có\n hài\u200B lòng?') // => 'Ông/Bà có hài lòng?'
 */
export const columnName = (written: string): string =>
  written.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim()
