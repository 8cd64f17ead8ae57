import * as z from 'zod'
import { documentKinds } from '../../surveys/documents/kinds.ts'
import { DocumentHandedOut, DocumentWritten } from '../routes/documents.ts'
import { DutyHandedIn } from '../routes/duties.ts'
import { desk, type Paths } from './operation.ts'

const done = z.looseObject({})
const kinds = documentKinds.map(({ id, title }) => `${id}: ${title.vi}`).join('; ')

/** Documents that leave the office, and what is due when. */
export const documentsPaths: Paths = {
  '/api/v1/documents': {
    get: desk({
      title: 'Documents somebody wrote in',
      tells: 'Văn bản đang soạn, bản lưu sau cùng xếp trước.',
      answers: { 200: { tells: 'Danh sách.', shape: done } },
    }),
  },
  '/api/v1/documents/{kind}/{period}': {
    get: desk({
      title: 'A document as it stands now',
      tells: `Loại: ${kinds}. Kỳ: như khi hỏi số liệu; kế hoạch theo năm; sổ tuần theo ngày thứ Hai.`,
      answers: { 200: { tells: 'Văn bản (document), bản đã lưu (version), ai viết phần nào (written).', shape: done } },
      refusals: ['documentUnknown'],
    }),
  },
  '/api/v1/documents/{kind}/{period}/versions': {
    post: desk({
      title: 'Save what is written into it',
      tells: 'Thành bản mới; bản cũ giữ nguyên. seen: bản đã mở, 0 khi chưa có bản nào.',
      body: DocumentWritten,
      answers: { 201: { tells: 'Số của bản mới (version).', shape: done } },
      refusals: ['documentUnknown', 'documentChanged', 'fieldRefused'],
    }),
  },
  '/api/v1/documents/{kind}/{period}/copies': {
    post: desk({
      title: 'Note that it is taken out of the desk',
      tells: 'Ghi nhật ký trước khi tạo tệp; thông báo chỉ xuất khi kỳ đã công bố.',
      body: DocumentHandedOut,
      answers: { 201: { tells: 'Đã ghi.', shape: done } },
      refusals: ['documentUnknown', 'noticeUnpublished'],
    }),
  },
  '/api/v1/duties': {
    get: desk({
      title: 'What is due',
      tells: 'Việc phải nộp sắp đến hạn hoặc vừa qua hạn, hạn gần trước; done khi đã nộp.',
      answers: { 200: { tells: 'Danh sách.', shape: done } },
    }),
  },
  '/api/v1/duties/{duty}/{period}': {
    put: desk({
      title: 'Note that it was handed in',
      tells: 'Ngày nộp và số văn bản.',
      body: DutyHandedIn,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['dutyUnknown', 'fieldRefused'],
    }),
    delete: desk({
      title: 'Take that back',
      tells: 'Khi ghi nhầm; nhật ký vẫn giữ.',
      answers: { 200: { tells: 'Đã bỏ.', shape: done } },
      refusals: ['dutyUnknown'],
    }),
  },
}
