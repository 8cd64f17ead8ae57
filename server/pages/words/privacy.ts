import { batchDays, dossierDays, sensitiveDays } from '../../../surveys/deadlines/kept-for.ts'
import { answerTerm, doneTerms } from '../../../surveys/deadlines/personal-data.ts'
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
    vi: 'Khi nhiều phiếu đến cùng lúc từ một nơi, các phiếu đó mang chung một số ngẫu nhiên trong {days} ngày. Số này giúp cán bộ xem lại cả đợt và không cho biết ai gửi.',
    en: 'When many answers come from one place at once, they share a random number for {days} days, so that staff can look at them. It does not tell who sent them.',
    with: { days: batchDays },
  },
  {
    vi: 'Nếu Ông/Bà nhận phiếu mời, phường chỉ giữ số hồ sơ ở dạng mã hóa một chiều trong {days} ngày. Làm vậy để không phát hai lần. Phiếu mời không nối được với hồ sơ hay người trả lời.',
    en: 'If you were given a slip, only a one-way code of the dossier is kept, for {days} days, so that none is handed out twice. A slip leads neither to a dossier nor to a person.',
    with: { days: dossierDays },
  },
  {
    vi: 'Hệ thống lưu các mức hài lòng đã chọn, ý kiến (nếu có), thời điểm và nơi trả lời. Nơi trả lời gồm đơn vị, quầy, lĩnh vực, thủ tục, kênh nộp hồ sơ.',
    en: 'What we keep: the levels you chose, your comment if any, the time, and where you answered (office, counter, service area, procedure, channel).',
  },
  {
    vi: 'Phiếu điều tra hằng năm có hỏi thêm giới tính, tuổi, trình độ học vấn, nghề nghiệp. Nếu có hỏi dân tộc, câu trả lời đó được lưu riêng và xóa sau {days} ngày.',
    en: 'The yearly survey also asks about sex, age, education and occupation. Where it asks about ethnicity, that answer is kept apart and deleted after {days} days.',
    with: { days: sensitiveDays },
  },
  {
    vi: 'Trong phần ý kiến, xin Ông/Bà không ghi họ tên, số điện thoại hay thông tin cá nhân khác của bất kỳ ai.',
    en: 'Please do not write names, telephone numbers or other personal details, yours or anyone’s, in the comment.',
  },
  {
    vi: 'Nếu lỡ ghi, hệ thống che những chỗ giống tên người, số điện thoại, địa chỉ trước khi cán bộ đọc. Ai xem chỗ che phải nêu lý do và được ghi vào nhật ký.',
    en: 'If you did, what looks like a name, a number or an address is hidden before staff read it. Whoever looks at a hidden part gives a reason, which is logged.',
  },
  {
    vi: 'Cán bộ chỉ đọc được ý kiến từ ngày làm việc sau, và từ ba ý kiến trở lên một lần. Nhờ vậy khó đoán ai đã viết.',
    en: 'Staff read comments from the next working day on, and at least three at a time, so that it is hard to guess who wrote them.',
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
    vi: 'Cán bộ không sửa, không xóa được phiếu trả lời. Loại một phiếu khỏi kết quả cần hai người, có lý do công khai. Số liệu chỉ dùng để đánh giá và cải thiện việc phục vụ của phường.',
    en: 'Staff can neither change nor delete an answer. Leaving one out of the figures takes two people and a reason that is published. The figures serve only to assess and improve the ward’s services.',
  },
]

/** What people may ask about their data, and who answers. */
export const rightsHeading: Sentence = {
  vi: 'Yêu cầu về dữ liệu cá nhân',
  en: 'Asking about your personal data',
}
export const rights: readonly Sentence[] = [
  {
    vi: 'Ông/Bà có quyền yêu cầu xem, sửa, xóa dữ liệu cá nhân của mình và rút sự đồng ý đã cho. UBND phường trả lời các yêu cầu này. Xin gửi yêu cầu trực tiếp tại phường hoặc qua bưu điện.',
    en: 'You may ask to see, correct or delete personal data of yours, and withdraw consent. The Ward People’s Committee answers. Please ask in person at the ward or by post.',
  },
  {
    vi: 'Phường báo đã nhận trong {answer} ngày làm việc. Phường thực hiện trong {view} ngày nếu Ông/Bà yêu cầu xem hoặc sửa, {withdraw} ngày nếu rút sự đồng ý, {delete} ngày nếu xóa.',
    en: 'The ward answers within {answer} working days. It acts within {view} days where you ask to see or correct, {withdraw} where you withdraw consent, {delete} where you ask to delete.',
    with: {
      answer: answerTerm.days,
      view: doneTerms.view.days,
      withdraw: doneTerms.withdraw.days,
      delete: doneTerms.delete.days,
    },
  },
  {
    vi: 'Phiếu không ghi người gửi nên phường không tìm được phiếu nào là của riêng Ông/Bà. Nếu trước đây có mã biên nhận, Ông/Bà tự xóa được thông tin liên hệ bằng mã đó.',
    en: 'An answer names nobody, so the ward cannot find which one is yours. With a receipt code of before you can delete your contact details yourself.',
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
