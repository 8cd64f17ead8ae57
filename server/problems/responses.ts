import type { Refused } from '../answers/wish.ts'
import type { Problems } from './told.ts'

/** Of what a citizen answered. */
export const responses = {
  alreadyAnswered: {
    status: 409,
    say: (_: object) => ({
      vi: 'Phiếu này đã được ghi nhận từ lần gửi trước, với nội dung khác. Các câu trả lời lần đầu được giữ nguyên; không cần gửi lại.',
      en: 'This form was recorded the first time it was sent, with other answers. Those first answers are kept; there is nothing more to do.',
    }),
  },
  answersRefused: {
    status: 422,
    say: ({ refusals }: { refusals: readonly Refused[] }) => ({
      vi: 'Chưa gửi được: có {n} câu cần xem lại. Xin Ông/Bà sửa các câu đó rồi gửi lại; các câu khác để nguyên.',
      en: 'Not sent yet: please check {n} answer(s) and send again. The other answers can stay as they are.',
      with: { n: refusals.length },
    }),
  },
  tooMany: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Câu trả lời của Ông/Bà chưa được ghi nhận vì có quá nhiều người gửi cùng lúc. Xin Ông/Bà gửi lại sau {wait} giây (tải lại trang này cũng là gửi lại); gửi lại không bị tính hai lần.',
      en: 'Your answers have not been recorded because too many people are sending at once. Please send them again in {wait} seconds (reloading this page sends them again); they will not count twice.',
      with: { wait },
    }),
  },
  tooManyFromHere: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Câu trả lời của Ông/Bà chưa được ghi nhận vì từ mạng đang dùng vừa có quá nhiều phiếu. Xin Ông/Bà gửi lại bằng mạng di động, hoặc gửi lại sau {minutes} phút; gửi lại không bị tính hai lần.',
      en: 'Your answers have not been recorded because too many came from the network you are using. Please send them again over mobile data, or in {minutes} minutes; they will not count twice.',
      with: { minutes: Math.ceil(wait / 60) },
    }),
  },
  sentFromElsewhere: {
    status: 403,
    say: (_: object) => ({
      vi: 'Câu trả lời của Ông/Bà chưa được ghi nhận vì được gửi từ một trang khác. Xin Ông/Bà quét mã QR tại quầy, trả lời rồi gửi lại.',
      en: 'Your answers were not recorded because they were sent from another site. Please scan the QR code at the counter, answer and send them there.',
    }),
  },
  thanksOver: {
    status: 410,
    say: (_: object) => ({
      vi: 'Trang cảm ơn chỉ mở được trong 15 phút sau khi gửi. Câu trả lời đã ghi nhận vẫn được giữ nguyên; không cần gửi lại.',
      en: 'The page of thanks can be opened for 15 minutes after sending. Answers that were recorded are kept; there is no need to send them again.',
    }),
  },
} as const satisfies Problems
