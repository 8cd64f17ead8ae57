import type { Problems } from './told.ts'

/** Of accounts that the office has given its people, and the provider that knows them. */
export const provider = {
  providerAbsent: {
    status: 404,
    say: (_: object) => ({
      vi: 'Hệ thống này chưa nối với tài khoản của cơ quan. Xin đăng nhập bằng mật khẩu.',
      en: 'This system is not connected to accounts of the office. Please sign in with your password.',
    }),
  },
  providerAway: {
    status: 503,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì hệ thống tài khoản của cơ quan không trả lời. Xin thử lại sau ít phút; ai có mật khẩu ở đây vẫn đăng nhập được bằng mật khẩu.',
      en: 'Nothing was changed because the provider of the office’s accounts does not answer. Please try again in a few minutes; whoever has a password here can still sign in with it.',
    }),
  },
  providerRefused: {
    status: 401,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì hệ thống tài khoản của cơ quan chưa xác nhận, hoặc việc đăng nhập ở đó đã bị hủy. Xin bắt đầu lại; nếu vẫn vậy, báo người quản trị hệ thống.',
      en: 'Nothing was changed because the provider of the office’s accounts did not confirm, or signing in there was cancelled. Please begin again; if it goes on, tell the system administrator.',
    }),
  },
  providerUntrusted: {
    status: 401,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì xác nhận từ hệ thống tài khoản của cơ quan không đúng quy cách nên không dùng được. Xin bắt đầu lại; nếu vẫn vậy, báo người quản trị hệ thống.',
      en: 'Nothing was changed because what the provider of the office’s accounts sent cannot be believed. Please begin again; if it goes on, tell the system administrator.',
    }),
  },
  transactionOver: {
    status: 410,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì lần xác nhận này đã dùng, đã quá 10 phút hoặc được bắt đầu ở trình duyệt khác. Xin bắt đầu lại từ trang trước đó.',
      en: 'Nothing was changed because this confirmation was used, is older than ten minutes, or was begun in another browser. Please begin again from the page before.',
    }),
  },
  tooManyReturns: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: `Chưa có gì thay đổi vì từ đây có quá nhiều lần xác nhận không thành. Xin chờ ${wait} giây rồi bắt đầu lại.`,
      en: `Nothing was changed because too many confirmations from here came to nothing. Please wait ${wait} seconds and begin again.`,
    }),
  },
  identityUnknown: {
    status: 403,
    say: (_: object) => ({
      vi: 'Chưa đăng nhập được vì tài khoản của cơ quan này chưa được mời vào hệ thống. Xin đề nghị người quản trị hệ thống gửi liên kết mời. Nếu đã có mật khẩu ở đây, đăng nhập bằng mật khẩu rồi gắn tài khoản tại trang Của tôi.',
      en: 'You are not signed in because nobody invited this account of the office. Please ask the system administrator for an invitation. If you have a password here, sign in with it and bind the account on the page of your own account.',
    }),
  },
  identityTaken: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa gắn được vì tài khoản của cơ quan này đã gắn với một người dùng, hoặc người dùng này đã gắn tài khoản khác. Xin đăng nhập bằng tài khoản đang gắn, hoặc gỡ ra trước.',
      en: 'Nothing was bound because this account of the office belongs to somebody already, or this person has bound another. Please sign in with the one that is bound, or unbind it first.',
    }),
  },
  identityNeeded: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa gỡ vì chưa gắn tài khoản của cơ quan, hoặc chưa có mật khẩu để đăng nhập. Xin đặt mật khẩu trước rồi gỡ.',
      en: 'Nothing was unbound because no account of the office is bound, or there is no password and you could not sign in any more. Please set a password first.',
    }),
  },
  identityOfAnother: {
    status: 403,
    say: (_: object) => ({
      vi: 'Chưa có gì thay đổi vì tài khoản của cơ quan vừa dùng không phải của người đang đăng nhập. Xin dùng đúng tài khoản, hoặc đăng xuất trước.',
      en: 'Nothing was changed because the account of the office belongs to somebody other than who is signed in. Please use the right one, or sign out first.',
    }),
  },
  proofNeeded: {
    status: 401,
    say: (_: { field: 'password' | 'current' }) => ({
      vi: 'Chưa có gì thay đổi vì cần xác nhận lại bằng tài khoản của cơ quan. Xin bấm Xác nhận bằng tài khoản của cơ quan rồi gửi lại; nội dung đã nhập vẫn còn.',
      en: 'Nothing was changed because you have to confirm with the account of the office again. Please do so and send this again; what you entered is still there.',
    }),
  },
} as const satisfies Problems
