import * as z from 'zod'
import { NewTouchpoint, Renaming } from '../routes/touchpoints.ts'
import { cataloguePaths } from './catalogue-paths.ts'
import { desk, type Paths } from './operation.ts'
import { TouchpointAnswer } from './shapes.ts'

const code = z.looseObject({ code: z.string() })
const Activity = z.looseObject({
  today: z.string(),
  since: z.string(),
  touchpoints: z.array(
    z.looseObject({ touchpoint: z.string(), today: z.int(), since: z.int(), last: z.string().nullable() }),
  ),
})

/** What the desk itself uses: survey points, lists. Read keys open none of these. */
export const deskPaths: Paths = {
  ...cataloguePaths,
  '/api/v1/touchpoints': {
    get: desk({
      title: 'Survey points',
      tells: 'Các điểm khảo sát, mới nhất trước.',
      answers: {
        200: { tells: 'Danh sách điểm khảo sát.', shape: z.looseObject({ touchpoints: z.array(TouchpointAnswer) }) },
      },
    }),
    post: desk({
      title: 'Make a survey point',
      tells: 'Tạo điểm khảo sát; phần còn thiếu lấy theo thủ tục hoặc lĩnh vực.',
      body: NewTouchpoint,
      answers: { 201: { tells: 'Đã tạo.', shape: TouchpointAnswer } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/touchpoints/activity': {
    get: desk({
      title: 'How survey points are used',
      tells: 'Số phiếu nhận hôm nay, trong tuần và ngày có phiếu gần nhất của từng điểm khảo sát.',
      answers: { 200: { tells: 'Số phiếu đã nhận, không có câu trả lời.', shape: Activity } },
    }),
  },
  '/api/v1/touchpoints/{code}': {
    put: desk({
      title: 'Rename a counter',
      tells: 'Đổi tên quầy của điểm khảo sát; mã QR và phiếu đã thu giữ nguyên.',
      body: Renaming,
      answers: { 200: { tells: 'Tên quầy mới.', shape: code.extend({ counter: z.string() }) } },
      refusals: ['touchpointUnknown'],
    }),
  },
  '/api/v1/touchpoints/{code}/qr.svg': {
    get: desk({
      title: 'QR code of a survey point',
      tells: 'Mã QR của điểm khảo sát.',
      answers: { 200: { tells: 'Mã QR dạng ảnh SVG.', shape: 'svg' } },
      refusals: ['touchpointUnknown'],
    }),
  },
  '/api/v1/touchpoints/{code}/retirement': {
    post: desk({
      title: 'Retire a survey point',
      tells: 'Ngừng điểm khảo sát; phiếu đã thu giữ nguyên, phiếu khảo sát đang mở còn gửi được trong 24 giờ.',
      answers: { 200: { tells: 'Điểm khảo sát đã ngừng.', shape: code } },
      refusals: ['touchpointUnknown'],
    }),
    delete: desk({
      title: 'Reopen a survey point',
      tells: 'Dùng lại điểm khảo sát đã ngừng.',
      answers: { 200: { tells: 'Điểm khảo sát đã được dùng lại.', shape: code } },
      refusals: ['touchpointUnknown'],
    }),
  },
}
