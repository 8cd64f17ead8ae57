import * as z from 'zod'
import { coursesAsked } from '../figures/courses-of.ts'
import { querySchema } from '../figures/described-options.ts'
import { offeredReports } from '../reports/list.ts'
import { placeRate } from '../reports/place/rate.ts'
import type { Report } from '../reports/report.ts'
import { Asked } from '../routes/figures.ts'
import { type Operation, operations, type Paths, schemaOf } from './operation.ts'
import { period } from './parameters.ts'
import { Choices, FiguresAnswer, ReportAnswer } from './shapes.ts'

const figures = operations({ tag: 'figures' })

/** Figures: each report under its own path, because each has parameters of its own. */
export const figuresPaths: Paths = {
  '/api/v1/figures': {
    get: figures({
      title: 'Provisional figures',
      tells: 'Số liệu tạm tính của một kỳ, chưa tính theo cơ cấu hồ sơ; số liệu các nguồn không bao giờ gộp.',
      query: withPeriod(schemaOf(Asked, 'input')),
      answers: { 200: { tells: 'Số liệu, mỗi dòng một mục.', shape: FiguresAnswer } },
    }),
  },
  '/api/v1/figures/choices': {
    get: figures({
      title: 'What there is to ask for',
      tells: 'Các tháng có phiếu, các phương pháp tính, các báo cáo.',
      answers: { 200: { tells: 'Danh sách các lựa chọn.', shape: Choices } },
    }),
  },
  '/api/v1/figures/history': {
    get: figures({
      title: 'The course of a place',
      tells: 'Kết quả của một nơi qua 8 quý hoặc 24 tháng đến kỳ through, kỳ cũ đứng trước.',
      query: historyQuery(),
      answers: { 200: { tells: 'Mỗi kỳ một kết quả.', shape: z.looseObject({ points: z.array(z.looseObject({})) }) } },
    }),
  },
  '/api/v1/figures/courses': {
    get: figures({
      title: 'The course of each row of a list',
      tells:
        'Tỷ lệ của từng dòng trong bảng chia theo lĩnh vực, đơn vị, thủ tục hoặc kênh (by) qua 8 kỳ đến kỳ through, kỳ cũ đứng trước; null khi kỳ đó không hiện.',
      query: coursesQuery(),
      answers: {
        200: {
          tells: 'Tên các kỳ và mỗi dòng một dãy.',
          shape: z.looseObject({ periods: z.array(z.string()), rows: z.array(z.looseObject({})) }),
        },
      },
    }),
  },
  '/api/v1/figures/{report}': { get: anyReport() },
  ...Object.fromEntries(offeredReports.map((one) => [`/api/v1/figures/${one.id}`, { get: ofReport(one) }])),
}

function historyQuery() {
  const { properties, required } = querySchema(placeRate)
  const through = { type: 'string', description: 'Kỳ cuối: một quý hoặc một tháng', examples: ['2026-Q3', '2026-09'] }
  return { properties: { ...properties, through }, required: [...required, 'through'] }
}

function coursesQuery() {
  const { properties, required } = querySchema({ options: coursesAsked })
  const through = { type: 'string', description: 'Kỳ cuối', examples: ['2026-Q3', '2026-KBC-6T'] }
  return { properties: { ...properties, through }, required: [...required, 'through'] }
}

function anyReport(): Operation {
  return figures({
    title: 'A report by name',
    tells: `Một báo cáo theo tên: ${offeredReports.map(({ id }) => id).join(', ')}. Tham số riêng của mỗi báo cáo xem ở đường dẫn mang tên báo cáo đó.`,
    query: withPeriod({}),
    answers: { 200: { tells: 'Nội dung báo cáo.', shape: ReportAnswer } },
    refusals: ['notFound'],
  })
}

function ofReport(report: Report): Operation {
  return {
    ...anyReport(),
    title: report.title.en,
    tells: `${report.title.vi}.`,
    query: withPeriod(querySchema(report)),
    answers: { 200: { tells: 'Nội dung báo cáo.', shape: ReportAnswer.extend({ report: z.literal(report.id) }) } },
    refusals: report.refuses ? ['fieldRefused'] : [],
  }
}

type Query = { readonly properties?: object | undefined; readonly required?: readonly string[] | undefined }

function withPeriod({ properties, required = [] }: Query) {
  return { properties: { ...properties, period }, required: [...new Set(['period', ...required])] }
}
