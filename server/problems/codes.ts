import type { Problems } from './told.ts'

/** Of any code somebody types: a slip's, a receipt's, the one that pairs a tablet. */
export const codes = {
  codeTaken: {
    status: 409,
    say: ({ code }: { code: string }) => ({
      vi: `Mã “${code}” đã được dùng. Xin chọn mã khác.`,
      en: `The code “${code}” is taken. Please choose another.`,
    }),
  },
  tooManyGuesses: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Mã nhập sai quá nhiều lần trên máy này. Xin Ông/Bà chờ {wait} giây rồi nhập lại đúng mã in trên giấy.',
      en: 'Too many wrong codes were entered on this device. Please wait {wait} seconds, then enter the code exactly as it is printed.',
      with: { wait },
    }),
  },
} as const satisfies Problems
