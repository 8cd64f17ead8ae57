import type { Language } from '../../surveys/grammar/text.ts'

const vi = {
  ward: 'UBND phường Ngọc Hà',
  other: 'English',
  demo: 'Dữ liệu minh họa – dùng để chạy thử, không phải kết quả thật.',
  begin: 'Chạm để bắt đầu',
  privacy: 'Không hỏi tên. Kết quả chỉ dùng để cải thiện việc phục vụ.',
  staff: 'Dành cho cán bộ',
  whichProcedure: 'Ông/Bà vừa làm thủ tục nào?',
  notListed: 'Thủ tục khác',
  questionOf: (at: number, of: number) => `Câu ${at} trên ${of}`,
  several: 'Có thể chọn nhiều mục',
  optional: 'Không bắt buộc',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  next: 'Tiếp tục',
  send: 'Gửi đánh giá',
  sendNow: 'Gửi luôn',
  notKept: 'Máy chưa lưu được câu trả lời. Xin bấm gửi lại, hoặc báo cán bộ.',
  thanks: 'Cảm ơn Ông/Bà!',
  kept: 'Câu trả lời đã được ghi nhận trên máy này.',
  anew: 'Về màn hình đầu',
  noticed: (left: number) => `Nếu không chạm màn hình, câu trả lời sẽ bị xóa sau ${left} giây.`,
  still: 'Ông/Bà còn ở đây không?',
  ending: (left: number) => `Còn ${left} giây…`,
  wiped: 'Sau đó các câu đã chọn sẽ bị xóa để người tiếp theo bắt đầu.',
  moreTime: 'Tôi cần thêm thời gian',
  closed: 'Máy này hiện không nhận đánh giá',
  askStaff: 'Xin hỏi cán bộ tại quầy.',
  loading: 'Đang chuẩn bị…',
}

const en: typeof vi = {
  ward: 'Ngọc Hà Ward People’s Committee',
  other: 'Tiếng Việt',
  demo: 'Demonstration data – for trying things out, not real results.',
  begin: 'Touch to begin',
  privacy: 'We do not ask your name. Answers are used only to improve the service.',
  staff: 'For staff',
  whichProcedure: 'Which procedure did you come for?',
  notListed: 'Another procedure',
  questionOf: (at, of) => `Question ${at} of ${of}`,
  several: 'Choose any that apply',
  optional: 'Optional',
  back: 'Back',
  skip: 'Skip',
  next: 'Continue',
  send: 'Send my answers',
  sendNow: 'Send now',
  notKept: 'Your answers could not be kept. Please press send again, or tell a member of staff.',
  thanks: 'Thank you!',
  kept: 'Your answers have been recorded on this device.',
  anew: 'Back to the start',
  noticed: (left) => `Unless you touch the screen, your answers will be cleared in ${left} seconds.`,
  still: 'Are you still there?',
  ending: (left) => `${left} seconds left…`,
  wiped: 'After that your choices are cleared for the next person.',
  moreTime: 'I need more time',
  closed: 'This tablet is not taking answers now',
  askStaff: 'Please ask a member of staff at the desk.',
  loading: 'Getting ready…',
}

/** What the tablet says to the people around the questionnaire. */
export const words: { readonly [L in Language]: typeof vi } = { vi, en }

/** What it says to staff, in Vietnamese only. */
export const staffWords = {
  unreachable: 'Không kết nối được với máy chủ. Xin kiểm tra mạng của máy rồi thử lại.',
  insecure: 'Trình duyệt không kiểm tra được mã PIN vì địa chỉ không phải https. Xin báo người quản trị hệ thống.',
  noPin: 'Máy chưa nhận được cấu hình từ máy chủ nên chưa có mã PIN. Xin kiểm tra mạng, hoặc ghép nối lại.',
  wrongPin: 'Mã PIN không đúng. Xin nhập lại.',
  never: 'Chưa lần nào',
  /** Instead of what visitors are told of a silence: nothing is lost here. */
  silence: {
    noticed: (left: number) => `Nếu không chạm, màn hình này tự đóng sau ${left} giây.`,
    still: 'Anh/chị còn ở đây không?',
    wiped: 'Sau đó màn hình này tự đóng. Phiếu trong máy vẫn được giữ nguyên.',
  },
} as const
