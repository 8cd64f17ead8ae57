import { committee, servicePoint } from '#ward'
import { commonWords } from '../../../surveys/grammar/common-words.ts'
import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What our own pages say around the questionnaires. */
export const words = {
  ...commonWords,
  ward: committee,
  optional: { vi: 'không bắt buộc', en: 'optional' },
  required: { vi: 'bắt buộc', en: 'required' },
  several: { vi: 'có thể chọn nhiều mục', en: 'choose any that apply' },
  privacyLine: {
    vi: 'Không hỏi họ tên, không lưu địa chỉ IP. Câu trả lời chỉ dùng để cải thiện việc phục vụ.',
    en: 'We do not ask your name or keep your IP address. Answers are used only to improve the service.',
  },
  wish: { vi: 'Tôi muốn phường trả lời ý kiến này', en: 'I would like a reply to this' },
  ways: { vi: 'Cách gửi phản ánh, khiếu nại chính thức', en: 'How to petition or complain officially' },
  privacy: { vi: 'Quyền riêng tư', en: 'Privacy' },
  lookAgain: { vi: 'Chưa gửi được. Xin Ông/Bà xem lại:', en: 'Not sent yet. Please look again at:' },
  error: { vi: 'Cần xem lại', en: 'Please look again' },
  recorded: { vi: 'Câu trả lời đã được ghi nhận.', en: 'Your answers have been recorded.' },
  recordedBefore: {
    vi: 'Phiếu này đã được ghi nhận từ lần gửi trước. Các câu trả lời lần đầu được giữ nguyên; Ông/Bà không cần gửi lại.',
    en: 'This form had already been recorded. The first answers are kept; there is no need to send it again.',
  },
  receipt: { vi: 'Mã biên nhận', en: 'Receipt code' },
  use: {
    vi: 'Câu trả lời của Ông/Bà được tính vào kết quả khảo sát của lĩnh vực này để phường cải thiện việc phục vụ. Ông/Bà có thể đóng trang này.',
    en: 'Your answers are counted in the survey results for this service, so that the ward can improve it. You may close this page.',
  },
  whatNext: {
    vi: `Nếu cần giúp, xin Ông/Bà hỏi cán bộ tại ${servicePoint.vi}.`,
    en: `If you need help, please ask a member of staff at the ${servicePoint.en}.`,
  },
  home: { vi: 'Về trang đầu', en: 'Home page' },
  reportCode: { vi: 'Mã để báo lỗi', en: 'Code for reporting this error' },
  typeCode: { vi: 'Nhập mã in dưới mã QR', en: 'Type the code below the QR code' },
  typeHint: {
    vi: 'Mã tại quầy gồm 6 chữ và số; mã trên phiếu mời gồm 12 chữ và số. Chữ hoa hay thường, có hay không có dấu cách đều được. Mã không có các chữ o, i, l, u và các số 0, 1.',
    en: 'Six letters and digits at the counter; twelve on an invitation slip. Capitals and spaces make no difference. No code has the letters o, i, l, u or the digits 0, 1.',
  },
  open: { vi: 'Mở phiếu khảo sát', en: 'Open the survey' },
  homeTitle: { vi: 'Khảo sát sự hài lòng của người dân', en: 'Citizen satisfaction survey' },
  homeLead: {
    vi: 'Làm xong thủ tục, mời Ông/Bà quét mã QR tại quầy hoặc nhập mã vào ô dưới đây. Không cần đăng nhập, mất khoảng 30 giây.',
    en: 'After your procedure, scan the QR code at the counter or type its code in the box below. No sign-in, about 30 seconds.',
  },
  staff: { vi: 'Dành cho cán bộ phường', en: 'For ward staff' },
  textSize: { vi: 'Cỡ chữ', en: 'Text size' },
  highContrast: { vi: 'Tương phản cao', en: 'High contrast' },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  more: { vi: 'Góp ý thêm ({n} câu, không bắt buộc)', en: 'Tell us more ({n} questions, optional)' },
  moreWords: { vi: 'Góp ý thêm (không bắt buộc)', en: 'Tell us more (optional)' },
  sentLate: {
    vi: 'Phiếu Ông/Bà đã bấm gửi trước đó nay đã được ghi nhận.',
    en: 'The answers you had sent before are recorded now.',
  },
  noAnswer: { vi: 'Không trả lời', en: 'No answer' },
  left: { vi: 'Còn {n} ký tự', en: '{n} characters left' },
  over: {
    vi: 'Dài quá {n} ký tự. Xin Ông/Bà rút gọn.',
    en: '{n} characters too long. Please shorten it.',
  },
  lookUp: { vi: 'Tra cứu mã biên nhận', en: 'Look up a receipt code' },
  results: { vi: 'Kết quả đã công bố', en: 'Published results' },
  languages: { vi: 'Ngôn ngữ', en: 'Language' },
  unforeseen: {
    vi: 'Hệ thống gặp sự cố. Xin Ông/Bà thử lại sau ít phút; nếu vẫn chưa được, xin báo cán bộ mã dưới đây.',
    en: 'Something went wrong on our side. Please try again in a few minutes; if it persists, report the code below.',
  },
} as const satisfies Sentences

/** How sending goes, told by the script in the form. */
export const sendingWords = {
  sending: { vi: 'Đang gửi…', en: 'Sending…' },
  again: {
    vi: 'Chưa gửi được, đang gửi lại… Câu trả lời được giữ trên máy này trong 24 giờ. Xin Ông/Bà giữ trang này mở, hoặc mở bất kỳ trang nào của phường.',
    en: 'Not sent yet, trying again… Your answers are kept on this device for 24 hours. Please keep this page open, or open any page of ours.',
  },
  open: {
    vi: 'Chưa gửi được, đang gửi lại… Xin Ông/Bà đừng đóng trang này.',
    en: 'Not sent yet, trying again… Please keep this page open.',
  },
  now: { vi: 'Gửi lại ngay', en: 'Send again now' },
} as const satisfies Sentences
