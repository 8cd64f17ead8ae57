import * as z from 'zod'
import { querySchema } from '../figures/described-options.ts'
import { offeredReports } from '../reports/list.ts'
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
  '/api/v1/figures/{report}': { get: anyReport() },
  ...Object.fromEntries(offeredReports.map((one) => [`/api/v1/figures/${one.id}`, { get: ofReport(one) }])),
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
