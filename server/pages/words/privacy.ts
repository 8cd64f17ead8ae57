import type { Sentence } from '../../../surveys/grammar/text.ts'
import { contactDays } from '../../answers/wish.ts'

/** What is promised to everybody who answers. */
export const promises: readonly Sentence[] = [
  {
    vi: 'Phiếu khảo sát không hỏi họ tên, số định danh, địa chỉ. Hệ thống không lưu địa chỉ mạng (IP) và không đặt cookie trên trang khảo sát.',
    en: 'The survey does not ask for your name, identity number or address. We do not keep your network (IP) address, and the survey sets no cookie.',
  },
  {
    vi: 'Để một máy không gửi phiếu ồ ạt, hệ thống chỉ giữ trong bộ nhớ, nhiều nhất một ngày, một mã băm không truy ngược được của thiết bị gửi; mã này không được lưu cùng phiếu, cũng không ghi vào nhật ký.',
    en: 'So that no machine can flood the survey, we keep in memory, for a day at most, a hash of the sending device that cannot be turned back; it is neither stored with answers nor logged.',
  },
  {
    vi: 'Được lưu: các mức hài lòng đã chọn, ý kiến (nếu có), thời điểm trả lời và điểm khảo sát (đơn vị, quầy, lĩnh vực, thủ tục, kênh).',
    en: 'What is kept: the levels you chose, your comment if any, the time, and the survey point (unit, counter, field, procedure, channel).',
  },
  {
    vi: 'Xin không ghi họ tên, số điện thoại hay thông tin riêng của Ông/Bà hoặc người khác vào phần ý kiến.',
    en: 'Please do not write names, telephone numbers or other private details, yours or anyone’s, in the comment.',
  },
  {
    vi: 'Để không mất câu trả lời khi tải lại trang hoặc mất sóng, trang khảo sát giữ tạm câu trả lời trên máy đang dùng: xóa ngay khi gửi xong; quá 24 giờ thì không dùng nữa, xóa khi mở phiếu lần sau.',
    en: 'So that a reload or a lost signal loses nothing, the survey keeps your answers on the device you are using: deleted as soon as they are sent; after 24 hours not used again, and deleted when a survey is next opened.',
  },
  {
    vi: 'Cán bộ không sửa, không xóa được phiếu trả lời. Số liệu chỉ dùng để đánh giá và cải thiện việc phục vụ của phường.',
    en: 'Staff can neither change nor delete an answer. The figures serve only to assess and improve the ward’s services.',
  },
]

/** Only for whoever wishes for a reply. */
export const replyHeading: Sentence = { vi: 'Nếu Ông/Bà muốn được trả lời', en: 'If you wish for a reply' }
export const replyPromises: readonly Sentence[] = [
  {
    vi: 'Ý kiến được ghi thành một yêu cầu trả lời, với ngày, đơn vị, lĩnh vực, thủ tục và kênh; mã biên nhận chỉ được lưu ở đó dưới dạng đã băm. Chọn “Tra cứu bằng mã biên nhận” thì không cần thông tin liên hệ nào.',
    en: 'Your comment becomes a case with its day, unit, field, procedure and channel; there the receipt code is kept as a hash only. With “I look it up by a receipt code” no contact details are needed.',
  },
  {
    vi: 'Số điện thoại hoặc địa chỉ thư điện tử chỉ được lưu khi Ông/Bà tự ghi và đánh dấu đồng ý. Phường chỉ dùng để trả lời ý kiến đó; thông tin được lưu riêng, mã hóa, không có trong số liệu và tệp xuất, và tự xóa sau {days} ngày.',
    en: 'A telephone number or e-mail address is kept only if you give it and tick your agreement. The ward uses it only to answer that comment; it is kept apart, encrypted, is in no figure and no export, and is deleted after {days} days.',
    with: { days: contactDays },
  },
  {
    vi: 'Muốn xóa sớm hơn: nhập mã biên nhận ở trang Tra cứu mã biên nhận rồi nhấn “Xóa thông tin liên hệ của tôi”.',
    en: 'To have it deleted sooner, look up your receipt code and press “Delete my contact details”.',
  },
]
