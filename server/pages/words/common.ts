import { commonWords } from '../../../surveys/grammar/common-words.ts'
import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What our own pages say around the questionnaires. */
export const words = {
  ...commonWords,
  optional: { vi: 'không bắt buộc', en: 'optional' },
  required: { vi: 'bắt buộc', en: 'required' },
  several: { vi: 'có thể chọn nhiều mục', en: 'choose any that apply' },
  privacyLine: {
    vi: 'Không hỏi tên, không lưu địa chỉ mạng. Kết quả chỉ dùng để cải thiện việc phục vụ.',
    en: 'We do not ask your name or keep your network address. Answers are used only to improve the service.',
  },
  privacy: { vi: 'Quyền riêng tư', en: 'Privacy' },
  lookAgain: { vi: 'Xin Ông/Bà xem lại:', en: 'Please look again at:' },
  error: { vi: 'Cần xem lại', en: 'Please look again' },
  recorded: { vi: 'Câu trả lời đã được ghi nhận.', en: 'Your answers have been recorded.' },
  recordedBefore: {
    vi: 'Phiếu này đã được ghi nhận trước đó; câu trả lời đầu tiên được giữ nguyên.',
    en: 'This form had already been recorded; the first answers are kept.',
  },
  receipt: { vi: 'Mã biên nhận', en: 'Receipt code' },
  use: {
    vi: 'Câu trả lời được cộng vào số liệu hài lòng của lĩnh vực này để lãnh đạo phường và cán bộ cải thiện việc phục vụ. Ông/Bà có thể đóng trang này.',
    en: 'Your answers are added to the satisfaction figures of this service, so that the ward’s leaders and staff can improve it. You may close this page.',
  },
  notDone: { vi: 'Chưa mở được trang', en: 'This page could not be opened' },
  whatNext: {
    vi: 'Nếu cần giúp, xin hỏi cán bộ tại Trung tâm Phục vụ hành chính công phường.',
    en: 'If you need help, please ask a member of staff at the ward’s public service centre.',
  },
  reportCode: { vi: 'Mã để báo lỗi', en: 'Code for reporting this error' },
  typeCode: { vi: 'Nhập mã dưới mã QR', en: 'Type the code below the QR code' },
  typeHint: {
    vi: 'Gồm 6 chữ và số, in dưới mã QR tại quầy; trên phiếu mời là 12.',
    en: 'Six letters and digits, printed below the QR code at the counter; twelve on a slip.',
  },
  open: { vi: 'Mở phiếu khảo sát', en: 'Open the survey' },
  homeTitle: { vi: 'Khảo sát sự hài lòng của người dân', en: 'Citizen satisfaction survey' },
  homeLead: {
    vi: 'Sau khi làm thủ tục, Ông/Bà quét mã QR tại quầy hoặc nhập mã dưới đây. Không cần đăng nhập, khoảng 30 giây.',
    en: 'After your procedure, scan the QR code at the counter or type its code here. No sign-in, about 30 seconds.',
  },
  staff: { vi: 'Dành cho cán bộ phường', en: 'For ward staff' },
  textSize: { vi: 'Cỡ chữ', en: 'Text size' },
  highContrast: { vi: 'Tương phản cao', en: 'High contrast' },
  restOptional: {
    vi: 'Các câu dưới đây không bắt buộc, có thể bỏ qua.',
    en: 'The questions below are optional; skip any you like.',
  },
  lookUp: { vi: 'Tra cứu mã biên nhận', en: 'Look up a receipt code' },
  results: { vi: 'Kết quả đã công bố', en: 'Published results' },
  languages: { vi: 'Ngôn ngữ', en: 'Language' },
  unforeseen: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Xin thử lại sau ít phút; nếu vẫn lỗi, xin báo cho cán bộ kèm mã dưới đây.',
    en: 'Something went wrong on our side. Please try again in a few minutes; if it persists, report the code below.',
  },
} as const satisfies Sentences

/** How sending goes, told by the script in the form. */
export const sendingWords = {
  sending: { vi: 'Đang gửi…', en: 'Sending…' },
  again: {
    vi: 'Chưa gửi được. Đang gửi lại… Câu trả lời vẫn được giữ trên máy này.',
    en: 'Not sent yet. Trying again… Your answers are kept on this device.',
  },
  open: {
    vi: 'Chưa gửi được. Đang gửi lại… Xin đừng đóng trang này.',
    en: 'Not sent yet. Trying again… Please keep this page open.',
  },
  now: { vi: 'Gửi lại ngay', en: 'Send again now' },
} as const satisfies Sentences
