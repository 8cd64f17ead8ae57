import type { Problems } from './told.ts'

/** Of how many transactions were closed. */
export const populations = {
  previewOutdated: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì số đang lưu đã khác lúc xem trước, hoặc tệp đã đổi. Xin xem trước lại rồi ghi.',
      en: 'Nothing was stored: what is stored has changed since the preview, or the file has. Please preview again, then store.',
    }),
  },
} as const satisfies Problems
