import type { Count, CountName } from './sources/source.ts'

/** What a delivery holds: counts and the pages that show them, and nothing that anybody said or is called. */
export type Content =
  | { readonly kind: 'digest'; readonly day: string; readonly since: string; readonly counts: readonly Count[] }
  | { readonly kind: 'alert'; readonly day: string; readonly counts: readonly Count[] }
  | { readonly kind: 'test' }
  | { readonly kind: 'code'; readonly codeAt: number }

/** Each count in words; a day from which it is counted is read as people write it. */
export const countWords: { readonly [C in CountName]: (n: string, since: string) => string } = {
  answersSinceWorkingDay: (n, since) => `${n} phiếu trả lời từ ngày ${since} đến hết hôm qua`,
  answersInSevenDays: (n) => `${n} phiếu trả lời trong bảy ngày qua`,
  answersHeld: (n) => `${n} phiếu chờ xem, chưa tính vào kết quả`,
  touchpointsFlooded: (n) => `${n} điểm khảo sát có phiếu gửi về bất thường`,
  tabletsSilent: (n) => `${n} máy tính bảng mất liên lạc`,
  servicesUnusual: (n) => `${n} lĩnh vực khác hẳn mức thường lệ`,
  touchpointsSilent: (n) => `${n} điểm khảo sát không còn phiếu`,
  proposalsOpen: (n) => `${n} đề nghị chờ xác nhận`,
  dataRequestsDue: (n) => `${n} yêu cầu về dữ liệu cá nhân đến hạn trong ba ngày tới, hoặc đã quá hạn`,
  casesWaiting: (n) => `${n} người chờ phường trả lời`,
  casesDue: (n) => `${n} yêu cầu trả lời đến hạn hoặc quá hạn`,
  commentsUnread: (n) => `${n} ý kiến của 14 ngày qua chưa được đánh dấu`,
}
