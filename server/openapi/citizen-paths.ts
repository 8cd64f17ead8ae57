import * as z from 'zod'
import { Submission } from '../routes/responses.ts'
import { health, type Paths } from './operation.ts'
import { Receipt } from './shapes.ts'

const readiness = z.looseObject({ ready: z.boolean(), schema: z.string() })

/** Sending answers, and whether the service stands. */
export const citizenPaths: Paths = {
  '/api/v1/responses': {
    post: {
      tag: 'responses',
      title: 'Send one set of answers',
      tells:
        'Gửi một phiếu trả lời. Mã id do bên gửi sinh ra trước (UUID) nên gửi lại không bị tính hai lần. Trả về 201 hoặc 200 nghĩa là phiếu đã được lưu chắc chắn trong cơ sở dữ liệu. Chương trình tự chứng minh bằng khóa answers (Authorization: Bearer …) hoặc bằng id của một phiếu khảo sát do máy chủ gửi ra. Nếu không có, mỗi giờ chỉ nhận 10 phiếu từ một địa chỉ IP.',
      body: Submission,
      answers: {
        201: { tells: 'Đã ghi nhận.', shape: Receipt },
        200: { tells: 'Đã ghi nhận từ trước, cùng nội dung: trả lại đúng biên nhận lần đầu.', shape: Receipt },
      },
      refusals: [
        'touchpointNotFound',
        'alreadyAnswered',
        'touchpointRetired',
        'answersRefused',
        'wrongQuestionnaire',
        'tooMany',
        'tooManyFromHere',
        'sentFromElsewhere',
        'keyRefused',
      ],
    },
  },
  '/healthz': {
    get: health({
      title: 'Is the process alive',
      tells: 'Cho biết chương trình còn hoạt động; không hỏi cơ sở dữ liệu.',
      answers: { 200: { tells: 'Chương trình đang hoạt động.', shape: z.looseObject({ status: z.literal('ok') }) } },
    }),
  },
  '/readyz': {
    get: health({
      title: 'Can it take answers',
      tells: 'Cho biết cơ sở dữ liệu có trả lời và đúng phiên bản của chương trình này.',
      answers: {
        200: { tells: 'Sẵn sàng.', shape: readiness },
        503: { tells: 'Chưa sẵn sàng: “schema” cho biết lý do.', shape: readiness },
      },
    }),
  },
}
