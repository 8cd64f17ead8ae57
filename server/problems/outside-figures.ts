import type { Problems } from './told.ts'

/** Of figures others publish, and of what was made public. */
export const outsideFigures = {
  outsideFigureUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì không có số liệu này, hoặc số liệu đã được gỡ. Xin tải lại trang.',
      en: 'Nothing was stored: there is no such figure, or it was taken off. Please load the page again.',
    }),
  },
  releaseDayPast: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì kỳ này đã được công bố. Xin tải lại trang.',
      en: 'Nothing was stored: this period has been published. Please load the page again.',
    }),
  },
  evidenceUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa làm gì vì không có tiêu chí hoặc tệp này, hoặc tiêu chí còn tệp. Xin tải lại trang.',
      en: 'Nothing was done: there is no such criterion or file, or the criterion still has files. Please load the page again.',
    }),
  },
  disclosureUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì sổ không có mục này, hoặc mục đã được gỡ hay đã kết thúc. Xin tải lại trang.',
      en: 'Nothing was stored: the register has no such entry, or it was taken off or is over. Please load the page again.',
    }),
  },
} as const satisfies Problems
