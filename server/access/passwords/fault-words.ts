import type { Text } from '../../../surveys/grammar/text.ts'

/** Why a password that somebody chose will not do. */
export type PasswordFault =
  | { readonly kind: 'tooShort'; readonly least: number }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'login' | 'repeated' | 'sequence' | 'common' | 'asBefore' }

/** Each says why, and what to do. */
export function faultWords(fault: PasswordFault): Text {
  if (fault.kind === 'tooShort')
    return {
      vi: `cần ít nhất ${fault.least} ký tự. Xin dùng một câu ngắn dễ nhớ`,
      en: `it needs at least ${fault.least} characters. Please use a short sentence that is easy to remember`,
    }
  if (fault.kind === 'tooLong')
    return {
      vi: `dài quá ${fault.most} ký tự. Xin rút ngắn lại`,
      en: `it is longer than ${fault.most} characters. Please shorten it`,
    }
  return reasons[fault.kind]
}

const reasons = {
  login: {
    vi: 'hầu như chỉ có tên đăng nhập. Xin dùng một câu ngắn không chứa tên đó',
    en: 'it is hardly more than the login name. Please use a short sentence without it',
  },
  repeated: {
    vi: 'chỉ lặp lại vài ký tự. Xin dùng một câu ngắn gồm nhiều từ khác nhau',
    en: 'it only repeats a few characters. Please use a short sentence of different words',
  },
  sequence: {
    vi: 'là dãy phím hoặc dãy số liền nhau. Xin dùng một câu ngắn dễ nhớ',
    en: 'it is a row of keys or numbers. Please use a short sentence that is easy to remember',
  },
  common: {
    vi: 'là mật khẩu nhiều người dùng nên dễ bị đoán. Xin dùng vài từ ít liên quan với nhau',
    en: 'many people use it, so it is easily guessed. Please put together a few words that have little to do with each other',
  },
  asBefore: {
    vi: 'giống mật khẩu đang dùng. Xin chọn mật khẩu khác',
    en: 'it is the one in use. Please choose another',
  },
} as const
