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
        'Gửi một phiếu trả lời. Mã id do bên gửi sinh ra trước (UUID) nên gửi lại không bị tính hai lần. Trả lời 201 hoặc 200 nghĩa là phiếu đã nằm bền trong cơ sở dữ liệu. Chương trình chứng minh mình bằng khóa answers (Authorization: Bearer …) hoặc bằng id của một phiếu do máy chủ phát; không có thì nhận 10 phiếu mỗi giờ từ một địa chỉ.',
      who: 'anyone',
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
      tells: 'Tiến trình còn trả lời; không hỏi cơ sở dữ liệu.',
      answers: { 200: { tells: 'Còn.', shape: z.looseObject({ status: z.literal('ok') }) } },
    }),
  },
  '/readyz': {
    get: health({
      title: 'Can it take answers',
      tells: 'Cơ sở dữ liệu tới được và đúng phiên bản của chương trình này.',
      answers: {
        200: { tells: 'Sẵn sàng.', shape: readiness },
        503: { tells: 'Chưa sẵn sàng: “schema” nói vì sao.', shape: readiness },
      },
    }),
  },
}
