import type { Ward } from '../ward.ts'

/** What people of a ward speak of most: drafts to begin with, changed at the desk once their precision was measured. */
export const themes: Ward['themes'] = [
  {
    id: 'thai-do',
    name: 'Thái độ phục vụ',
    any: [
      'thái độ',
      'lịch sự',
      'nhiệt tình',
      'cộc lốc',
      'khó chịu',
      'hách dịch',
      'vui vẻ',
      'niềm nở',
      'tận tình',
      'chu đáo',
    ],
    none: [],
  },
  {
    id: 'cho-lau',
    name: 'Chờ lâu, chậm hẹn',
    // “Chờ” alone is also said of seats: of twenty comments found by it, eight spoke of them.
    any: ['chờ lâu', 'chờ hơn', 'chờ hơi', 'chờ mãi', 'phải chờ', 'đợi', 'chậm', 'lâu', 'hẹn'],
    none: ['không phải chờ', 'trước hẹn', 'đúng hẹn'],
  },
  {
    id: 'huong-dan',
    name: 'Hướng dẫn',
    any: ['hướng dẫn', 'giải thích', 'chỉ dẫn', 'tờ khai', 'khó hiểu', 'dễ hiểu'],
    none: [],
  },
  {
    id: 'giay-to',
    name: 'Giấy tờ phải nộp thêm',
    any: ['bổ sung', 'đi lại', 'trả lại', 'thiếu', 'bản giấy', 'thêm giấy tờ', 'nhiều giấy tờ', 'loại giấy'],
    none: ['không phải đi lại'],
  },
  {
    id: 'truc-tuyen',
    name: 'Phần mềm, dịch vụ công trực tuyến',
    any: ['trực tuyến', 'trên mạng', 'vneid', 'phần mềm', 'đăng nhập', 'dịch vụ công', 'tải ảnh', 'điện tử', 'lỗi'],
    none: [],
  },
  {
    id: 'co-so',
    name: 'Cơ sở vật chất',
    any: [
      'ghế',
      'chỗ ngồi',
      'gửi xe',
      'máy lấy số',
      'điều hòa',
      'quạt',
      'nhà vệ sinh',
      'chật',
      'nước uống',
      'bảng hướng dẫn',
    ],
    none: [],
  },
  {
    id: 'phi',
    name: 'Phí, lệ phí',
    any: ['phí', 'lệ phí', 'thu tiền', 'khoản thu', 'thanh toán', 'biên lai'],
    none: ['miễn phí'],
  },
  {
    id: 'khen',
    name: 'Lời khen',
    any: ['cảm ơn', 'hài lòng', 'rất tốt', 'nhiệt tình', 'lịch sự', 'chu đáo', 'rất tiện', 'dễ hiểu'],
    none: ['không hài lòng', 'chưa hài lòng'],
  },
]
