import type { Problems } from './told.ts'

/** Of what staff are told by mail and webhook. */
export const notifications = {
  notSetUp: {
    status: 409,
    say: ({ setting }: { setting: 'SMTP_URL' | 'WEBHOOK_URL' }) => ({
      vi: 'Yêu cầu chưa được thực hiện vì hệ thống chưa đặt {setting}. Xin đề nghị người quản trị hệ thống đặt rồi khởi động lại.',
      en: 'Nothing was done because {setting} is not set. Please ask the system administrator to set it and start again.',
      with: { setting },
    }),
  },
  mailAddressNeeded: {
    status: 409,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì tài khoản này chưa có địa chỉ thư đã xác nhận. Xin đặt địa chỉ tại trang “Của tôi” trước.',
      en: 'Nothing was done because this account has no confirmed mail address. Please set one on the page of your own account first.',
    }),
  },
  mailCodeWrong: {
    status: 422,
    say: (_: { field: 'code' }) => ({
      vi: 'Địa chỉ chưa được xác nhận vì mã không đúng. Xin xem lại sáu chữ số trong thư mới nhất.',
      en: 'The address was not confirmed because the code is wrong. Please look again at the six digits in the newest mail.',
    }),
  },
  mailCodeOver: {
    status: 410,
    say: (_: object) => ({
      vi: 'Địa chỉ chưa được xác nhận vì mã đã hết hạn, hoặc nhập sai quá năm lần. Xin bấm “Gửi lại mã”.',
      en: 'The address was not confirmed because the code has run out, or was entered wrongly five times. Please ask for another.',
    }),
  },
  tooManyMailCodes: {
    status: 429,
    say: (_: object) => ({
      vi: 'Mã chưa được gửi vì một giờ qua đã gửi nhiều mã. Xin tìm trong hộp thư, cả mục thư rác, hoặc thử lại sau một giờ.',
      en: 'No code was sent because many were sent within the hour. Please look in your mailbox, also among spam, or try again in an hour.',
    }),
  },
} as const satisfies Problems
