import type { Language } from '../../surveys/grammar/text.ts'

const vi = {
  ward: 'UBND phường Ngọc Hà',
  other: 'English',
  optional: 'không bắt buộc',
  required: 'bắt buộc',
  several: 'có thể chọn nhiều mục',
  demo: 'Dữ liệu minh họa – dùng để chạy thử, không phải kết quả thật.',
  send: 'Gửi đánh giá',
  privacyLine: 'Không hỏi tên, không lưu địa chỉ mạng. Kết quả chỉ dùng để cải thiện việc phục vụ.',
  privacy: 'Quyền riêng tư',
  lookAgain: 'Xin Ông/Bà xem lại:',
  error: 'Cần xem lại',
  thanks: 'Cảm ơn Ông/Bà!',
  recorded: 'Câu trả lời đã được ghi nhận.',
  recordedBefore: 'Phiếu này đã được ghi nhận trước đó; câu trả lời đầu tiên được giữ nguyên.',
  receipt: 'Mã biên nhận',
  use: 'Câu trả lời được cộng vào số liệu hài lòng của lĩnh vực này để lãnh đạo phường và cán bộ cải thiện việc phục vụ. Ông/Bà có thể đóng trang này.',
  notDone: 'Chưa mở được trang',
  whatNext: 'Nếu cần giúp, xin hỏi cán bộ tại Trung tâm Phục vụ hành chính công phường.',
  reportCode: 'Mã để báo lỗi',
  typeCode: 'Nhập mã dưới mã QR',
  typeHint: 'Gồm 6 chữ và số, in dưới mã QR tại quầy.',
  open: 'Mở phiếu khảo sát',
  homeTitle: 'Khảo sát sự hài lòng của người dân',
  homeLead:
    'Sau khi làm thủ tục, Ông/Bà quét mã QR tại quầy hoặc nhập mã dưới đây. Không cần đăng nhập, khoảng 30 giây.',
  staff: 'Dành cho cán bộ phường',
}

const en: typeof vi = {
  ward: 'Ngọc Hà Ward People’s Committee',
  other: 'Tiếng Việt',
  optional: 'optional',
  required: 'required',
  several: 'choose any that apply',
  demo: 'Demonstration data – for trying things out, not real results.',
  send: 'Send my answers',
  privacyLine: 'We do not ask your name or keep your network address. Answers are used only to improve the service.',
  privacy: 'Privacy',
  lookAgain: 'Please look again at:',
  error: 'Please look again',
  thanks: 'Thank you!',
  recorded: 'Your answers have been recorded.',
  recordedBefore: 'This form had already been recorded; the first answers are kept.',
  receipt: 'Receipt code',
  use: 'Your answers are added to the satisfaction figures of this service, so that the ward’s leaders and staff can improve it. You may close this page.',
  notDone: 'This page could not be opened',
  whatNext: 'If you need help, please ask a member of staff at the ward’s public service centre.',
  reportCode: 'Code for reporting this error',
  typeCode: 'Type the code below the QR code',
  typeHint: 'Six letters and digits, printed below the QR code at the counter.',
  open: 'Open the survey',
  homeTitle: 'Citizen satisfaction survey',
  homeLead:
    'After your procedure, scan the QR code at the counter or type its code here. No sign-in, about 30 seconds.',
  staff: 'For ward staff',
}

/** What our own pages say around the questionnaires. */
export const words: { readonly [L in Language]: typeof vi } = { vi, en }
