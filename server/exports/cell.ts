/** A cell of an export: words, a number to count with, or a day yyyy-MM-dd; nothing is the empty text. */
export type Cell = string | number | { readonly day: string }

/** A day as the date a spreadsheet keeps, which knows no zones. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
