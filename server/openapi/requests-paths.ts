import * as z from 'zod'
import { DataRequestAnswered, DataRequestClosed, NewDataRequest } from '../routes/requests.ts'
import { desk, type Paths } from './operation.ts'

const Term = z.object({ days: z.int(), of: z.enum(['working-days', 'days']) })
const RegisterAnswer = z.object({
  today: z.iso.date(),
  source: z.string().meta({ description: 'Căn cứ của các thời hạn' }),
  terms: z.looseObject({ answer: Term }),
  requests: z.array(
    z.looseObject({
      reference: z.string().meta({ description: 'Số hồ sơ do phường đặt; tên người yêu cầu không có ở đây' }),
      receivedOn: z.iso.date(),
      answerDue: z.iso.date(),
      doneDue: z.iso.date().nullable(),
    }),
  ),
})
const named = z.looseObject({ id: z.string() })

/** What people asked about their personal data. */
export const requestsPaths: Paths = {
  '/api/v1/requests': {
    get: desk({
      title: 'Requests about personal data',
      tells: 'Sổ yêu cầu về dữ liệu cá nhân: đã đến, hạn trả lời, hạn thực hiện, kết quả.',
      answers: { 200: { tells: 'Các yêu cầu, việc còn mở xếp trước.', shape: RegisterAnswer } },
    }),
    post: desk({
      title: 'Write down a request about personal data',
      tells: 'Ghi một yêu cầu đã đến; không ghi tên và cách liên hệ.',
      body: NewDataRequest,
      answers: { 201: { tells: 'Đã ghi.', shape: named } },
      refusals: ['fieldRefused', 'dataRequestKnown'],
    }),
  },
  '/api/v1/requests/{id}/answer': {
    post: desk({
      title: 'Write down that whoever asked was answered',
      tells: 'Ghi ngày đã báo cho người yêu cầu.',
      body: DataRequestAnswered,
      answers: { 200: { tells: 'Đã ghi.', shape: named } },
      refusals: ['fieldRefused', 'dataRequestUnknown', 'dataRequestMoved'],
    }),
  },
  '/api/v1/requests/{id}/closure': {
    post: desk({
      title: 'Write down what was done',
      tells: 'Ghi kết quả: theo danh sách và bằng lời.',
      body: DataRequestClosed,
      answers: { 200: { tells: 'Đã ghi.', shape: named } },
      refusals: ['fieldRefused', 'dataRequestUnknown', 'dataRequestMoved'],
    }),
    delete: desk({
      title: 'Open a request again',
      tells: 'Xem xét lại một yêu cầu đã ghi kết quả nhầm.',
      answers: { 200: { tells: 'Đã mở.', shape: named } },
      refusals: ['dataRequestUnknown', 'dataRequestMoved'],
    }),
  },
}
