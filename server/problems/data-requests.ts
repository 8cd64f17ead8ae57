import type { Problems } from './told.ts'

/** Of requests about personal data. */
export const dataRequests = {
  dataRequestUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có yêu cầu nào như vậy trong sổ. Xin tải lại trang.',
      en: 'There is no such request in the register. Please load the page again.',
    }),
  },
  dataRequestKnown: {
    status: 409,
    say: (_: object) => ({
      vi: 'Yêu cầu chưa được ghi vì sổ đã có số hồ sơ này. Xin xem lại số.',
      en: 'The request was not written down because this number is in the register already. Please look again.',
    }),
  },
  dataRequestMoved: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi được vì người khác vừa cập nhật yêu cầu này. Xin tải lại trang rồi xem lại.',
      en: 'Nothing was written because somebody else has just brought this request on. Please load the page again.',
    }),
  },
} as const satisfies Problems
