import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What stands above a problem: what became of what the reader cares about. */
export const problemHeadings = {
  notRecorded: { vi: 'Chưa ghi nhận được câu trả lời', en: 'Your answers are not recorded yet' },
  notOpened: { vi: 'Chưa mở được trang', en: 'This page could not be opened' },
  noPage: { vi: 'Không có trang này', en: 'There is no such page' },
  noCode: { vi: 'Chưa tìm thấy mã này', en: 'This code was not found' },
  retired: { vi: 'Mã QR này không còn dùng', en: 'This QR code is no longer in use' },
  over: { vi: 'Trang này đã hết thời gian xem', en: 'This page is no longer shown' },
  wait: { vi: 'Xin chờ một lát', en: 'Please wait a moment' },
} as const satisfies Sentences
