import type { Sentences } from '../../../surveys/grammar/text.ts'

/** Where a case stands, as its author is told. */
export const stoodWords = {
  open: { vi: 'Đã tiếp nhận', en: 'Received' },
  taken: { vi: 'Đang xử lý', en: 'Being worked on' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  messaged: { vi: 'Đã nhận lời nhắn thêm', en: 'Your message was received' },
  closed: { vi: 'Đã khép lại', en: 'Closed' },
} as const satisfies Sentences

/** What happened to a case, as its author is told; what goes on inside the ward is not. */
export const happenedWords = {
  opened: { vi: 'Phường nhận được ý kiến của Ông/Bà', en: 'The ward received your comment' },
  taken: { vi: 'Cán bộ của phường nhận xử lý', en: 'A member of staff took it on' },
  replied: { vi: 'Phường trả lời', en: 'The ward answered' },
  rated: { vi: 'Ông/Bà đánh giá', en: 'You said' },
  messaged: { vi: 'Ông/Bà nhắn thêm', en: 'You wrote' },
  toHead: {
    vi: 'Yêu cầu được xử lý lại và giao cho người khác, do trưởng đơn vị phụ trách.',
    en: 'It was opened again, for somebody else under the head of the unit.',
  },
  toLeader: {
    vi: 'Yêu cầu được xử lý lại và chuyển lên lãnh đạo phường.',
    en: 'It was opened again and passed to the leader of the ward.',
  },
  atTop: {
    vi: 'Yêu cầu được ghi nhận là chưa được giải quyết và tính vào số liệu công khai của phường. Ông/Bà có thể gửi phản ánh, khiếu nại chính thức.',
    en: 'It is recorded as not solved and counted in the ward’s public figures. You may petition or complain officially.',
  },
} as const satisfies Sentences

/** What the author may still say and do. */
export const sayWords = {
  rate: { vi: 'Việc Ông/Bà nêu đã được giải quyết chưa?', en: 'Has the matter been solved?' },
  rateHint: {
    vi: 'Đánh giá được đến hết ngày {day}. Nếu chọn “Chưa được giải quyết”, yêu cầu được giao cho người khác xử lý lại.',
    en: 'You can say so until {day}. If you choose “Not solved”, it is opened again for somebody else.',
  },
  more: { vi: 'Ghi thêm', en: 'Anything to add' },
  sendRating: { vi: 'Gửi đánh giá', en: 'Send' },
  message: { vi: 'Nhắn thêm cho phường', en: 'Write to the ward once more' },
  messageHint: {
    vi: 'Mỗi lần trả lời, Ông/Bà nhắn thêm được một lần.',
    en: 'You may write once more after each reply.',
  },
  sendMessage: { vi: 'Gửi lời nhắn', en: 'Send the message' },
  reach: { vi: 'Báo cho tôi khi có trả lời', en: 'Tell me when there is a reply' },
  reachHint: {
    vi: 'Không bắt buộc. Cán bộ phường gọi điện hoặc gửi thư; số điện thoại hay địa chỉ được mã hóa và tự xóa sau {days} ngày.',
    en: 'Optional. A member of staff calls or writes; the number or address is encrypted and deleted after {days} days.',
  },
  contact: { vi: 'Số điện thoại hoặc thư điện tử (email)', en: 'Telephone number or e-mail address' },
  consent: {
    vi: 'Tôi đồng ý để phường dùng thông tin này chỉ để báo cho tôi về yêu cầu này.',
    en: 'I agree that the ward uses this only to tell me about this request.',
  },
  keep: { vi: 'Lưu cách liên hệ', en: 'Save' },
  own: { vi: 'Dữ liệu của Ông/Bà', en: 'Your data' },
  copy: { vi: 'Tải bản sao những gì phường lưu', en: 'Download a copy of what is kept' },
  erase: { vi: 'Xóa những gì tôi đã viết', en: 'Delete what I wrote' },
  eraseHint: {
    vi: 'Xóa ý kiến, lời nhắn và thông tin liên hệ. Không lấy lại được. Nếu phường chưa trả lời, phường sẽ không còn nội dung để trả lời.',
    en: 'Deletes your comment, messages and contact details. This cannot be undone. If there is no reply yet, the ward will have nothing left to answer.',
  },
  sure: { vi: 'Tôi chắc chắn muốn xóa', en: 'I am sure that I want to delete it' },
  erased: { vi: 'Nội dung đã được xóa theo đề nghị của người viết.', en: 'Deleted at the author’s request.' },
} as const satisfies Sentences

/** What became of what the author has just sent. */
export const sentWords = {
  rated: { vi: 'Đã ghi nhận đánh giá của Ông/Bà.', en: 'Your answer has been recorded.' },
  ratedBefore: {
    vi: 'Lần trả lời này đã được đánh giá, hoặc đã hết thời gian đánh giá. Đánh giá trước đó được giữ nguyên.',
    en: 'This reply has been rated already, or the time for it is over. What was said before is kept.',
  },
  noRating: { vi: 'Chưa gửi. Xin Ông/Bà chọn một trong ba mục.', en: 'Not sent yet. Please choose one of the three.' },
  messaged: { vi: 'Đã gửi lời nhắn của Ông/Bà.', en: 'Your message has been sent.' },
  messagedBefore: {
    vi: 'Ông/Bà đã nhắn thêm cho lần trả lời này, hoặc đã hết thời gian nhắn thêm. Lời nhắn này chưa được lưu.',
    en: 'You have written once more already, or the time for it is over. This message was not kept.',
  },
  noMessage: {
    vi: 'Chưa gửi. Xin Ông/Bà ghi lời nhắn, không quá {n} ký tự.',
    en: 'Not sent yet. Please write a message of at most {n} characters.',
  },
  reached: { vi: 'Đã lưu cách liên hệ của Ông/Bà.', en: 'Your contact details have been saved.' },
  notReached: {
    vi: 'Chưa lưu. Xin Ông/Bà ghi số điện thoại (ví dụ 0912 345 678) hoặc thư điện tử (ví dụ ten@example.vn) và đánh dấu đồng ý.',
    en: 'Not saved. Please give a telephone number (such as 0912 345 678) or an e-mail address (such as name@example.vn) and tick that you agree.',
  },
  notSure: {
    vi: 'Chưa xóa gì. Xin Ông/Bà đánh dấu “Tôi chắc chắn muốn xóa” rồi bấm xóa.',
    en: 'Nothing was deleted. Please tick that you are sure, then delete.',
  },
} as const satisfies Sentences

/** What is still kept to reach the author, and until when. */
export const contactKept = {
  phone: {
    vi: 'Phường đang lưu số điện thoại của Ông/Bà (đã mã hóa) để trả lời ý kiến này. Số này được tự động xóa vào ngày {day}.',
    en: 'The ward keeps your telephone number (encrypted) to answer this comment; it is deleted on {day}.',
  },
  email: {
    vi: 'Phường đang lưu địa chỉ thư điện tử (email) của Ông/Bà (đã mã hóa) để trả lời ý kiến này. Địa chỉ này được tự động xóa vào ngày {day}.',
    en: 'The ward keeps your e-mail address (encrypted) to answer this comment; it is deleted on {day}.',
  },
} as const satisfies Sentences
