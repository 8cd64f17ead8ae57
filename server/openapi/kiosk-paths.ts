import * as z from 'zod'
import { QueuedAnswer } from '../kiosks/answers.ts'
import { Contact, PairingRequest, Queued } from '../routes/kiosk.ts'
import { ChangedKiosk, NewKiosk } from '../routes/kiosks.ts'
import { desk, operations, type Paths } from './operation.ts'

/** An operation of a tablet, which holds a token of its own. */
const tablet = operations({ tag: 'responses' })

const id = z.looseObject({ id: z.string() })
const pairing = z.looseObject({
  id: z.string(),
  pairingCode: z.string().meta({ description: 'Mã ghép nối, chỉ hiện một lần', examples: ['k7m2-q9xh'] }),
  expiresAt: z.int().meta({ description: 'Thời điểm hết hạn, mili giây' }),
  lasts: z.int().meta({ description: 'Thời gian còn hiệu lực, mili giây' }),
})

const setup = z.looseObject({
  kiosk: z.looseObject({ id: z.string(), name: z.string() }),
  pin: z.string().meta({ description: 'pbkdf2-sha256$100000$<salt>$<hash>, base64url' }),
  touchpoint: z.looseObject({ code: z.string(), counter: z.string(), names: z.looseObject({}) }),
  procedures: z.array(z.looseObject({ code: z.string(), name: z.string() })),
  questionnaire: z.looseObject({}).meta({ description: 'Phiếu khảo sát đúng như sẽ hỏi' }),
  demo: z.boolean(),
  version: z.string(),
})

const result = z.looseObject({
  id: z.string().nullable(),
  outcome: z.enum(['stored', 'resent', 'conflict', 'refused']),
  receipt: z.string().optional(),
  problem: z.string().optional(),
  message: z.string().optional(),
})

const kiosk = z.looseObject({
  id: z.string(),
  name: z.string(),
  state: z.enum(['unpaired', 'online', 'quiet', 'silent', 'retired']),
  lastSeenAt: z.int().nullable(),
  waiting: z.int().nullable(),
  version: z.string().nullable(),
  clockAhead: z.int().nullable().meta({ description: 'Đồng hồ máy nhanh hơn máy chủ, mili giây' }),
})

/** The tablets: what they ask themselves, and what the desk does with them. */
export const kioskPaths: Paths = {
  '/api/v1/kiosk/pairing': {
    post: tablet({
      title: 'Pair a tablet',
      tells: 'Ghép nối máy tính bảng bằng mã lấy ở trang quản lý; mỗi mã dùng một lần, trong 15 phút.',
      body: PairingRequest,
      answers: {
        201: {
          tells: 'Máy tính bảng đã được ghép nối; “token” chỉ trả về một lần.',
          shape: z.looseObject({ id: z.string(), token: z.string() }),
        },
      },
      refusals: ['pairingRefused', 'tooManyGuesses'],
    }),
  },
  '/api/v1/kiosk/setup': {
    get: tablet({
      title: 'What a tablet asks',
      tells: 'Mọi thông tin máy tính bảng cần để tự hỏi, kể cả khi mất mạng nhiều ngày.',
      answers: { 200: { tells: 'Thiết lập của máy tính bảng.', shape: setup } },
      refusals: ['kioskRetired'],
    }),
  },
  '/api/v1/kiosk/answers': {
    post: tablet({
      title: 'Hand over answers that waited',
      tells:
        'Gửi tối đa 20 phiếu đã chờ, theo thứ tự. Mỗi phiếu một kết quả riêng, cùng thứ tự; phiếu hỏng không chặn phiếu khác. Trả về 200 nghĩa là các phiếu “stored” đã được lưu chắc chắn trong cơ sở dữ liệu.',
      body: z.strictObject({ ...Queued.shape, answers: z.array(QueuedAnswer).min(1).max(20) }),
      answers: { 200: { tells: 'Kết quả từng phiếu.', shape: z.looseObject({ results: z.array(result) }) } },
      refusals: ['tooMany'],
    }),
  },
  '/api/v1/kiosk/contact': {
    post: tablet({
      title: 'Tell that the tablet is there',
      tells: 'Báo còn hoạt động, số phiếu đang chờ, phiên bản, bộ nhớ; biết giờ của máy chủ.',
      body: Contact,
      answers: { 200: { tells: 'Giờ máy chủ.', shape: z.looseObject({ now: z.int() }) } },
    }),
  },
  '/api/v1/kiosks': {
    get: desk({
      title: 'Tablets and how they stand',
      tells: 'Các máy tính bảng, mới nhất trước; “silent” là quá một giờ làm việc không liên lạc.',
      answers: { 200: { tells: 'Danh sách máy tính bảng.', shape: z.looseObject({ kiosks: z.array(kiosk) }) } },
    }),
    post: desk({
      title: 'Add a tablet',
      tells: 'Thêm máy tính bảng tại một điểm khảo sát; trả về mã ghép nối dùng trong 15 phút.',
      body: NewKiosk,
      answers: { 201: { tells: 'Máy tính bảng đã được thêm.', shape: pairing } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/kiosks/{id}': {
    put: desk({
      title: 'Change a tablet',
      tells: 'Đổi tên, danh sách thủ tục và, nếu gửi kèm, mã PIN; máy nhận thay đổi khi liên lạc lần tới.',
      body: ChangedKiosk,
      answers: { 200: { tells: 'Thay đổi đã được lưu.', shape: id } },
      refusals: ['kioskNotFound', 'fieldRefused'],
    }),
  },
  '/api/v1/kiosks/{id}/pairing': {
    post: desk({
      title: 'A new pairing code',
      tells: 'Cấp mã ghép nối mới cho máy bị đặt lại hoặc thay thế; máy cũ mất quyền khi máy mới ghép nối xong.',
      answers: { 201: { tells: 'Mã ghép nối mới.', shape: pairing } },
      refusals: ['kioskNotFound'],
    }),
  },
  '/api/v1/kiosks/{id}/retirement': {
    post: desk({
      title: 'Retire a tablet',
      tells: 'Ngừng máy tính bảng; phiếu đã trả lời còn trong máy vẫn được nhận.',
      answers: { 200: { tells: 'Máy tính bảng đã ngừng.', shape: id } },
      refusals: ['kioskNotFound'],
    }),
    delete: desk({
      title: 'Use a tablet again',
      tells: 'Dùng lại máy tính bảng đã ngừng.',
      answers: { 200: { tells: 'Máy tính bảng đã được dùng lại.', shape: id } },
      refusals: ['kioskNotFound'],
    }),
  },
}
