import * as z from 'zod'
import { NewPlan } from '../routes/plans.ts'
import { desk, type Paths } from './operation.ts'

const anything = z.looseObject({})
const month = { type: 'string', examples: ['2026-10'] }

/** What stands around the figures: transactions closed, answers left out, publications, the plan of a sample. */
export const recordsPaths: Paths = {
  '/api/v1/populations': {
    get: desk({
      title: 'Transactions closed by month',
      tells: 'Số hồ sơ đã giải quyết từ tháng “from” đến tháng “to”.',
      query: { properties: { from: month, to: month }, required: ['from', 'to'] },
      answers: { 200: { tells: 'Các dòng.', shape: anything } },
    }),
    put: desk({
      title: 'Enter or correct a number of transactions',
      tells:
        'Nhập hoặc sửa số hồ sơ (closed) của một tháng (month), lĩnh vực (area), thủ tục (procedure), kênh (channel); số cũ được lưu lại.',
      body: anything,
      answers: { 200: { tells: 'Dòng mới và số trước đó.', shape: anything } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/populations/changes': {
    get: desk({
      title: 'What was entered before, and by whom',
      tells: 'Lịch sử nhập và sửa số hồ sơ của một tháng.',
      query: { properties: { month }, required: ['month'] },
      answers: { 200: { tells: 'Các lần sửa, mới nhất trước.', shape: anything } },
    }),
  },
  '/api/v1/exclusions': {
    get: desk({
      title: 'Answers left out of the figures',
      tells: 'Các phiếu bị loại khỏi số liệu, kể cả đã hoàn tác.',
      query: { properties: { period: { type: 'string', examples: ['2026-Q4'] } } },
      answers: { 200: { tells: 'Danh sách.', shape: anything } },
    }),
    post: desk({
      title: 'Leave an answer out of the figures',
      tells: 'Loại một phiếu (response) khỏi số liệu, với lý do (reason) công khai. Phiếu không bị sửa hay xóa.',
      body: anything,
      answers: { 201: { tells: 'Đã loại.', shape: anything } },
      refusals: ['fieldRefused', 'alreadyExcluded'],
    }),
  },
  '/api/v1/exclusions/{id}': {
    delete: desk({
      title: 'Count an answer again',
      tells: 'Hoàn tác việc loại phiếu; lần loại vẫn nằm trong danh sách.',
      answers: { 200: { tells: 'Đã hoàn tác.', shape: anything } },
      refusals: ['exclusionUnknown'],
    }),
  },
  '/api/v1/publications': {
    get: desk({
      title: 'Published periods',
      tells: 'Các kỳ đã công bố, mọi lần công bố; “current” cho biết số liệu vẫn khớp dữ liệu hiện nay.',
      answers: { 200: { tells: 'Danh sách.', shape: anything } },
    }),
    post: desk({
      title: 'Publish a period that is over',
      tells:
        'Công bố kỳ (period) đã kết thúc, kèm lý do (reason); dữ liệu đổi thì thành một lần công bố mới, bản cũ giữ nguyên.',
      body: anything,
      answers: { 201: { tells: 'Đã công bố.', shape: anything } },
      refusals: ['periodNotOver', 'nothingToPublish', 'nothingChanged'],
    }),
  },
  '/api/v1/publications/{period}/{revision}': {
    get: desk({
      title: 'One publication with its figures',
      tells: 'Một lần công bố với các con số của nó, đúng như lúc công bố.',
      answers: { 200: { tells: 'Lần công bố.', shape: anything } },
      refusals: ['publicationUnknown'],
    }),
  },
  '/api/v1/plans': {
    post: desk({
      title: 'Plan the annual sample',
      tells:
        'Tính cỡ mẫu điều tra năm và chia cho các nhóm; không lưu gì. Không lập được thì “ok” là false và “refusals” nói rõ vì sao.',
      body: NewPlan,
      answers: { 200: { tells: 'Kế hoạch, hoặc lý do không lập được.', shape: z.looseObject({ ok: z.boolean() }) } },
    }),
  },
}
