import * as z from 'zod'

/** The languages a citizen can answer in. Vietnamese is the one officials work in. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One wording in every language; leaving a language out does not compile. */
export const Text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
export type Text = { readonly [L in Language]: string }
