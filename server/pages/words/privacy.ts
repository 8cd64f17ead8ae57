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

/** Only for whoever asked for a reply while that was offered. */
export const replyHeading: Sentence = {
  vi: 'Nếu trước đây Ông/Bà đã đề nghị phường trả lời',
  en: 'If you asked for a reply before',
}
export const replyPromises: readonly Sentence[] = [
  {
    vi: 'Hiện nay phiếu khảo sát không nhận yêu cầu trả lời và không hỏi thông tin liên hệ.',
    en: 'At present the survey takes no requests for a reply and asks for no contact details.',
  },
  {
    vi: 'Ý kiến Ông/Bà đề nghị trả lời được lưu kèm ngày gửi, đơn vị, lĩnh vực, thủ tục và kênh nộp hồ sơ. Mã biên nhận chỉ được lưu ở dạng mã hóa một chiều.',
    en: 'A comment with such a request is kept with its day, office, service area, procedure and channel. The receipt code is kept as a one-way code only.',
  },
  {
    vi: 'Số điện thoại hoặc địa chỉ thư điện tử (email) chỉ được lưu khi Ông/Bà tự ghi và đánh dấu đồng ý. Phường chỉ dùng thông tin này để trả lời ý kiến đó. Thông tin được lưu riêng, có mã hóa, không đưa vào số liệu và tệp xuất ra, được tự động xóa sau {days} ngày.',
    en: 'A telephone number or e-mail address was kept only if you gave it and ticked your agreement. The ward uses it only to answer that comment. It is kept apart, encrypted, is in no figure and no export, and is deleted after {days} days.',
    with: { days: contactDays },
  },
  {
    vi: 'Nếu muốn xóa sớm hơn, Ông/Bà nhập mã ở trang “Tra cứu mã biên nhận”. Sau đó, Ông/Bà bấm “Xóa thông tin liên hệ của tôi”.',
    en: 'To have it deleted sooner, look up your receipt code and press “Delete my contact details”.',
  },
]
