import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the public page of wishes for a reply says. */
export const voiceWords = {
  title: { vi: 'Người dân nói, phường làm', en: 'What people said, what the ward did' },
  lead: {
    vi: 'Yêu cầu trả lời gửi từ {first} đến {last} qua phiếu khảo sát. Đúng hạn là trả lời trong {days} ngày làm việc. Đã giải quyết hay chưa là do chính người gửi đánh giá.',
    en: 'Requests for a reply sent with the survey from {first} to {last}. In time means within {days} working days. Whether it was solved is what the senders themselves say.',
  },
  none: {
    vi: 'Trong thời gian này chưa có yêu cầu trả lời nào.',
    en: 'No request for a reply was made in this time.',
  },
  service: { vi: 'Lĩnh vực', en: 'Service' },
  received: { vi: 'Đã nhận', en: 'Received' },
  inTime: { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
  solved: { vi: 'Người gửi đánh giá đã giải quyết', en: 'Solved, as the sender says' },
  notRated: { vi: 'Chưa đánh giá', en: 'Not rated' },
  of: { vi: '{n} trên {all}', en: '{n} of {all}' },
  noneDue: { vi: 'chưa đến hạn', en: 'not yet due' },
  noneRated: { vi: 'chưa ai đánh giá', en: 'nobody rated yet' },
  ward: { vi: 'Cả phường', en: 'The whole ward' },
  others: { vi: 'Các lĩnh vực khác', en: 'Other services' },
  small: {
    vi: 'Lĩnh vực có dưới {n} yêu cầu được gộp vào “Các lĩnh vực khác”. Người không đánh giá không được tính là hài lòng.',
    en: 'Services with fewer than {n} requests are told together as “Other services”. Who did not rate is not counted as satisfied.',
  },
  said: { vi: 'Người dân nói', en: 'People said' },
  did: { vi: 'Phường làm', en: 'The ward did' },
  examples: { vi: 'Một số việc đã làm', en: 'Some of what was done' },
  noExamples: { vi: 'Chưa có bản tóm tắt nào được duyệt.', en: 'No summary has been approved yet.' },
  csv: { vi: 'Tải số liệu (CSV)', en: 'Download the figures (CSV)' },
  year: { vi: 'Năm {year}', en: '{year}' },
} as const satisfies Sentences
