import * as z from 'zod'
import { Area, Procedure, Unit } from '../routes/catalogue.ts'
import { desk, type Paths } from './operation.ts'

const list = z.looseObject({})
const changed = {
  200: { tells: 'changed: có khác với mục đang lưu hay không.', shape: z.object({ changed: z.boolean() }) },
}

/** One entry of the catalogue is added, changed, retired or taken back; no entry is ever deleted. */
const entry = (title: string, what: string, body: Parameters<typeof desk>[0]['body']) => ({
  put: desk({
    title,
    tells: `Thêm, sửa, ngừng dùng (retired) hoặc dùng lại một ${what}. Mục còn mục khác đang dùng thì chưa ngừng được.`,
    ...(body && { body }),
    answers: changed,
    refusals: ['fieldRefused'],
  }),
})

/** Units, areas and procedures. */
export const cataloguePaths: Paths = {
  '/api/v1/catalogue': {
    get: desk({
      title: 'Units, areas, procedures',
      tells: 'Đơn vị, lĩnh vực, thủ tục (kể cả đã ngừng) và các phiếu khảo sát.',
      answers: { 200: { tells: 'Danh mục đang dùng.', shape: list } },
    }),
  },
  '/api/v1/catalogue/file': {
    post: desk({
      title: 'Units, areas or procedures by file: preview, then store',
      tells:
        'Đọc tệp .xlsx hoặc .csv (nội dung gửi nguyên, tên tệp ở “name”) như lệnh import catalogue, chưa ghi gì: cho biết lỗi theo từng dòng và những mục sẽ thêm, đổi, ngừng dùng. Tệp là danh mục đầy đủ của loại đó. Gửi lại cùng tệp với “saw” của lần xem trước thì ghi đúng những thay đổi đó.',
      query: { properties: { name: { type: 'string' }, saw: { type: 'string' } }, required: ['name'] },
      answers: {
        200: { tells: 'Bản xem trước.', shape: list },
        201: { tells: 'Đã ghi; saved là số mục.', shape: list },
      },
      refusals: ['fieldRefused', 'previewOutdated', 'tooLarge'],
    }),
  },
  '/api/v1/catalogue/units/{id}': entry('Change a unit', 'đơn vị', Unit),
  '/api/v1/catalogue/areas/{id}': entry('Change an area', 'lĩnh vực', Area),
  '/api/v1/catalogue/procedures/{code}': entry('Change a procedure', 'thủ tục', Procedure),
}
