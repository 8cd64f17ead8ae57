import * as z from 'zod'
import { CriterionWritten } from '../routes/evidence.ts'
import { desk, type Paths } from './operation.ts'

const done = z.looseObject({})
const names = (tells: string) => ({ type: 'string', description: tells })

/** What proves the ward's own score of its reform. */
export const evidencePaths: Paths = {
  '/api/v1/evidence': {
    get: desk({
      title: 'Criteria and their files',
      tells: 'Tiêu chí tự chấm cải cách hành chính, mỗi tiêu chí kèm danh sách tệp.',
      answers: { 200: { tells: 'Theo số của tiêu chí.', shape: done } },
    }),
    post: desk({
      title: 'Write a criterion down',
      tells: 'Số và tên theo bảng tự chấm.',
      body: CriterionWritten,
      answers: { 201: { tells: 'Mã của tiêu chí (id).', shape: done } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/evidence/{id}': {
    put: desk({
      title: 'Change a criterion',
      tells: 'Nhật ký giữ số, tên cũ và mới.',
      body: CriterionWritten,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['fieldRefused', 'evidenceUnknown'],
    }),
    delete: desk({
      title: 'Take a criterion off',
      tells: 'Chỉ khi tiêu chí không còn tệp nào.',
      answers: { 200: { tells: 'Đã gỡ.', shape: done } },
      refusals: ['evidenceUnknown'],
    }),
  },
  '/api/v1/evidence/{id}/files': {
    post: desk({
      title: 'Add a file',
      tells: 'Gửi nội dung tệp (application/octet-stream), nhiều nhất 10 MB; loại tệp nhận theo nội dung.',
      query: { properties: { name: names('Tên tệp') }, required: ['name'] },
      answers: { 201: { tells: 'Mã của tệp (id).', shape: done } },
      refusals: ['fieldRefused', 'evidenceUnknown', 'tooLarge'],
    }),
  },
  '/api/v1/evidence/{id}/files/{file}': {
    delete: desk({
      title: 'Take a file off',
      tells: 'Nội dung tệp bị xóa; nhật ký giữ tên và mã kiểm chứng.',
      answers: { 200: { tells: 'Đã gỡ.', shape: done } },
      refusals: ['evidenceUnknown'],
    }),
  },
  '/api/v1/evidence/{id}/archive': {
    get: desk({
      title: 'All of a criterion as one archive',
      tells: 'Tệp ZIP: số liệu công bố, sổ công khai, tệp đã tải lên, DANH-MUC.csv và SHA256SUMS. Ghi vào nhật ký.',
      query: {
        properties: { periods: names('Các kỳ đã công bố, cách nhau bằng dấu phẩy'), quarters: names('Các quý của sổ') },
      },
      answers: { 200: { tells: 'Tệp ZIP.', shape: 'zip' } },
      refusals: ['evidenceUnknown'],
    }),
  },
}
