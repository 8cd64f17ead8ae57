import * as z from 'zod'
import { NewExclusion, Reason } from '../routes/exclusions.ts'
import { NewPlan } from '../routes/plans.ts'
import { Closing } from '../routes/publications.ts'
import { desk, type Paths } from './operation.ts'
import { day, month, period } from './parameters.ts'

const AlertsAnswer = z.looseObject({
  floods: z.array(
    z.looseObject({
      day: z.iso.date(),
      touchpoint: z.string(),
      area: z.string(),
      counter: z.string(),
      firstAt: z.int().meta({ description: 'Lần hẹn chờ đầu tiên trong ngày, mili giây' }),
      lastAt: z.int(),
      n: z.int().meta({ description: 'Số lần gửi được hẹn chờ' }),
    }),
  ),
  signs: z.array(
    z.looseObject({
      kind: z.enum(['held', 'volume', 'alike']).meta({
        description: 'Phiếu chờ xem; nhiều gấp năm lần thường lệ; trên 20 phiếu giống hệt trong một giờ',
      }),
      day: z.iso.date(),
      touchpoint: z.string(),
      n: z.int(),
    }),
  ),
  batches: z.array(
    z.looseObject({
      batch: z.string().meta({ description: 'Số ngẫu nhiên của các phiếu đến từ một nơi trong nửa giờ' }),
      at: z.int(),
      n: z.int(),
      held: z.int().meta({ description: 'Chờ xem, chưa tính' }),
      excluded: z.int(),
      counted: z.int(),
      answered: z.int(),
      satisfied: z.int(),
      touchpoints: z.record(z.string(), z.int()),
    }),
  ),
  proxyUnsaid: z.array(z.iso.date()).meta({ description: 'Những ngày có proxy đứng trước mà TRUST_PROXY chưa bật' }),
  hostUnpassed: z.array(z.iso.date()).meta({ description: 'Những ngày proxy không chuyển tiếp Host' }),
  addressUnpassed: z
    .array(z.iso.date())
    .meta({ description: 'Những ngày proxy không chuyển tiếp địa chỉ IP của người gửi dù TRUST_PROXY đã bật' }),
  unusual: z.array(
    z.looseObject({
      touchpoint: z.string(),
      area: z.string(),
      n: z.int(),
      flagged: z.int().meta({ description: 'Số phiếu gửi quá nhanh hoặc điền ô ẩn; vẫn được tính' }),
    }),
  ),
})

const anything = z.looseObject({})
const Proposed = z.looseObject({ proposal: z.string() })

/** What stands around the figures: transactions closed, answers left out, publications, the plan of a sample, how answers came in. */
export const recordsPaths: Paths = {
  '/api/v1/populations': {
    get: desk({
      title: 'Transactions closed by month',
      tells: 'Số hồ sơ đã giải quyết từ tháng “from” đến tháng “to”.',
      query: { properties: { from: month, to: month }, required: ['from', 'to'] },
      answers: { 200: { tells: 'Số hồ sơ, mỗi dòng một mục.', shape: anything } },
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
  '/api/v1/populations/entries': {
    put: desk({
      title: 'Enter or correct many numbers of transactions at once',
      tells:
        'Nhập hoặc sửa nhiều số hồ sơ (entries) trong một lần: ghi tất cả hoặc không ghi số nào. “before” là số người nhập đã thấy (null: chưa có); nếu số đang lưu khác thì không ghi gì.',
      body: anything,
      answers: { 200: { tells: 'saved là số đã đổi.', shape: z.object({ saved: z.int() }) } },
      refusals: ['fieldRefused', 'entryOutdated', 'tooLarge'],
    }),
  },
  '/api/v1/populations/file': {
    post: desk({
      title: 'Numbers of transactions by file: preview, then store',
      tells:
        'Đọc tệp .xlsx hoặc .csv (nội dung gửi nguyên, tên tệp ở “name”) như lệnh import population, chưa ghi gì: cho biết lỗi theo từng dòng và những số sẽ đổi. Gửi lại cùng tệp với “saw” của lần xem trước thì ghi đúng những thay đổi đó.',
      query: { properties: { name: { type: 'string' }, saw: { type: 'string' } }, required: ['name'] },
      answers: {
        200: { tells: 'Bản xem trước.', shape: anything },
        201: { tells: 'Đã ghi; saved là số dòng.', shape: anything },
      },
      refusals: ['fieldRefused', 'previewOutdated', 'tooLarge'],
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
      tells: 'Các phiếu bị loại khỏi số liệu, kể cả phiếu đã tính lại.',
      query: { properties: { period } },
      answers: { 200: { tells: 'Danh sách, mới nhất trước.', shape: anything } },
    }),
    post: desk({
      title: 'Propose to leave an answer out of the figures',
      tells:
        'Đề nghị loại một phiếu (response) khỏi số liệu, với lý do trong danh sách (cause) và lời (reason) công khai. Số liệu chỉ thay đổi khi người khác xác nhận. Phiếu không bị sửa hay xóa.',
      body: NewExclusion,
      answers: { 201: { tells: 'Mã của đề nghị (proposal).', shape: Proposed } },
      refusals: ['fieldRefused', 'alreadyExcluded', 'alreadyProposed'],
    }),
  },
  '/api/v1/exclusions/{id}/return': {
    post: desk({
      title: 'Propose to count an answer again',
      tells: 'Đề nghị tính lại một phiếu đã bị loại; lần loại vẫn nằm trong danh sách.',
      body: Reason,
      answers: { 201: { tells: 'Mã của đề nghị (proposal).', shape: Proposed } },
      refusals: ['fieldRefused', 'exclusionUnknown', 'alreadyProposed'],
    }),
  },
  '/api/v1/publications': {
    get: desk({
      title: 'Published periods',
      tells: 'Các kỳ đã công bố, mọi lần công bố; “current” cho biết số liệu vẫn khớp dữ liệu hiện nay.',
      answers: { 200: { tells: 'Danh sách, mới nhất trước.', shape: anything } },
    }),
    post: desk({
      title: 'Prepare the publication of a period that is over',
      tells:
        'Chuẩn bị công bố kỳ (period) đã kết thúc, kèm lý do (cause, reason); công bố khi người khác xác nhận. Nếu dữ liệu thay đổi, đó là một lần công bố mới và bản cũ giữ nguyên.',
      body: Closing,
      answers: { 201: { tells: 'Mã của đề nghị (proposal) và lần công bố (revision).', shape: Proposed } },
      refusals: ['fieldRefused', 'periodNotOver', 'nothingToPublish', 'nothingChanged', 'alreadyProposed'],
    }),
  },
  '/api/v1/publications/{period}/{revision}': {
    get: desk({
      title: 'One publication with its figures',
      tells: 'Một lần công bố với số liệu đúng như lúc công bố.',
      answers: { 200: { tells: 'Lần công bố và số liệu.', shape: anything } },
      refusals: ['publicationUnknown'],
    }),
  },
  '/api/v1/alerts': {
    get: desk({
      title: 'How answers came in: floods and unusual sendings',
      tells:
        'Từ ngày “from” đến ngày “to”, nhiều nhất 400 ngày: các điểm khảo sát nhận phiếu dồn dập, kèm số lần gửi được hẹn chờ (khi chạy nhiều tiến trình, ít nhất là số này). Cả các điểm khảo sát có từ 5 phiếu, trong đó hơn 20% gửi bất thường. Đây là lý do để xem lại, chưa phải kết luận.',
      query: { properties: { from: day, to: day }, required: ['from', 'to'] },
      answers: { 200: { tells: 'Các danh sách.', shape: AlertsAnswer } },
    }),
  },
  '/api/v1/batches/{batch}/counted': {
    post: desk({
      title: 'Propose to count the held answers of a batch',
      tells: 'Đề nghị tính các phiếu đang chờ xem của một đợt, với lý do (cause, reason).',
      body: Reason,
      answers: { 201: { tells: 'Mã của đề nghị và số phiếu.', shape: Proposed } },
      refusals: ['fieldRefused', 'batchUnknown', 'nothingToDecide', 'alreadyProposed'],
    }),
  },
  '/api/v1/batches/{batch}/excluded': {
    post: desk({
      title: 'Propose to leave all answers of a batch out of the figures',
      tells:
        'Đề nghị loại mọi phiếu của một đợt, cả phiếu chờ xem và phiếu đã tính, với một lý do (cause, reason) công khai.',
      body: Reason,
      answers: { 201: { tells: 'Mã của đề nghị và số phiếu.', shape: Proposed } },
      refusals: ['fieldRefused', 'batchUnknown', 'nothingToDecide', 'alreadyProposed'],
    }),
  },
  '/api/v1/plans': {
    post: desk({
      title: 'Plan the annual sample',
      tells:
        'Tính cỡ mẫu của cuộc điều tra năm và chia cho các nhóm; không lưu gì. Nếu không lập được, “ok” là false và “refusals” nêu rõ lý do.',
      body: NewPlan,
      answers: { 200: { tells: 'Kế hoạch, hoặc lý do không lập được.', shape: z.looseObject({ ok: z.boolean() }) } },
    }),
  },
}
