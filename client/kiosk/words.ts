import { committee } from '#ward'
import { commonWords } from '../../surveys/grammar/common-words.ts'
import type { Sentences } from '../../surveys/grammar/text.ts'

/** What the tablet says to the people around the questionnaires. */
export const words = {
  ...commonWords,
  ward: committee,
  begin: { vi: 'Chạm để bắt đầu', en: 'Touch to begin' },
  privacy: {
    vi: 'Không hỏi họ tên. Câu trả lời chỉ dùng để cải thiện việc phục vụ.',
    en: 'We do not ask your name. Answers are used only to improve the service.',
  },
  staff: { vi: 'Dành cho cán bộ', en: 'For staff' },
  whichProcedure: { vi: 'Ông/Bà vừa làm thủ tục nào?', en: 'Which procedure did you come for?' },
  notListed: { vi: 'Thủ tục khác', en: 'Another procedure' },
  questionOf: { vi: 'Câu {at}/{of}', en: 'Question {at} of {of}' },
  several: { vi: 'Có thể chọn nhiều mục', en: 'Choose any that apply' },
  optional: { vi: 'Không bắt buộc', en: 'Optional' },
  back: { vi: 'Quay lại', en: 'Back' },
  skip: { vi: 'Bỏ qua', en: 'Skip' },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  more: { vi: 'Góp ý thêm ({n} câu)', en: 'Tell us more ({n} questions)' },
  notKept: {
    vi: 'Máy chưa lưu được câu trả lời. Xin Ông/Bà bấm nút gửi một lần nữa hoặc báo cán bộ tại quầy.',
    en: 'Your answers could not be kept. Please press send again, or tell a member of staff.',
  },
  kept: { vi: 'Câu trả lời đã được ghi nhận trên máy này.', en: 'Your answers have been recorded on this device.' },
  anew: { vi: 'Về màn hình đầu', en: 'Back to the start' },
  still: { vi: 'Ông/Bà còn ở đây không?', en: 'Are you still there?' },
  ending: { vi: 'Còn {left} giây…', en: '{left} seconds left…' },
  stored: {
    vi: 'Sau đó các câu đã chọn được gửi đi và màn hình trở về đầu.',
    en: 'After that your answers are sent and the screen starts anew.',
  },
  wiped: {
    vi: 'Sau đó các câu đã chọn sẽ bị xóa để người tiếp theo bắt đầu.',
    en: 'After that your choices are cleared for the next person.',
  },
  moreTime: { vi: 'Tôi cần thêm thời gian', en: 'I need more time' },
  closed: { vi: 'Máy này hiện không nhận phiếu trả lời', en: 'This tablet is not taking answers now' },
  askStaff: { vi: 'Xin Ông/Bà hỏi cán bộ tại quầy.', en: 'Please ask a member of staff at the desk.' },
  loading: { vi: 'Đang chuẩn bị…', en: 'Getting ready…' },
} as const satisfies Sentences

/** What it says to staff, in Vietnamese only. */
export const staffWords = {
  unreachable: 'Không kết nối được với máy chủ. Xin kiểm tra mạng của máy rồi thử lại.',
  insecure: 'Trình duyệt không kiểm tra được mã PIN vì địa chỉ không phải https. Xin báo người quản trị hệ thống.',
  noPin: 'Máy chưa nhận được cấu hình từ máy chủ nên chưa có mã PIN. Xin kiểm tra mạng, hoặc ghép nối lại.',
  wrongPin: 'Mã PIN không đúng. Xin nhập lại.',
  never: 'Chưa liên hệ lần nào',
  /** Instead of what visitors are told of a silence: nothing is lost here. */
  silence: {
    still: 'Anh/Chị còn ở đây không?',
    wiped: 'Sau đó màn hình này tự đóng. Phiếu trong máy vẫn được giữ nguyên.',
  },
} as const

/** Whether the server lets this tablet ask, as staff are told. */
export const standingWords = {
  open: 'Đang nhận phiếu trả lời',
  retired: 'Đã ngừng sử dụng; phiếu đang chờ vẫn được giữ trong máy',
  unknown: 'Máy chủ không nhận ra máy này; phiếu vẫn được giữ. Xin ghép nối lại',
} as const
