/** Why a visit is not stored, as whoever wrote it down reads it. */
export const visitRefusals = {
  unknown: 'Hộ này không có trong các hộ đã giao cho bạn.',
  future: 'Ngày giờ đến ở phía trước. Xin xem lại giờ của máy hoặc phiếu kiểm soát.',
  'before-field': 'Ngày giờ đến trước khi bắt đầu thực địa. Xin xem lại giờ của máy hoặc phiếu kiểm soát.',
  adults: 'Hộ đã trả lời: xin ghi số người từ 18 tuổi.',
  over: 'Hộ này đã từ chối hẳn, không đến nữa: không ghi thêm lần đến.',
} as const

/** One of the reasons. */
export type VisitRefusal = keyof typeof visitRefusals
