import type { Text } from '../../surveys/grammar/text.ts'
import type { Problems } from './told.ts'

/** Of any request: what was sent, where to, and whether the service can take it. */
export const requests = {
  malformed: {
    status: 400,
    say: ({ at }: { at: string }) => ({
      vi: 'Yêu cầu chưa được thực hiện vì có chỗ không đọc được ({at}). Xin kiểm tra lại rồi gửi lại.',
      en: 'Nothing was done because part of what was sent could not be read ({at}). Please check it and send it again.',
      with: { at },
    }),
  },
  fieldRefused: {
    status: 422,
    say: ({ why }: { field: string; why: Text }) => why,
  },
  crossSite: {
    status: 403,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được thực hiện vì được gửi từ một trang khác. Xin mở lại trang quản lý rồi thực hiện lại. Nếu vẫn vậy, xin nhờ người quản trị hệ thống đặt BASE_URL và cho proxy chuyển tiếp Host.',
      en: 'Nothing was done because the request came from another site. Please open the desk and try again there. If it happens again, the system administrator must set BASE_URL and have the proxy pass Host on.',
    }),
  },
  notFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có trang này. Xin Ông/Bà kiểm tra lại địa chỉ, hoặc về trang đầu.',
      en: 'There is no such page. Please check the address, or go to the first page.',
    }),
  },
  tooLarge: {
    status: 413,
    say: ({ most }: { most: number }) => ({
      vi: 'Nội dung vừa gửi chưa được ghi nhận vì quá lớn (tối đa {most} kB). Xin Ông/Bà rút gọn rồi gửi lại.',
      en: 'What you sent was not recorded because it is too large (at most {most} kB). Please shorten it and send it again.',
      with: { most: Math.round(most / 1024) },
    }),
  },
  busy: {
    status: 503,
    say: (_: object) => ({
      vi: 'Nội dung vừa gửi chưa được ghi nhận vì hệ thống đang bận. Xin Ông/Bà chờ ít phút rồi gửi lại; gửi lại không bị tính hai lần.',
      en: 'What you sent has not been recorded because the system is busy. Please send it again in a few minutes; it will not count twice.',
    }),
  },
  /** The database did not answer: it may be stored or not, and only a resend tells. */
  unconfirmed: {
    status: 503,
    say: (_: object) => ({
      vi: 'Chưa rõ nội dung vừa gửi đã được ghi nhận hay chưa vì hệ thống không trả lời kịp. Xin Ông/Bà chờ ít phút rồi gửi lại; gửi lại không bị tính hai lần.',
      en: 'It is not certain whether what you sent was recorded, because the system did not answer in time. Please send it again in a few minutes; it will not count twice.',
    }),
  },
  /** Nothing was sent, so nothing can be lost. */
  busyReading: {
    status: 503,
    say: (_: object) => ({
      vi: 'Trang này chưa mở được vì hệ thống đang bận. Xin Ông/Bà chờ ít phút rồi tải lại trang.',
      en: 'This page could not be opened because the system is busy. Please reload it in a few minutes.',
    }),
  },
} as const satisfies Problems
