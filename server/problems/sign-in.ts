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
  accountClosed: {
    status: 401,
    say: (_: object) => ({
      vi: 'Chưa đăng nhập được vì tài khoản này đã bị khóa. Xin nhờ người quản trị hệ thống cho dùng lại; vai trò vẫn như trước.',
      en: 'You are not signed in because this account is closed. Please ask the system administrator to open it again; its roles are as before.',
    }),
  },
  codeNeeded: {
    status: 401,
    say: (_: { field: 'code' | 'present' }) => ({
      vi: 'Xin nhập mã xác thực 6 chữ số trên điện thoại, hoặc một mã dự phòng.',
      en: 'Please enter the six digits from your telephone, or one of your recovery codes.',
    }),
  },
  wrongCode: {
    status: 401,
    say: (_: { field: 'code' | 'present' }) => ({
      vi: 'Mã xác thực không đúng, đã dùng hoặc đã hết hạn. Xin chờ mã mới trên điện thoại rồi nhập lại; giờ của điện thoại cần đúng.',
      en: 'The code is wrong, was used or has run out. Please wait for the next one and enter that; the telephone’s clock must be right.',
    }),
  },
  wrongPassword: {
    status: 401,
    say: (_: { field: 'password' | 'current' }) => ({
      vi: 'Mật khẩu không đúng nên chưa có gì thay đổi. Xin kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.',
      en: 'The password is wrong, so nothing was changed. Please check Caps Lock and the keyboard layout, then enter it again.',
    }),
  },
  sessionLocked: {
    status: 401,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì phiên làm việc đang khóa sau một lúc không dùng. Xin nhập mật khẩu để làm tiếp.',
      en: 'Nothing was done because the session is locked after a while without use. Please enter your password to go on.',
    }),
  },
  newPasswordNeeded: {
    status: 403,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì mật khẩu đang dùng chưa đủ an toàn. Xin đổi mật khẩu tại trang Của tôi trước.',
      en: 'Nothing was done because the password in use is not safe enough. Please change it on the page of your own account first.',
    }),
  },
  secondFactorNeeded: {
    status: 403,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì tài khoản này cần mã xác thực trên điện thoại. Xin cài đặt tại trang Của tôi trước.',
      en: 'Nothing was done because this account needs one-time codes from a telephone. Please set them up on the page of your own account first.',
    }),
  },
  secondFactorLost: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa đăng nhập được vì khóa bí mật của hệ thống đã đổi nên không kiểm tra được mã. Xin nhờ người quản trị hệ thống đặt lại mã xác thực.',
      en: 'You are not signed in because the secret of the system has changed and codes cannot be checked. Please ask the system administrator to reset your second factor.',
    }),
  },
  offerOver: {
    status: 410,
    say: (_: object) => ({
      vi: 'Mã xác thực chưa được cài đặt vì mã QR đã hết hạn. Xin lấy mã QR mới rồi quét lại.',
      en: 'The second factor was not set up because the QR code has run out. Please take a new one and scan it.',
    }),
  },
  secondFactorRequired: {
    status: 409,
    say: (_: object) => ({
      vi: 'Mã xác thực chưa được bỏ vì tài khoản này bắt buộc phải có. Nếu đổi điện thoại, xin cài đặt lại trên máy mới.',
      en: 'The second factor was not removed because this account must have one. With a new telephone, please set it up there.',
    }),
  },
  sessionUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Phiên đăng nhập này đã kết thúc từ trước. Không cần làm gì thêm.',
      en: 'This session has ended already. There is nothing to do.',
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
      vi: 'Liên kết này đã được dùng hoặc đã hết hạn, hoặc đã được thu hồi. Xin đề nghị người quản trị hệ thống gửi liên kết mới (lệnh: npm run -s sipas -- admin invite).',
      en: 'This link was used or has expired, or was withdrawn. Please ask the system administrator for a new one (command: npm run -s sipas -- admin invite).',
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
