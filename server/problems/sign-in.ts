import type { Text } from '../../surveys/grammar/text.ts'
import type { Problems } from './told.ts'

/** Of people and programs that say who they are. */
export const signIn = {
  signInNeeded: {
    status: 401,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì chưa đăng nhập hoặc phiên làm việc đã hết. Xin đăng nhập rồi thực hiện lại.',
      en: 'Nothing was done because you are not signed in, or your session has ended. Please sign in and try again.',
    }),
  },
  notPermitted: {
    status: 403,
    say: ({ wanted, who }: { wanted: Text; who: Text }) => ({
      vi: `Yêu cầu “${wanted.vi}” chưa được thực hiện vì tài khoản này chưa có vai trò cần thiết. Việc này dành cho: ${who.vi}. Nếu cần, xin đề nghị người quản trị hệ thống cấp vai trò.`,
      en: `“${wanted.en}” was not done because this account does not have the role for it. It is for: ${who.en}. If you need it, please ask the system administrator for the role.`,
    }),
  },
  wrongCredentials: {
    status: 401,
    say: (_: object) => ({
      vi: 'Chưa đăng nhập được vì tên đăng nhập hoặc mật khẩu không đúng. Xin kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.',
      en: 'You are not signed in because the login name or the password is wrong. Please check Caps Lock and the keyboard layout, then try again.',
    }),
  },
  tooManyAttempts: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: `Chưa đăng nhập được vì mật khẩu nhập sai quá nhiều lần. Xin chờ ${wait} giây rồi thử lại; tài khoản không bị khóa.`,
      en: `You are not signed in because too many wrong passwords were entered. Please wait ${wait} seconds and try again; the account is not locked.`,
    }),
  },
  keyRefused: {
    status: 401,
    say: (_: object) => ({
      vi: 'Khóa không đúng, không dùng cho việc này hoặc đã bị thu hồi. Hãy đề nghị người quản trị hệ thống cấp khóa mới (lệnh key add).',
      en: 'The key is wrong, is for something else, or was revoked. Please ask the system administrator for a new one (command key add).',
    }),
  },
  invitationSpent: {
    status: 410,
    say: (_: object) => ({
      vi: 'Liên kết này đã được dùng hoặc đã hết hạn. Xin đề nghị người quản trị hệ thống gửi liên kết mới (lệnh: npm run -s sipas -- admin invite).',
      en: 'This link was used or has expired. Please ask the system administrator for a new one (command: npm run -s sipas -- admin invite).',
    }),
  },
  loginTaken: {
    status: 409,
    say: (_: { login: string; field: 'login' }) => ({
      vi: 'Tài khoản chưa được tạo vì tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
      en: 'The account was not made because this login name is taken. Please choose another.',
    }),
  },
  signInBusy: {
    status: 503,
    say: (_: object) => ({
      vi: 'Chưa đăng nhập được vì có quá nhiều người đăng nhập cùng lúc; mật khẩu chưa được kiểm tra. Xin thử lại sau vài giây.',
      en: 'You are not signed in because too many people are signing in at once; the password was not checked. Please try again in a few seconds.',
    }),
  },
} as const satisfies Problems
