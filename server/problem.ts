import type { Refusal } from '../surveys/grammar/answers.ts'
import type { Language, Text } from '../surveys/grammar/text.ts'

type Told = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 503
  readonly say: (details: never) => Text
}

/**
 * Everything that can go wrong and be told to the person asking, with what to
 * do next. Anything not listed here is our bug: it stays a plain Error, is
 * logged without personal data, and answers 500.
 */
export const problems = {
  malformed: {
    status: 400,
    say: ({ at }: { at: string }) => ({
      vi: `Không đọc được dữ liệu gửi lên (${at}). Xin kiểm tra lại rồi gửi lại.`,
      en: `What was sent could not be read (${at}). Please check it and send it again.`,
    }),
  },
  signInNeeded: {
    status: 401,
    say: (_: object) => ({
      vi: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Xin đăng nhập lại.',
      en: 'You are not signed in, or your session has ended. Please sign in.',
    }),
  },
  wrongCredentials: {
    status: 401,
    say: (_: object) => ({
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Xin kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.',
      en: 'The login name or the password is wrong. Check Caps Lock and the keyboard layout, then try again.',
    }),
  },
  keyRefused: {
    status: 401,
    say: (_: object) => ({
      vi: 'Khóa đọc số liệu không đúng hoặc đã bị thu hồi. Xin khóa mới từ người quản trị (lệnh key add).',
      en: 'The read key is wrong or was revoked. Please ask the administrator for a new one (command key add).',
    }),
  },
  crossSite: {
    status: 403,
    say: (_: object) => ({
      vi: 'Yêu cầu đến từ một trang khác nên không được thực hiện. Xin mở lại trang quản lý.',
      en: 'The request came from another site and was not carried out. Please open the desk again.',
    }),
  },
  touchpointNotFound: {
    status: 404,
    say: (_: { code: string }) => ({
      vi: 'Không tìm thấy phiếu khảo sát này. Xin quét lại mã QR tại quầy, hoặc hỏi cán bộ hướng dẫn.',
      en: 'This survey was not found. Please scan the QR code at the counter again, or ask a member of staff.',
    }),
  },
  touchpointRetired: {
    status: 410,
    say: (_: { code: string }) => ({
      vi: 'Điểm khảo sát này đã ngừng sử dụng. Xin quét mã QR mới tại quầy, hoặc hỏi cán bộ hướng dẫn.',
      en: 'This survey point is no longer in use. Please scan the new QR code at the counter, or ask a member of staff.',
    }),
  },
  touchpointUnknown: {
    status: 404,
    say: ({ code }: { code: string }) => ({
      vi: `Không có điểm khảo sát “${code.slice(0, 20)}” ở trạng thái này. Xin tải lại danh sách điểm khảo sát.`,
      en: `There is no survey point “${code.slice(0, 20)}” in this state. Please reload the list of survey points.`,
    }),
  },
  notFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có trang này. Xin kiểm tra lại địa chỉ.',
      en: 'There is no such page. Please check the address.',
    }),
  },
  responseNotFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa có phiếu trả lời nào được ghi nhận tại địa chỉ này. Xin quay lại phiếu khảo sát và gửi lại.',
      en: 'No answer has been recorded at this address. Please go back to the survey and send it again.',
    }),
  },
  alreadyAnswered: {
    status: 409,
    say: (_: { id: string; receipt: string }) => ({
      vi: 'Phiếu này đã được ghi nhận trước đó với nội dung khác; câu trả lời đầu tiên được giữ nguyên.',
      en: 'This form was already recorded with other answers; the first answers are kept.',
    }),
  },
  codeTaken: {
    status: 409,
    say: ({ code }: { code: string }) => ({
      vi: `Mã “${code}” đã được dùng. Xin chọn mã khác.`,
      en: `The code “${code}” is taken. Please choose another.`,
    }),
  },
  tooLarge: {
    status: 413,
    say: ({ most }: { most: number }) => ({
      vi: `Nội dung gửi lên quá lớn (tối đa ${Math.round(most / 1024)} kB). Xin rút gọn rồi gửi lại.`,
      en: `What was sent is too large (at most ${Math.round(most / 1024)} kB). Please shorten it and send it again.`,
    }),
  },
  answersRefused: {
    status: 422,
    say: ({ refusals }: { refusals: readonly Refusal[] }) => ({
      vi: `Có ${refusals.length} câu cần xem lại. Các câu trả lời khác vẫn được giữ.`,
      en: `${refusals.length} answer(s) need another look. The other answers are kept.`,
    }),
  },
  wrongQuestionnaire: {
    status: 422,
    say: ({ expected }: { expected: string }) => ({
      vi: `Điểm khảo sát này dùng phiếu “${expected}”. Xin tải lại phiếu.`,
      en: `This survey point uses the questionnaire “${expected}”. Please load it again.`,
    }),
  },
  fieldRefused: {
    status: 422,
    say: ({ why }: { field: string; why: Text }) => why,
  },
  invitationSpent: {
    status: 410,
    say: (_: object) => ({
      vi: 'Liên kết mời đã được dùng hoặc đã hết hạn. Xin tạo liên kết mới bằng lệnh: npm run -s sipas -- admin invite',
      en: 'This invitation was used or has expired. Make a new one with: npm run -s sipas -- admin invite',
    }),
  },
  loginTaken: {
    status: 409,
    say: ({ login }: { login: string; field: 'login' }) => ({
      vi: `Tên đăng nhập “${login}” đã có người dùng. Xin chọn tên khác.`,
      en: `The login name “${login}” is taken. Please choose another.`,
    }),
  },
  alreadyExcluded: {
    status: 409,
    say: (_: { field: 'response' }) => ({
      vi: 'Phiếu này đã được loại khỏi số liệu từ trước. Muốn tính lại, xin hoàn tác trong danh sách phiếu bị loại.',
      en: 'This answer is left out of the figures already. To count it again, take the exclusion back in the list.',
    }),
  },
  exclusionUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có lần loại phiếu này, hoặc đã được hoàn tác. Xin tải lại danh sách phiếu bị loại.',
      en: 'There is no such exclusion, or it was taken back. Please reload the list of answers left out.',
    }),
  },
  periodNotOver: {
    status: 409,
    say: ({ period, lastDay }: { period: string; lastDay: string }) => ({
      vi: `Kỳ ${period} đến hết ngày ${lastDay.split('-').toReversed().join('/')} mới kết thúc. Xin công bố từ ngày hôm sau; trước đó chỉ có số liệu tạm tính.`,
      en: `The period ${period} ends on ${lastDay}. Please publish it from the day after; until then its figures are provisional.`,
    }),
  },
  nothingToPublish: {
    status: 409,
    say: ({ period }: { period: string }) => ({
      vi: `Kỳ ${period} không có phiếu trả lời hay số hồ sơ nào để công bố. Xin kiểm tra lại kỳ, hoặc nhập số liệu rồi công bố.`,
      en: `There are no answers and no transactions in ${period} to publish. Check the period, or import its data first.`,
    }),
  },
  nothingChanged: {
    status: 409,
    say: ({ period, revision }: { period: string; revision: number }) => ({
      vi: `Kỳ ${period} đã công bố (lần ${revision}) và từ đó dữ liệu không đổi. Xin xem lần công bố đó; không cần công bố lại.`,
      en: `${period} is published already (revision ${revision}) and its data have not changed since. Please read that one.`,
    }),
  },
  publicationUnknown: {
    status: 404,
    say: ({ period }: { period: string }) => ({
      vi: `Không có lần công bố này của kỳ “${period.slice(0, 20)}”. Xin chọn trong danh sách các kỳ đã công bố.`,
      en: `There is no such publication of “${period.slice(0, 20)}”. Please choose one from the list.`,
    }),
  },
  busy: {
    status: 503,
    say: (_: object) => ({
      vi: 'Hệ thống đang bận nên CHƯA ghi nhận được. Xin chờ ít phút rồi gửi lại; gửi lại không bị tính hai lần.',
      en: 'The system is busy and has NOT recorded this yet. Please send it again in a moment; it will not count twice.',
    }),
  },
} as const satisfies Record<string, Told>

export type ProblemKind = keyof typeof problems
type Details<K extends ProblemKind> = Parameters<(typeof problems)[K]['say']>[0]

/** Thrown by a route, told to the person by the app. */
export class Problem<K extends ProblemKind = ProblemKind> extends Error {
  override readonly name = 'Problem'
  readonly kind: K
  readonly details: Details<K>

  constructor(kind: K, details: Details<K>) {
    super(kind)
    this.kind = kind
    this.details = details
  }

  get status() {
    return problems[this.kind].status
  }

  /** The sentence for this person. */
  told(language: Language): string {
    const say = problems[this.kind].say as (details: Details<K>) => Text
    return say(this.details)[language]
  }
}

/** Whether an error is this problem, so that its details can be used. */
export const isProblem = <K extends ProblemKind>(error: unknown, kind: K): error is Problem<K> =>
  error instanceof Problem && error.kind === kind
