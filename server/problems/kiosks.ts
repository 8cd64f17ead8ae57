import type { Problems } from './told.ts'

/** Of tablets and the answers they keep. */
export const kiosks = {
  pairingRefused: {
    status: 404,
    say: (_: object) => ({
      vi: 'Mã ghép nối không đúng, đã dùng hoặc đã quá 15 phút. Xin kiểm tra lại từng chữ, hoặc lấy mã mới tại trang “Máy tính bảng”.',
      en: 'The pairing code is wrong, was used, or is older than 15 minutes. Please check every letter, or get a new code at the desk.',
    }),
  },
  kioskUnknown: {
    status: 401,
    say: (_: object) => ({
      vi: 'Phiếu đang chờ vẫn được giữ trong máy, nhưng chưa gửi được vì máy tính bảng này chưa được ghép nối. Xin nhờ cán bộ ghép nối lại.',
      en: 'Waiting answers are still on this tablet, but cannot be sent because it is not paired. Please ask a member of staff to pair it again.',
    }),
  },
  kioskRetired: {
    status: 410,
    say: (_: object) => ({
      vi: 'Phiếu đang chờ vẫn được giữ trong máy, nhưng máy tính bảng này đã ngừng dùng để khảo sát. Xin hỏi cán bộ.',
      en: 'Waiting answers stay on this tablet, but it is no longer used for the survey. Please ask a member of staff.',
    }),
  },
  kioskNotFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Máy tính bảng này không có, hoặc vừa được người khác ngừng hoặc dùng lại. Xin tải lại danh sách.',
      en: 'This tablet does not exist, or somebody else has just stopped it or put it back to use. Please reload the list.',
    }),
  },
  procedureRefused: {
    status: 422,
    say: (_: object) => ({
      vi: 'Phiếu này chưa được ghi nhận: thủ tục đã chọn không thuộc lĩnh vực của điểm khảo sát này. Xin giữ phiếu và báo người quản trị hệ thống.',
      en: 'This answer was not recorded because the chosen procedure is not of this survey point’s area. Please keep it and tell the system administrator.',
    }),
  },
  answeredTooLate: {
    status: 410,
    say: (_: object) => ({
      vi: 'Phiếu này được trả lời sau khi điểm khảo sát đã ngừng hơn một ngày nên không được tính. Không cần làm gì thêm.',
      en: 'This was answered more than a day after the survey point was retired, so it does not count. There is nothing more to do.',
    }),
  },
} as const satisfies Problems
