/** What a line was done to. What an older program wrote down under another kind is read as it stands. */
export const subjectWords: { readonly [kind: string]: string } = {
  account: 'tài khoản',
  batch: 'đợt phiếu',
  catalogue: 'danh mục',
  contact: 'thông tin liên hệ',
  day: 'ngày',
  demo: 'dữ liệu minh họa',
  file: 'tệp',
  key: 'khóa truy cập',
  kiosk: 'máy tính bảng',
  period: 'kỳ',
  population: 'số hồ sơ',
  proposal: 'đề nghị',
  publication: 'bản công bố',
  response: 'phiếu',
  responses: 'phiếu trả lời',
  retention: 'dữ liệu hết hạn',
  role: 'vai trò',
  secret: 'khóa bí mật',
  sheet: 'tờ phiếu mời',
  tallies: 'bảng tổng hợp',
  touchpoint: 'điểm khảo sát',
}

/** By which way somebody came. */
export const viaWords: { readonly [via: string]: string } = {
  desk: 'trang quản lý',
  key: 'chương trình có khóa',
  tablet: 'máy tính bảng',
  link: 'liên kết một lần',
  command: 'lệnh trên máy chủ',
  server: 'hệ thống tự làm',
  'before the log': 'trước khi có nhật ký',
}

/**
 * What of a detail is told, and what it is called. Whatever is not here is not told: it may hold codes that say nothing
 * to people, and nothing of what citizens said or gave may ever be among it.
 */
export const detailWords: { readonly [key: string]: string } = {
  about: 'về',
  answers: 'số phiếu',
  area: 'lĩnh vực',
  cause: 'lý do theo danh sách',
  changed: 'số dòng sửa',
  channel: 'kênh',
  closed: 'số hồ sơ',
  count: 'số tờ',
  counted: 'phiếu được tính',
  counter: 'quầy',
  differences: 'số chỗ lệch',
  excluded: 'phiếu bị loại',
  file: 'tệp',
  login: 'tên đăng nhập',
  may: 'dùng để',
  month: 'tháng',
  name: 'tên',
  new: 'số dòng mới',
  numbers: 'số ô đã nhập',
  pin: 'mã PIN',
  procedure: 'thủ tục',
  proposal: 'mã đề nghị',
  proposedBy: 'người đề nghị',
  questionnaire: 'phiếu khảo sát',
  role: 'vai trò',
  roles: 'vai trò',
  touchpoint: 'điểm khảo sát',
  unit: 'đơn vị',
}
