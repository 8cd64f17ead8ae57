/** The order in which names stand in a list: that of the Vietnamese alphabet, and numbers by their size. */
export const collator = new Intl.Collator('vi', { numeric: true })
