import type { Text } from '../grammar/text.ts'

/** What a document speaks of: an official period, a year, a week (by its Monday), or a locked survey (by its id). */
export type Spans = 'period' | 'year' | 'week' | 'survey'

/** A box a person writes in. */
export type Box = { readonly id: string; readonly title: string; readonly hint: string }

/** A kind of document the office hands in or puts up. */
export type DocumentKind = {
  readonly id: string
  readonly title: Text
  readonly about: string
  readonly spans: Spans
  readonly boxes: readonly Box[]
}

const evaluation: Box = {
  id: 'evaluation',
  title: 'Đánh giá chung',
  hint: 'Phần mềm điền sẵn những gì số liệu cho biết; sửa hoặc viết thêm.',
}
const causes: Box = {
  id: 'causes',
  title: 'Hạn chế, nguyên nhân',
  hint: 'Phần mềm chỉ nêu chỗ còn thấp; nguyên nhân do phường viết.',
}
const solutions: Box = {
  id: 'solutions',
  title: 'Giải pháp, nhiệm vụ thời gian tới',
  hint: 'Ghi việc, đơn vị thực hiện và thời hạn.',
}

/**
 * Every kind of document, in the order in which they are asked for most.
 *
 * @see Nghị định số 30/2020/NĐ-CP for how they are laid out
 */
export const documentKinds = [
  {
    id: 'measurement',
    title: { vi: 'Báo cáo kết quả đo lường sự hài lòng', en: 'Report on measured satisfaction' },
    about: 'Cả kỳ: chỉ tiêu, lĩnh vực, yếu tố, thay đổi, ý kiến, yêu cầu trả lời.',
    spans: 'period',
    boxes: [evaluation, causes, solutions],
  },
  {
    id: 'reform',
    title: {
      vi: 'Phần SIPAS của báo cáo cải cách hành chính',
      en: 'SIPAS part of the report on administrative reform',
    },
    about: 'Đoạn văn và phụ lục số liệu để chép vào báo cáo cải cách hành chính.',
    spans: 'period',
    boxes: [evaluation, causes, solutions],
  },
  {
    id: 'notice',
    title: { vi: 'Thông báo kết quả', en: 'Notice of the results' },
    about: 'Bảng đơn vị, kết quả, ghi chú để niêm yết.',
    spans: 'period',
    boxes: [
      { id: 'remarks', title: 'Nội dung thông báo thêm', hint: 'Nơi niêm yết, nơi nhận góp ý; có thể để trống.' },
    ],
  },
  {
    id: 'plan',
    title: { vi: 'Kế hoạch đo lường sự hài lòng', en: 'Measurement plan of a year' },
    about: 'Mục đích, đối tượng, phiếu, cỡ mẫu, thời gian, phân công, kinh phí.',
    spans: 'year',
    boxes: [
      { id: 'aim', title: 'Mục đích, yêu cầu', hint: 'Căn cứ, mục đích đo lường.' },
      { id: 'scope', title: 'Đối tượng, phạm vi, phiếu khảo sát', hint: 'Ai được hỏi, hỏi bằng phiếu nào.' },
      { id: 'sample', title: 'Cỡ mẫu, cách chọn', hint: 'Lấy từ trang Cỡ mẫu; nêu cách bốc thăm.' },
      { id: 'schedule', title: 'Thời gian thực hiện', hint: 'Từng bước, từ ngày đến ngày.' },
      { id: 'tasks', title: 'Phân công thực hiện', hint: 'Đơn vị chủ trì, đơn vị phối hợp, đơn vị giám sát.' },
      { id: 'budget', title: 'Kinh phí', hint: 'Nguồn và dự toán.' },
    ],
  },
  {
    id: 'survey',
    title: { vi: 'Báo cáo điều tra', en: 'Report of a survey' },
    about: 'Cách làm, kết quả, tỷ lệ trả lời và 11 mục công khai của một đợt điều tra đã khóa số liệu.',
    spans: 'survey',
    boxes: [evaluation, causes, solutions],
  },
  {
    id: 'survey-notice',
    title: { vi: 'Thông báo kết quả điều tra', en: 'Notice of a survey’s results' },
    about: 'Kết quả một đợt điều tra để niêm yết.',
    spans: 'survey',
    boxes: [
      { id: 'remarks', title: 'Nội dung thông báo thêm', hint: 'Nơi niêm yết, nơi nhận góp ý; có thể để trống.' },
    ],
  },
  {
    id: 'dialogue',
    title: { vi: 'Biên bản và kết quả đối thoại', en: 'Minutes and results of a dialogue' },
    about: 'Người dân nêu gì, phường trả lời gì, đến bao giờ xong.',
    spans: 'period',
    boxes: [
      {
        id: 'meeting',
        title: 'Thời gian, địa điểm, thành phần',
        hint: 'Ngày, giờ, nơi họp; chủ trì, thư ký, số người dự.',
      },
      { id: 'spoken', title: 'Ý kiến nêu tại buổi đối thoại', hint: 'Không ghi họ tên người nêu.' },
      {
        id: 'answers',
        title: 'Trả lời và thời hạn thực hiện',
        hint: 'Mỗi việc: trả lời, đơn vị thực hiện, ngày xong.',
      },
    ],
  },
  {
    id: 'week',
    title: { vi: 'Sổ ý kiến', en: 'Comments of a week' },
    about: 'Ý kiến của tuần đã đến ngày được đọc và yêu cầu đang chờ trả lời.',
    spans: 'week',
    boxes: [
      { id: 'directions', title: 'Ý kiến chỉ đạo', hint: 'Việc giao, đơn vị thực hiện, thời hạn; có thể để trống.' },
    ],
  },
] as const satisfies readonly DocumentKind[]

export type DocumentId = (typeof documentKinds)[number]['id']

/** A kind by its id; undefined where there is none. */
export const findDocumentKind = (id: string): (DocumentKind & { readonly id: DocumentId }) | undefined =>
  documentKinds.find((kind) => kind.id === id)
