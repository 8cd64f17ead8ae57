import { dayRead } from '../../surveys/voice/days.ts'
import type { Problems } from './told.ts'

/** Of invitation slips: those somebody holds in their hand, and those being handed out. */
export const slips = {
  slipMistyped: {
    status: 404,
    say: (_: object) => ({
      vi: 'Mã phiếu mời chưa đúng. Xin Ông/Bà xem lại từng chữ, từng số in dưới mã QR trên phiếu mời rồi nhập lại.',
      en: 'This invitation slip code is not correct. Please compare it letter by letter with your invitation slip and type it again.',
    }),
  },
  slipForged: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có phiếu mời nào mang mã này. Xin Ông/Bà quét lại mã QR in trên phiếu mời. Nếu vẫn không được, xin quét mã QR đặt tại quầy; ý kiến của Ông/Bà vẫn được ghi nhận.',
      en: 'There is no invitation slip with this code. Please scan the QR code on your slip again. If that does not help, please scan the one at the counter; your opinion counts there too.',
    }),
  },
  slipUsed: {
    status: 410,
    say: (_: object) => ({
      vi: 'Phiếu mời này đã được dùng. Nếu chính Ông/Bà vừa gửi thì câu trả lời đã được ghi nhận, không cần gửi lại. Nếu chưa trả lời, xin quét mã QR đặt tại quầy; ý kiến của Ông/Bà vẫn được ghi nhận.',
      en: 'This invitation slip has been used. If it was you who sent it, your answers are recorded and there is nothing more to do. If not, please scan the QR code at the counter; your opinion counts there too.',
    }),
  },
  slipExpired: {
    status: 410,
    say: ({ lastDay }: { lastDay: string }) => ({
      vi: 'Phiếu mời này dùng được đến hết ngày {lastDay}, nay đã hết hạn. Ông/Bà vẫn góp ý được: xin quét mã QR đặt tại quầy.',
      en: 'This invitation slip could be used until {lastDay}. You can still tell us your opinion: please scan the QR code at the counter.',
      with: { lastDay: dayRead(lastDay) },
    }),
  },
  dossierHasSlip: {
    status: 409,
    say: (_: { field: 'dossier' }) => ({
      vi: 'Không cấp thêm phiếu mời vì hồ sơ này đã có phiếu mời; mỗi hồ sơ chỉ có một. Không cần cấp lại.',
      en: 'No new slip was made because this dossier has one already; each dossier gets one. There is nothing more to do.',
    }),
  },
  sheetUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Tờ phiếu mời này không còn phiếu mời nào để in: đã dùng hết, hết hạn, hoặc không có tờ này. Xin tạo tờ mới ở trang “Phiếu mời”.',
      en: 'This sheet has no slip left to print: all are used or expired, or there is no such sheet. Please make a new one.',
    }),
  },
  tooManySlips: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: `Phiếu mời chưa được cấp vì khóa này đã yêu cầu quá nhiều (tối đa 120 trong 10 phút, 1.000 trong một ngày). Xin gửi lại sau ${wait} giây.`,
      en: `No slip was made because too many were asked for under this key (at most 120 in ten minutes, 1,000 in a day). Please send this again in ${wait} seconds.`,
    }),
  },
} as const satisfies Problems
