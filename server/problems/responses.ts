import type { Refused } from '../answers/wish.ts'
import type { Problems } from './told.ts'

/** Of what a citizen answered. */
export const responses = {
  responseNotFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa có phiếu trả lời nào được ghi nhận tại địa chỉ này. Xin Ông/Bà quay lại phiếu khảo sát và gửi lại.',
      en: 'No answers have been recorded at this address. Please go back to the survey and send them again.',
    }),
  },
  alreadyAnswered: {
    status: 409,
    say: (_: { id: string; receipt: string }) => ({
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
} as const satisfies Problems
