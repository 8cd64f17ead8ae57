/** The first letter large, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first letter small, inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
