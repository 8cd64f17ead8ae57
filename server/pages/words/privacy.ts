import type { Sentence } from '../../../surveys/grammar/text.ts'
import { contactDays } from '../../answers/wish.ts'

/** What is promised to everybody who answers. */
export const promises: readonly Sentence[] = [
  {
    vi: 'Phiếu khảo sát không hỏi họ tên, số định danh cá nhân, địa chỉ nơi ở. Hệ thống không lưu địa chỉ IP và không dùng cookie trên trang khảo sát.',
    en: 'The survey does not ask for your name, identity number or home address. We do not keep your IP address, and the survey sets no cookie.',
  },
  {
    vi: 'Để không máy nào gửi phiếu hàng loạt, hệ thống nhớ tạm một dấu hiệu của máy gửi, nhiều nhất một ngày. Dấu hiệu này được mã hóa một chiều, không lưu cùng phiếu và không ghi vào nhật ký hệ thống.',
    en: 'So that no machine can flood the survey, we remember a one-way code of the sending device for a day at most. It is neither stored with answers nor logged.',
  },
  {
    vi: 'Hệ thống lưu các mức hài lòng đã chọn, ý kiến (nếu có), thời điểm và nơi trả lời. Nơi trả lời gồm đơn vị, quầy, lĩnh vực, thủ tục, kênh nộp hồ sơ.',
    en: 'What we keep: the levels you chose, your comment if any, the time, and where you answered (office, counter, service area, procedure, channel).',
  },
  {
    vi: 'Trong phần ý kiến, xin Ông/Bà không ghi họ tên, số điện thoại hay thông tin cá nhân khác của bất kỳ ai.',
    en: 'Please do not write names, telephone numbers or other personal details, yours or anyone’s, in the comment.',
  },
  {
    vi: 'Khi tải lại trang hoặc mất sóng, câu trả lời không bị mất vì được giữ tạm trên máy của Ông/Bà. Phần giữ tạm được xóa ngay khi gửi xong. Nếu chưa gửi, sau 24 giờ phần này không dùng nữa và được xóa khi mở phiếu lần sau.',
    en: 'A reload or a lost signal loses nothing: your answers are kept on your own device until they are sent, and deleted then. If they are not sent, they are not used after 24 hours and are deleted when a survey is next opened.',
  },
  {
    vi: 'Nếu đã bấm gửi mà mất sóng, trong 24 giờ xin Ông/Bà mở bất kỳ trang nào của phường. Khi đó câu trả lời được gửi đi.',
    en: 'If you pressed send and lost the signal, your answers are sent when you open any page of the ward’s survey within 24 hours.',
  },
  {
    vi: 'Cán bộ không sửa, không xóa được phiếu trả lời. Số liệu chỉ dùng để đánh giá và cải thiện việc phục vụ của phường.',
    en: 'Staff can neither change nor delete an answer. The figures serve only to assess and improve the ward’s services.',
  },
]

/** Of whoever asks for a reply. */
export const replyHeading: Sentence = { vi: 'Nếu Ông/Bà đề nghị phường trả lời', en: 'If you ask for a reply' }
/** Where no new wish is taken. */
export const noNewWishes: Sentence = {
  vi: 'Hiện nay phiếu khảo sát không nhận yêu cầu trả lời và không hỏi thông tin liên hệ.',
  en: 'At present the survey takes no requests for a reply and asks for no contact details.',
}
export const replyPromises: readonly Sentence[] = [
  {
    vi: 'Ý kiến Ông/Bà đề nghị trả lời được lưu kèm ngày gửi, đơn vị, lĩnh vực, thủ tục và kênh nộp hồ sơ. Mã biên nhận chỉ được lưu ở dạng mã hóa một chiều, nên chỉ người giữ mã xem được nội dung trả lời.',
    en: 'A comment with such a request is kept with its day, office, service area, procedure and channel. The receipt code is kept as a one-way code only, so that only whoever holds it can read the reply.',
  },
  {
    vi: 'Cán bộ trả lời đọc được ý kiến của Ông/Bà. Với những người khác, số điện thoại, họ tên, địa chỉ trong đó được che.',
    en: 'Whoever answers can read your comment; telephone numbers, names and addresses in it are hidden from everybody else.',
  },
  {
    vi: 'Không bắt buộc để lại thông tin liên hệ. Số điện thoại hoặc địa chỉ thư điện tử (email) chỉ được lưu khi Ông/Bà tự ghi và đánh dấu đồng ý. Phường chỉ dùng thông tin này để báo cho Ông/Bà về yêu cầu đó. Thông tin được lưu riêng, có mã hóa, không đưa vào số liệu và tệp xuất ra, được tự động xóa sau {days} ngày.',
    en: 'You need not leave any contact. A telephone number or e-mail address is kept only if you give it and tick your agreement. The ward uses it only to tell you about that request. It is kept apart, encrypted, is in no figure and no export, and is deleted after {days} days.',
    with: { days: contactDays },
  },
  {
    vi: 'Ở trang “Tra cứu mã biên nhận”, Ông/Bà tải được bản sao những gì phường lưu về yêu cầu của mình. Cũng ở đó, Ông/Bà xóa được thông tin liên hệ hoặc tất cả những gì đã viết.',
    en: 'On the page “Look up a receipt code” you can download a copy of what is kept of your request, delete your contact details, or delete all that you wrote.',
  },
]
