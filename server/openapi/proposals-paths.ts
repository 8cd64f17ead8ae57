import * as z from 'zod'
import { Confirmation, Refusal } from '../routes/proposals.ts'
import { desk, type Paths } from './operation.ts'

const anything = z.looseObject({})
const One = z.looseObject({
  id: z.string(),
  kind: z.enum(['exclude', 'count-again', 'exclude-batch', 'count-batch', 'publish']),
  state: z.enum(['open', 'confirmed', 'declined', 'withdrawn']),
  confirmers: z.array(z.string()).meta({ description: 'Những người xác nhận được' }),
  mayConfirm: z.boolean(),
})

const day = { type: 'string', format: 'date' } as const
const word = { type: 'string' } as const

/** What one person proposes and another confirms; and what everybody did. */
export const proposalsPaths: Paths = {
  '/api/v1/log': {
    get: desk({
      title: 'The log: who did what, and when',
      tells:
        'Nhật ký, mới nhất trước, 50 dòng một trang; lọc theo ngày (from, to), người (by), việc (act), đối tượng (subject), đơn vị (unit). “head” là mã dòng cuối; gửi kèm head=số:mã để đối chiếu mã đã in.',
      query: {
        properties: { from: day, to: day, by: word, act: word, subject: word, unit: word, page: word, head: word },
      },
      answers: { 200: { tells: 'Một trang nhật ký.', shape: anything } },
    }),
  },
  '/api/v1/proposals': {
    get: desk({
      title: 'What waits to be confirmed, or was decided',
      tells: 'Các đề nghị đang chờ người thứ hai (open), hoặc 100 đề nghị mới nhất đã quyết định (decided).',
      query: { properties: { state: { type: 'string', enum: ['open', 'decided'], default: 'open' } } },
      answers: { 200: { tells: 'Danh sách.', shape: z.looseObject({ proposals: z.array(One) }) } },
    }),
  },
  '/api/v1/proposals/{id}': {
    get: desk({
      title: 'One proposal with what it would change',
      tells:
        'Một đề nghị; khi còn chờ thì kèm “look”: số liệu hiện nay, số liệu nếu xác nhận, và mã “seen” của những gì đã xem.',
      answers: { 200: { tells: 'Đề nghị.', shape: One } },
      refusals: ['proposalUnknown', 'batchUnknown', 'nothingChanged', 'nothingToPublish'],
    }),
    delete: desk({
      title: 'Withdraw a proposal',
      tells: 'Rút đề nghị của chính mình khi chưa ai quyết định.',
      answers: { 200: { tells: 'Đã rút.', shape: anything } },
      refusals: ['proposalUnknown', 'proposalDecided', 'notYourProposal'],
    }),
  },
  '/api/v1/proposals/{id}/confirmation': {
    post: desk({
      title: 'Confirm what another person proposed',
      tells:
        'Xác nhận đề nghị của người khác, với mã “seen” của số liệu đã xem; số liệu đã khác thì không thay đổi gì và phải xem lại.',
      body: Confirmation,
      answers: { 200: { tells: 'Việc đã làm.', shape: anything } },
      refusals: [
        'proposalUnknown',
        'proposalDecided',
        'ownProposal',
        'ofTheUnit',
        'proposalChanged',
        'nothingToDecide',
      ],
    }),
  },
  '/api/v1/proposals/{id}/refusal': {
    post: desk({
      title: 'Decline what another person proposed',
      tells: 'Không đồng ý một đề nghị của người khác, kèm lý do (reason); không có gì khác thay đổi.',
      body: Refusal,
      answers: { 200: { tells: 'Đã từ chối.', shape: anything } },
      refusals: ['proposalUnknown', 'proposalDecided', 'ownProposal', 'fieldRefused'],
    }),
  },
}
