import * as z from 'zod'
import { CommentMarked, PartDecided, Revealing } from '../routes/comments.ts'
import { Judgement, NewTheme, ThemeChange } from '../routes/themes.ts'
import { desk, type Paths } from './operation.ts'
import { period } from './parameters.ts'

const words = { type: 'string' }
const Comment = z.looseObject({
  id: z.string(),
  day: z.iso.date(),
  level: z.int().nullable(),
  mark: z.string().nullable(),
  pieces: z.array(
    z.looseObject({
      text: z.string(),
      part: z.int().optional().meta({ description: 'Chỗ được che bắt đầu từ ký tự này của ý kiến' }),
      found: z.boolean().optional(),
    }),
  ),
})
const Interval = z.looseObject({ n: z.int(), right: z.int(), low: z.number(), high: z.number() }).nullable()
const done = z.looseObject({})

/** What people wrote, as the desk reads it, and what it is about. */
export const commentsPaths: Paths = {
  '/api/v1/comments': {
    get: desk({
      title: 'Comments that may be read',
      tells:
        'Ý kiến từ ngày làm việc sau ngày nhận, ít nhất ba ý kiến của một điểm khảo sát một lần, chỉ kèm ngày; thông tin cá nhân được che. “q”: từ có dấu tìm đúng dấu, không dấu tìm cả hai; dấu * thay phần cuối của từ; cụm từ đặt trong ngoặc kép.',
      query: {
        properties: {
          ...{ q: words, unit: words, area: words, procedure: words, touchpoint: words, theme: words, period },
          level: { type: 'string', enum: ['0', '1', '2', '3', '4', '5'] },
          stream: { type: 'string', enum: ['volunteer', 'invited', 'sample'] },
          mark: { type: 'string', enum: ['read', 'todo', 'irrelevant', 'none'] },
          first: { type: 'string', enum: ['todo'] },
          size: { type: 'string', enum: ['20', '500'] },
          page: words,
        },
      },
      answers: {
        200: {
          tells: 'Một trang, mới nhất trước.',
          shape: z.looseObject({ rows: z.array(Comment), total: z.int(), page: z.int(), pages: z.int() }),
        },
      },
      refusals: ['themeUnknown'],
    }),
  },
  '/api/v1/comments/{id}/mark': {
    put: desk({
      title: 'Mark a comment',
      tells: 'Đánh dấu đã đọc (read), cần làm (todo), không liên quan (irrelevant), hoặc bỏ dấu (null).',
      body: CommentMarked,
      answers: { 200: { tells: 'Dấu trước đó (before).', shape: done } },
      refusals: ['commentUnknown'],
    }),
  },
  '/api/v1/comments/{id}/parts/{from}': {
    put: desk({
      title: 'Keep a hidden part hidden, or open it',
      tells: 'Giữ hoặc bỏ một chỗ che; nhật ký ghi loại thông tin, không ghi nội dung.',
      body: PartDecided,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['commentUnknown', 'hiddenPartUnknown'],
    }),
  },
  '/api/v1/comments/{id}/whole': {
    post: desk({
      title: 'Reveal the whole of a comment',
      tells: 'Toàn văn một ý kiến, kèm lý do (reason); nhật ký ghi ai xem, lúc nào, ý kiến nào và vì sao.',
      body: Revealing,
      answers: { 200: { tells: 'Toàn văn (words).', shape: z.looseObject({ words: z.string() }) } },
      refusals: ['commentUnknown', 'fieldRefused'],
    }),
  },
  '/api/v1/themes': {
    get: desk({
      title: 'Themes of comments',
      tells: 'Các chủ đề với quy tắc từ khóa, các bản trước, số ý kiến theo quý và tỷ lệ đúng đã chấm.',
      answers: { 200: { tells: 'Danh sách.', shape: done } },
    }),
    post: desk({
      title: 'Make a theme',
      tells: 'Chủ đề mới: có ít nhất một cụm từ của “any”, không có cụm nào của “none”.',
      body: NewTheme,
      answers: { 201: { tells: 'Mã của chủ đề (id).', shape: z.looseObject({ id: z.string() }) } },
      refusals: ['fieldRefused', 'themeChanged'],
    }),
  },
  '/api/v1/themes/preview': {
    post: desk({
      title: 'What a rule would find',
      tells: 'Xem trước: số ý kiến của khoảng một quý gần nhất và vài ý kiến; không lưu gì.',
      body: NewTheme,
      answers: { 200: { tells: 'Bản xem trước.', shape: z.looseObject({ n: z.int(), rows: z.array(Comment) }) } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/themes/{id}': {
    put: desk({
      title: 'Change a theme: a new version',
      tells: 'Bản mới của một chủ đề; “before” là bản đang sửa. Các bản trước giữ nguyên.',
      body: ThemeChange,
      answers: { 200: { tells: 'Bản mới (version).', shape: done } },
      refusals: ['fieldRefused', 'themeUnknown', 'themeChanged'],
    }),
  },
  '/api/v1/themes/{id}/sample': {
    get: desk({
      title: 'The comments by which a theme is judged',
      tells: 'Nhiều nhất 20 ý kiến do hệ thống chọn theo bản của chủ đề, và kết quả đã chấm.',
      answers: {
        200: { tells: 'Mẫu.', shape: z.looseObject({ rows: z.array(Comment), precision: Interval }) },
      },
      refusals: ['themeUnknown'],
    }),
  },
  '/api/v1/themes/{id}/sample/{comment}': {
    put: desk({
      title: 'Judge whether a comment speaks of the theme',
      tells: 'Chấm đúng hoặc sai cho một ý kiến của mẫu.',
      body: Judgement,
      answers: { 200: { tells: 'Đã ghi.', shape: done } },
      refusals: ['themeUnknown', 'themeChanged', 'commentUnknown'],
    }),
  },
}
