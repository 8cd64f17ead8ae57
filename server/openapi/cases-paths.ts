import * as z from 'zod'
import { caseLists } from '../../surveys/grammar/case.ts'
import { CaseHanded, CaseMoved, CaseReply, CaseSeen, CaseSummary, SummaryApproved } from '../routes/cases.ts'
import { ImprovementWritten } from '../routes/improvements.ts'
import { DayChanged } from '../routes/working-days.ts'
import { desk, type Paths } from './operation.ts'
import { period } from './parameters.ts'

const words = { type: 'string' }
const Case = z.looseObject({
  number: z.string(),
  openedOn: z.iso.date(),
  state: z.enum(['open', 'taken', 'answered', 'messaged', 'closed']),
  level: z.int().meta({ description: 'Số lần người viết cho biết chưa được giải quyết' }),
  due: z.string().nullable(),
  escalation: z.enum(['none', 'soon', 'due', 'late']),
  may: z.array(z.string()).meta({ description: 'Những việc người hỏi làm được lúc này' }),
})
const done = z.looseObject({})
const changed = ['caseHidden', 'caseChanged'] as const

/** One thing done with a case, as it was looked at. */
const doing = (title: string, tells: string, body: z.core.$ZodType, refusals: readonly 'fieldRefused'[] = []) => ({
  post: desk({
    title,
    tells,
    body,
    answers: { 200: { tells: 'Đã ghi.', shape: done } },
    refusals: [...changed, ...refusals],
  }),
})

/** Wishes for a reply, as the desk handles them, and the days that are worked. */
export const casesPaths: Paths = {
  '/api/v1/cases': {
    get: desk({
      title: 'Wishes for a reply',
      tells:
        'Yêu cầu trả lời, đến hạn trước lên đầu; thông tin cá nhân được che. “list”: chờ phường (waiting), chờ người dân đánh giá (answered), đã khép (closed), tất cả (all), việc của mình (mine).',
      query: {
        properties: {
          list: { type: 'string', enum: [...caseLists] },
          ...{ unit: words, area: words, period, page: words },
        },
      },
      answers: {
        200: {
          tells: 'Một trang.',
          shape: z.looseObject({ rows: z.array(Case), total: z.int(), page: z.int(), pages: z.int() }),
        },
      },
    }),
  },
  '/api/v1/cases/templates': {
    get: desk({
      title: 'Replies to begin from',
      tells: 'Mẫu trả lời của phường; chỗ trong ngoặc vuông phải điền.',
      answers: { 200: { tells: 'Các mẫu.', shape: done } },
    }),
  },
  '/api/v1/cases/{number}': {
    get: desk({
      title: 'A wish for a reply with its history',
      tells:
        'Diễn biến, hạn, người giữ và những việc làm được lúc này. “seen” là số diễn biến đã xem, gửi lại khi làm.',
      answers: { 200: { tells: 'Yêu cầu.', shape: Case } },
      refusals: ['caseHidden'],
    }),
  },
  '/api/v1/cases/{number}/taking': doing('Take a case', 'Người nhận là người trả lời.', CaseSeen),
  '/api/v1/cases/{number}/handing': doing('Hand a case over', 'Giao cho người khác (to: tên đăng nhập).', CaseHanded, [
    'fieldRefused',
  ]),
  '/api/v1/cases/{number}/moving': doing(
    'Move a case to another unit',
    'Việc thuộc đơn vị khác; hạn tính tiếp.',
    CaseMoved,
    ['fieldRefused'],
  ),
  '/api/v1/cases/{number}/reply': {
    post: desk({
      title: 'Answer a case',
      tells: 'Một trong sáu việc đã làm (done) và lời trả lời (words); người dân xem được ngay bằng mã biên nhận.',
      body: CaseReply,
      answers: { 201: { tells: 'Đã trả lời.', shape: done } },
      refusals: [...changed, 'fieldRefused'],
    }),
  },
  '/api/v1/cases/{number}/reached': doing(
    'Note that the author was told',
    'Đã gọi điện hoặc gửi thư; phần mềm không tự gửi.',
    CaseSeen,
  ),
  '/api/v1/cases/{number}/noted': doing('Note a message', 'Lời nhắn không cần trả lời thêm.', CaseSeen),
  '/api/v1/cases/{number}/whole': doing(
    'Open the words and the contact',
    'Toàn văn và cách liên hệ, chỉ cho người giữ; nhật ký ghi người xem.',
    CaseSeen,
  ),
  '/api/v1/cases/{number}/summary': {
    put: desk({
      title: 'Write a public summary',
      tells: 'Người dân nói gì (said), phường đã làm gì (did); chưa công khai cho đến khi người khác duyệt.',
      body: CaseSummary,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: [...changed, 'fieldRefused'],
    }),
    delete: desk({
      title: 'Take a public summary off',
      tells: 'Tóm tắt không còn trên trang công khai.',
      answers: { 200: { tells: 'Đã gỡ.', shape: done } },
      refusals: ['caseHidden'],
    }),
  },
  '/api/v1/cases/{number}/summary/approval': doing(
    'Approve a public summary',
    'Người khác người viết duyệt bản đã đọc (summary: lúc viết).',
    SummaryApproved,
  ),
  '/api/v1/improvements': {
    get: desk({
      title: 'What units did',
      tells: 'Việc đã làm, với tỷ lệ hài lòng của quý trước khi bắt đầu và quý đầu tiên sau khi xong, khi so được.',
      answers: { 200: { tells: 'Theo ngày bắt đầu.', shape: done } },
    }),
    post: desk({
      title: 'Write down what a unit does',
      tells: 'Việc đang làm (doneOn null) hoặc đã xong.',
      body: ImprovementWritten,
      answers: { 201: { tells: 'Mã của việc (id).', shape: done } },
      refusals: ['improvementUnknown', 'fieldRefused'],
    }),
  },
  '/api/v1/improvements/{id}': {
    put: desk({
      title: 'Change what is written',
      tells: 'Chẳng hạn ghi ngày xong.',
      body: ImprovementWritten,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['improvementUnknown', 'fieldRefused'],
    }),
    delete: desk({
      title: 'Take it off',
      tells: 'Không còn trên trang; nhật ký vẫn giữ.',
      answers: { 200: { tells: 'Đã gỡ.', shape: done } },
      refusals: ['improvementUnknown'],
    }),
  },
  '/api/v1/working-days': {
    get: desk({
      title: 'Days off and made up for',
      tells: 'Ngày nghỉ, ngày làm bù theo danh sách của phường và những ngày đã sửa, kèm căn cứ.',
      answers: { 200: { tells: 'Danh sách theo ngày.', shape: done } },
    }),
  },
  '/api/v1/working-days/{day}': {
    put: desk({
      title: 'Say how a day is worked',
      tells: 'Nghỉ (off), làm bù (make-up) hoặc như ngày thường (usual), kèm căn cứ (source).',
      body: DayChanged,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['fieldRefused'],
    }),
    delete: desk({
      title: 'Leave a day as the list says',
      tells: 'Bỏ chỗ sửa của một ngày.',
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
    }),
  },
}
