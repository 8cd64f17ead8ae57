import * as z from 'zod'
import { Reason } from '../routes/exclusions.ts'
import { ChosenSet, Cleared, Reopened } from '../routes/flags.ts'
import { desk, type Paths } from './operation.ts'
import { period } from './parameters.ts'

const anything = z.looseObject({})
const Proposed = z.looseObject({ proposal: z.string(), answers: z.int() })
const Figure = z.object({ n: z.int(), share: z.number() })
const Flag = z.looseObject({
  id: z.string(),
  why: z.string().meta({ description: 'Vì sao, kèm số liệu; là dấu hiệu, không phải kết luận' }),
  state: z.enum(['new', 'seen', 'proposed', 'excluded']),
  n: z.int(),
  held: z.int().meta({ description: 'Chờ xem, chưa tính' }),
  excluded: z.int(),
  isSet: z.boolean().meta({ description: 'Nói về những phiếu xác định, nên đề nghị loại được' }),
  figure: z
    .nullable(z.object({ with: Figure, without: z.nullable(Figure) }))
    .meta({ description: 'Kết quả của nơi này từ đầu quý khi có và không có các phiếu đó; null khi không được nêu' }),
})

/** Signs in how answers came in, and what is done about them. */
export const flagsPaths: Paths = {
  '/api/v1/flags': {
    get: desk({
      title: 'Signs of doubtful answers in the last thirty days',
      tells:
        'Dấu hiệu của phiếu nghi vấn trong 30 ngày qua tại những nơi người hỏi được xem, dấu hiệu mới xếp trước. Mỗi dấu hiệu là một lý do để xem lại, chưa phải kết luận về ai.',
      answers: { 200: { tells: 'Danh sách.', shape: z.looseObject({ flags: z.array(Flag) }) } },
    }),
  },
  '/api/v1/flags/looks': {
    post: desk({
      title: 'Note that signs were looked at and are in order',
      tells: 'Ghi là đã xem, không sao, kèm lý do (reason); số liệu không thay đổi.',
      body: Cleared,
      answers: { 200: { tells: 'Các dấu hiệu đã ghi.', shape: anything } },
      refusals: ['flagUnknown', 'fieldRefused'],
    }),
  },
  '/api/v1/flags/looks/taken-back': {
    post: desk({
      title: 'Open signs again',
      tells: 'Ghi các dấu hiệu là chưa xem.',
      body: Reopened,
      answers: { 200: { tells: 'Các dấu hiệu đã ghi.', shape: anything } },
      refusals: ['flagUnknown'],
    }),
  },
  '/api/v1/flags/exclusion': {
    post: desk({
      title: 'Propose to leave all answers of some signs out, as one',
      tells:
        'Đề nghị loại mọi phiếu của các dấu hiệu (flags) trong một đề nghị, với lý do (cause, reason) công khai; một người khác xác nhận một lần.',
      body: ChosenSet,
      answers: { 201: { tells: 'Mã của đề nghị và số phiếu.', shape: Proposed } },
      refusals: ['flagUnknown', 'fieldRefused', 'nothingToDecide', 'alreadyProposed'],
    }),
  },
  '/api/v1/flags/counting': {
    post: desk({
      title: 'Propose to count the held answers of some signs, as one',
      tells: 'Đề nghị tính các phiếu chờ xem của các dấu hiệu (flags) trong một đề nghị, với lý do (cause, reason).',
      body: ChosenSet,
      answers: { 201: { tells: 'Mã của đề nghị và số phiếu.', shape: Proposed } },
      refusals: ['flagUnknown', 'fieldRefused', 'nothingToDecide'],
    }),
  },
  '/api/v1/proposals/{id}/undo': {
    post: desk({
      title: 'Propose to undo what one proposal left out',
      tells:
        'Đề nghị hoàn tác toàn bộ một đề nghị loại đã xác nhận: mọi phiếu trở lại như trước, được tính, chờ đủ nhóm hay chờ xem.',
      body: Reason,
      answers: { 201: { tells: 'Mã của đề nghị mới và số phiếu.', shape: Proposed } },
      refusals: ['proposalUnknown', 'fieldRefused', 'nothingToDecide', 'alreadyProposed'],
    }),
  },
  '/api/v1/exclusions/sets': {
    get: desk({
      title: 'Answers left out, those of one proposal together',
      tells: 'Phiếu bị loại, gộp theo từng đề nghị (sets); phiếu loại lẻ nằm riêng (exclusions).',
      query: { properties: { period } },
      answers: { 200: { tells: 'Hai danh sách, mới nhất trước.', shape: anything } },
    }),
  },
}
