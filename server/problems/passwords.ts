import type { Text } from '../../surveys/grammar/text.ts'
import type { Problems } from './told.ts'

/** Of passwords that people choose. */
export const passwords = {
  passwordRefused: {
    status: 422,
    // Why, and what to do: server/access/passwords/fault-words.ts, which is read with the rules.
    say: ({ why }: { field: 'password'; why: Text }) => ({
      vi: `Mật khẩu này chưa được nhận vì ${why.vi}.`,
      en: `This password was not taken because ${why.en}.`,
    }),
  },
} as const satisfies Problems
