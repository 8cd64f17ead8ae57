import type { Sentence, Text } from '../surveys/grammar/text.ts'
import { type Language, say } from '../surveys/languages.ts'
import type { Refused } from './answers/wish.ts'

type Told = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  /** Values stand in the sentence as {names}, so that it can be looked up in other languages. */
  readonly say: (details: never) => Sentence
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
      vi: 'Không đọc được dữ liệu gửi lên ({at}). Xin kiểm tra lại rồi gửi lại.',
      en: 'What was sent could not be read ({at}). Please check it and send it again.',
      with: { at },
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
      vi: 'Khóa không đúng, không dùng cho việc này, hoặc đã bị thu hồi. Xin khóa mới từ người quản trị (lệnh key add).',
      en: 'The key is wrong, is for something else, or was revoked. Please ask the administrator for a new one (command key add).',
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
    say: (_: { code: string }) => ({
      vi: 'Không có điểm khảo sát này ở trạng thái này. Xin tải lại danh sách điểm khảo sát.',
      en: 'There is no such survey point in this state. Please reload the list of survey points.',
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
    say: (_: object) => ({
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
      vi: 'Nội dung gửi lên quá lớn (tối đa {most} kB). Xin rút gọn rồi gửi lại.',
      en: 'What was sent is too large (at most {most} kB). Please shorten it and send it again.',
      with: { most: Math.round(most / 1024) },
    }),
  },
  answersRefused: {
    status: 422,
    say: ({ refusals }: { refusals: readonly Refused[] }) => ({
      vi: 'Có {n} câu cần xem lại. Các câu trả lời khác vẫn được giữ.',
      en: '{n} answer(s) need another look. The other answers are kept.',
      with: { n: refusals.length },
    }),
  },
  wrongQuestionnaire: {
    status: 422,
    say: ({ expected }: { expected: string }) => ({
      vi: 'Điểm khảo sát này dùng phiếu “{expected}”. Xin tải lại phiếu.',
      en: 'This survey point uses the questionnaire “{expected}”. Please load it again.',
      with: { expected },
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
    say: (_: { login: string; field: 'login' }) => ({
      vi: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
      en: 'This login name is taken. Please choose another.',
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
    say: (_: { period: string }) => ({
      vi: 'Không có lần công bố này của kỳ đã hỏi. Xin chọn trong danh sách các kỳ đã công bố.',
      en: 'There is no such publication of the period asked for. Please choose one from the list.',
    }),
  },
  slipMistyped: {
    status: 404,
    say: (_: object) => ({
      vi: 'Mã phiếu mời gõ chưa đúng. Xin xem lại từng chữ in dưới mã QR trên phiếu rồi gõ lại.',
      en: 'This slip code is not typed right. Please compare it letter by letter with your slip and type it again.',
    }),
  },
  slipForged: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có phiếu mời nào mang mã này. Xin quét lại mã QR in trên phiếu; nếu vẫn không được, Ông/Bà quét mã QR đặt tại quầy, ý kiến vẫn được ghi nhận.',
      en: 'There is no slip with this code. Please scan the QR code on your slip again; if that does not help, scan the one at the counter: your opinion counts there too.',
    }),
  },
  slipUsed: {
    status: 410,
    say: (_: object) => ({
      vi: 'Phiếu mời này đã được dùng. Nếu chính Ông/Bà vừa gửi thì câu trả lời đã được ghi nhận, không cần gửi lại. Nếu chưa trả lời, xin quét mã QR đặt tại quầy: ý kiến vẫn được ghi nhận.',
      en: 'This slip has been used. If it was you who sent it, your answers are recorded and there is nothing more to do. If not, please scan the QR code at the counter: your opinion counts there too.',
    }),
  },
  slipExpired: {
    status: 410,
    say: ({ lastDay }: { lastDay: string }) => ({
      vi: 'Phiếu mời này đã hết hạn ngày {lastDay}. Ông/Bà vẫn góp ý được: xin quét mã QR đặt tại quầy.',
      en: 'This slip could be used until {lastDay}. You can still tell us your opinion: please scan the QR code at the counter.',
      with: { lastDay: lastDay.split('-').toReversed().join('/') },
    }),
  },
  dossierHasSlip: {
    status: 409,
    say: (_: { field: 'dossier' }) => ({
      vi: 'Hồ sơ này đã được phát phiếu mời rồi; mỗi hồ sơ chỉ có một phiếu. Không cần phát lại.',
      en: 'A slip was handed out for this dossier already; each dossier gets one. There is nothing more to do.',
    }),
  },
  sheetUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Tờ phiếu mời này không còn phiếu nào in được: đã dùng hết, hết hạn, hoặc không có tờ này. Xin tạo tờ mới ở trang Phiếu mời.',
      en: 'This sheet has no slip left to print: all are used or expired, or there is no such sheet. Please make a new one.',
    }),
  },
  caseUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có yêu cầu trả lời nào ứng với mã này. Xin kiểm tra lại từng chữ, từng số; nếu chữ bị thêm dấu, xin tắt bộ gõ tiếng Việt.',
      en: 'No wish for a reply stands under this code. Please check each letter and digit.',
    }),
  },
  busy: {
    status: 503,
    say: (_: object) => ({
      vi: 'Hệ thống đang bận nên CHƯA ghi nhận được. Xin chờ ít phút rồi gửi lại; gửi lại không bị tính hai lần.',
      en: 'The system is busy and has NOT recorded this yet. Please send it again in a moment; it will not count twice.',
    }),
  },
  tooMany: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Điểm khảo sát này đang nhận quá nhiều phiếu cùng lúc. Câu trả lời CHƯA được ghi nhận; xin gửi lại sau {wait} giây. Tải lại trang này cũng là gửi lại; gửi lại không bị tính hai lần.',
      en: 'This survey point is receiving too many answers at once. Yours are NOT recorded yet; please send them again in {wait} seconds. Reloading this page sends them again; they will not count twice.',
      with: { wait },
    }),
  },
  tooManyGuesses: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Đã có quá nhiều mã sai gửi từ thiết bị này. Xin chờ {wait} giây rồi nhập lại mã đúng như in trên giấy.',
      en: 'Too many wrong codes came from this device. Please wait {wait} seconds, then enter the code exactly as it is printed.',
      with: { wait },
    }),
  },
  tooManyAttempts: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: `Đã thử mật khẩu sai quá nhiều lần trên thiết bị này. Xin chờ ${wait} giây rồi thử lại; tài khoản không bị khóa.`,
      en: `Too many wrong passwords came from this device. Please wait ${wait} seconds and try again; the account is not locked.`,
    }),
  },
  pairingRefused: {
    status: 404,
    say: (_: object) => ({
      vi: 'Mã ghép không đúng, đã dùng hoặc đã quá 15 phút. Xin kiểm tra lại từng chữ, hoặc lấy mã mới tại trang “Máy tính bảng”.',
      en: 'The pairing code is wrong, was used, or is older than 15 minutes. Check every letter, or get a new code at the desk.',
    }),
  },
  kioskUnknown: {
    status: 401,
    say: (_: object) => ({
      vi: 'Máy chủ không nhận ra máy tính bảng này. Phiếu đang chờ vẫn được giữ trong máy. Xin hỏi cán bộ để ghép lại.',
      en: 'The server does not know this tablet. Waiting answers stay on it. Please ask a member of staff to pair it again.',
    }),
  },
  kioskRetired: {
    status: 410,
    say: (_: object) => ({
      vi: 'Máy tính bảng này đã ngừng dùng để khảo sát. Phiếu đang chờ vẫn được giữ trong máy. Xin hỏi cán bộ hướng dẫn.',
      en: 'This tablet is no longer used for the survey. Waiting answers stay on it. Please ask a member of staff.',
    }),
  },
  kioskNotFound: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có máy tính bảng này ở trạng thái này. Xin tải lại danh sách máy tính bảng.',
      en: 'There is no such tablet in this state. Please reload the list of tablets.',
    }),
  },
  tooManyFromHere: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: 'Câu trả lời của Ông/Bà chưa được ghi nhận vì mạng Ông/Bà đang dùng vừa gửi quá nhiều phiếu. Xin gửi lại bằng mạng di động của máy, hoặc gửi lại sau {minutes} phút; gửi lại không bị tính hai lần.',
      en: 'Your answers are not recorded yet: too many came from the network you are using. Please send them again over mobile data, or in {minutes} minutes; they will not count twice.',
      with: { minutes: Math.ceil(wait / 60) },
    }),
  },
  sentFromElsewhere: {
    status: 403,
    say: (_: object) => ({
      vi: 'Câu trả lời chưa được ghi nhận vì được gửi từ một trang khác. Xin mở phiếu khảo sát bằng mã QR tại quầy rồi gửi lại.',
      en: 'Nothing was recorded: this was sent from another site. Please open the survey by the QR code at the counter and send it there.',
    }),
  },
  thanksOver: {
    status: 410,
    say: (_: object) => ({
      vi: 'Trang cảm ơn chỉ mở được trong 15 phút sau khi gửi. Câu trả lời đã ghi nhận vẫn được giữ nguyên; không cần gửi lại.',
      en: 'The page of thanks can be opened for 15 minutes after sending. Answers that were recorded are kept; there is no need to send them again.',
    }),
  },
  signInBusy: {
    status: 503,
    say: (_: object) => ({
      vi: 'Có quá nhiều người đăng nhập cùng lúc nên chưa kiểm tra được mật khẩu. Xin thử lại sau vài giây.',
      en: 'Too many people are signing in at once, so the password was not checked. Please try again in a few seconds.',
    }),
  },
  addressNotSet: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa in được mã QR vì hệ thống chưa biết địa chỉ công khai của mình. Người quản trị hệ thống đặt thiết lập BASE_URL, ví dụ https://khaosat.example.gov.vn, rồi khởi động lại.',
      en: 'No QR code can be made: the public address is not set. The administrator sets BASE_URL, such as https://khaosat.example.gov.vn, and starts the server again.',
    }),
  },
  tooManySlips: {
    status: 429,
    say: ({ wait }: { wait: number }) => ({
      vi: `Khóa này đã xin quá nhiều phiếu mời (tối đa 120 trong 10 phút, 1.000 trong một ngày) nên phiếu mời chưa được cấp. Gửi lại sau ${wait} giây.`,
      en: `Too many slips were asked for under this key (at most 120 in ten minutes, 1,000 in a day), so none was made. Send this again in ${wait} seconds.`,
    }),
  },
  batchUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có đợt phiếu này, hoặc đã quá 30 ngày. Xin tải lại danh sách đợt phiếu.',
      en: 'There is no such batch of answers, or it is older than 30 days. Please reload the list of batches.',
    }),
  },
  procedureRefused: {
    status: 422,
    say: (_: object) => ({
      vi: 'Thủ tục đã chọn không thuộc lĩnh vực của điểm khảo sát này. Xin giữ phiếu và báo cho người phụ trách.',
      en: 'The chosen procedure is not of this survey point’s area. Please keep the answer and tell whoever looks after it.',
    }),
  },
  answeredTooLate: {
    status: 410,
    say: (_: object) => ({
      vi: 'Phiếu này được trả lời sau khi điểm khảo sát đã ngừng quá một ngày nên không được tính.',
      en: 'This was answered more than a day after the survey point was retired, so it does not count.',
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
    const sentence = problems[this.kind].say as (details: Details<K>) => Sentence
    return say(sentence(this.details), language)
  }
}

/** Whether an error is this problem, so that its details can be used. */
export const isProblem = <K extends ProblemKind>(error: unknown, kind: K): error is Problem<K> =>
  error instanceof Problem && error.kind === kind
