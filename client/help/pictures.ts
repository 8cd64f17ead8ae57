/**
 * The pictures of the manual: made by `PICTURES=1 npx vitest run --config test/browser/vitest.config.ts manual` from the
 * screens as they are, and what each shows to whoever does not see it.
 */
export const pictures = {
  today: {
    file: new URL('./pictures/today.png', import.meta.url).href,
    shows: 'Trang Hôm nay: số phiếu hôm nay, tuần này, và bảng các quầy với cột In áp phích.',
  },
  slips: {
    file: new URL('./pictures/slips.png', import.meta.url).href,
    shows: 'Trang Phiếu mời: kênh nộp hồ sơ, số phiếu, hạn dùng, nút Tạo tờ phiếu mời và các tờ đã in.',
  },
  month: {
    file: new URL('./pictures/month.png', import.meta.url).href,
    shows: 'Trang Việc của tháng: hồ sơ đã giải quyết, phiếu chờ xem và kỳ chưa công bố.',
  },
  touchpoints: {
    file: new URL('./pictures/touchpoints.png', import.meta.url).href,
    shows: 'Trang Quầy và mã QR: bảng các điểm khảo sát, một số dòng đã đánh dấu để in áp phích cùng lúc.',
  },
  tablet: {
    file: new URL('./pictures/tablet.png', import.meta.url).href,
    shows: 'Mã ghép nối của một máy tính bảng vừa thêm, và ba bước để ghép nối.',
  },
  dossiers: {
    file: new URL('./pictures/dossiers.png', import.meta.url).href,
    shows: 'Trang Hồ sơ đã giải quyết: mỗi lĩnh vực một dòng với tổng từng tháng; mở ra để nhập số ngay trong ô.',
  },
  areas: {
    file: new URL('./pictures/areas.png', import.meta.url).href,
    shows: 'Trang Lĩnh vực: câu kết luận trên cùng, rồi bảng tỷ lệ hài lòng của từng lĩnh vực kèm khoảng tin cậy.',
  },
  publishing: {
    file: new URL('./pictures/publishing.png', import.meta.url).href,
    shows: 'Trang Đã công bố: biểu mẫu Chuẩn bị công bố một kỳ với kỳ và lý do.',
  },
  overview: {
    file: new URL('./pictures/overview.png', import.meta.url).href,
    shows: 'Trang Tổng quan của lãnh đạo: câu kết luận, chỉ số hài lòng và các chỉ tiêu.',
  },
  proposal: {
    file: new URL('./pictures/proposal.png', import.meta.url).href,
    shows: 'Trang Chờ xác nhận: một đề nghị với lý do, người đề nghị và số liệu có và không có phiếu.',
  },
  invitation: {
    file: new URL('./pictures/invitation.png', import.meta.url).href,
    shows: 'Biểu mẫu Mời người dùng: mời ai, vai trò và đơn vị.',
  },
  accounts: {
    file: new URL('./pictures/accounts.png', import.meta.url).href,
    shows: 'Trang Tài khoản: danh sách người dùng với vai trò, mã xác thực và lần đăng nhập gần nhất.',
  },
  system: {
    file: new URL('./pictures/system.png', import.meta.url).href,
    shows: 'Trang Hệ thống: bản sao lưu, phiên bản, dung lượng và dòng cuối của nhật ký.',
  },
} as const

export type PictureName = keyof typeof pictures
