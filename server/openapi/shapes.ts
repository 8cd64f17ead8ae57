import * as z from 'zod'
import { refusalReasons } from '../../surveys/grammar/answers.ts'
import { channels, streams } from '../../surveys/grammar/context.ts'
import { roleSentences } from '../access/role-sentences.ts'
import { wishReasons } from '../answers/wish.ts'
import { problems } from '../problems/table.ts'

/** How every refusal is told, as JSON. */
export const ProblemShape = z
  .looseObject({
    problem: z.enum(['unforeseen', ...Object.keys(problems)]).meta({
      description: 'Loại lỗi, để chương trình phân biệt; “unforeseen” là lỗi của hệ thống (500)',
    }),
    message: z
      .string()
      .meta({ description: 'Một câu cho người đọc: điều gì đã xảy ra và cần làm gì; thêm ?lang=en để có tiếng Anh' }),
    requestId: z.string().meta({ description: 'Mã yêu cầu, để báo người quản trị hệ thống' }),
    field: z.string().optional().meta({ description: 'Trường bị từ chối' }),
    refusals: z
      .array(
        z.looseObject({
          question: z.string(),
          reason: z.enum([...Object.keys(refusalReasons), ...Object.keys(wishReasons)]),
          message: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'Từng câu trả lời bị từ chối và lý do' }),
  })
  .meta({ description: 'Mô tả lỗi, dùng cho người đọc và chương trình' })

export const Text = z.looseObject({ vi: z.string(), en: z.string() })
export const Period = z.looseObject({
  name: z.string().meta({ examples: ['2026-Q3'] }),
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
})

export const Receipt = z.looseObject({
  id: z.uuid(),
  receipt: z.nullable(
    z.string().meta({
      description: 'Mã biên nhận cho người dân, ví dụ k7m2q-d9xhw; null khi phiếu do một phiên bản trước ghi nhận',
    }),
  ),
  ignored: z.optional(z.array(z.literal('reply'))).meta({
    description: 'Những trường đã gửi mà không được lưu. Hiện chưa nhận yêu cầu trả lời nên “reply” bị bỏ qua.',
  }),
})

const ofUnits = z
  .nullable(z.array(z.string()))
  .meta({ description: 'Những đơn vị có phiếu được tính; null là toàn phường' })

/** What GET /api/v1/figures/<report> answers, whichever report. */
export const ReportAnswer = z.looseObject({
  report: z.string(),
  title: Text,
  period: Period,
  closed: z.boolean().meta({ description: 'Kỳ đã kết thúc; nếu chưa, mọi số liệu là tạm tính và không có kết luận' }),
  demo: z.boolean().meta({ description: 'Dữ liệu minh họa, không phải ý kiến của người dân' }),
  units: ofUnits,
  options: z.record(z.string(), z.unknown()).meta({ description: 'Tham số đã dùng, kể cả mặc định' }),
  excluded: z.int().meta({ description: 'Số phiếu bị loại khỏi số liệu, có lý do ghi lại' }),
  held: z.int().meta({ description: 'Số phiếu đang chờ xem, chưa tính: quá nhiều phiếu đến cùng lúc' }),
  waiting: z
    .int()
    .meta({ description: 'Số phiếu đã nhận nhưng chưa tính: kết quả cập nhật theo từng nhóm từ 5 phiếu' }),
  through: z.optional(z.iso.date()).meta({
    description: 'Ngày cuối có trong kết quả chia theo thủ tục, kênh, yếu tố, khi kỳ chưa kết thúc',
  }),
  splitMonths: z.array(z.string()).meta({
    description: 'Các tháng bị kỳ cắt mà số hồ sơ chỉ có theo cả tháng, nên được chia theo số ngày',
  }),
  figures: z
    .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .meta({ description: 'Tỷ lệ từ 0 đến 1, chưa làm tròn; “shown” và “sentence” là lời để in' }),
  withExcluded: z.unknown().optional().meta({ description: 'Chỉ với targets: số liệu nếu tính cả phiếu bị loại' }),
  withHeld: z.unknown().optional().meta({ description: 'Chỉ với targets: số liệu nếu tính cả phiếu chờ xem' }),
})

export const FiguresAnswer = z.looseObject({
  period: Period,
  by: z.string(),
  provisional: z.literal(true),
  demo: z.boolean(),
  units: ofUnits,
  excluded: z.int(),
  held: z.int(),
  waiting: z.int(),
  through: z.optional(z.iso.date()),
  rows: z.array(
    z.looseObject({
      scope: z.string(),
      title: z.string(),
      stream: z.enum(streams),
      method: z.string(),
      period: z.string(),
      received: z.int().meta({ description: 'Số phiếu đã nhận, kể cả phiếu chưa tính' }),
      n: z.int(),
      satisfied: z.nullable(z.int()),
      share: z
        .number()
        .nullable()
        .meta({ description: '0 đến 1, chưa tính theo cơ cấu hồ sơ; null khi chưa có phiếu' }),
    }),
  ),
})

export const Choices = z.looseObject({
  /** Half-months in which somebody answered, by their first days. */
  halves: z.array(z.string()),
  methods: z.array(z.looseObject({ name: z.string(), title: Text })),
  reports: z.array(z.looseObject({ id: z.string(), title: Text })),
})

export const SessionAnswer = z.looseObject({
  staff: z.looseObject({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    roles: z.array(
      z.looseObject({
        role: z.enum(Object.keys(roleSentences)),
        unit: z.string().meta({ description: 'Đơn vị; để trống là toàn phường' }),
      }),
    ),
  }),
  may: z.array(z.string()).optional().meta({ description: 'Những quyền người này có, ít nhất trong một đơn vị' }),
  demo: z.boolean().optional(),
  due: z
    .nullable(z.enum(['password', 'second-factor']))
    .optional()
    .meta({ description: 'Việc phải làm trước, mọi yêu cầu khác bị từ chối; null khi không có' }),
  mustHaveSecondFactor: z.boolean().optional(),
  hasSecondFactor: z.boolean().optional(),
  lockAfter: z.int().optional().meta({ description: 'Số giây không dùng thì phiên bị khóa' }),
  unusedFor: z.nullable(z.int()).optional().meta({ description: 'Trước phiên này, số ngày không dùng, từ 31 ngày' }),
  closedAfter: z.int().optional().meta({ description: 'Số ngày không dùng thì tài khoản bị khóa' }),
})

export const TouchpointAnswer = z.looseObject({
  code: z.string(),
  url: z.nullable(z.string().meta({ description: 'Địa chỉ in thành mã QR; null khi chưa đặt BASE_URL' })),
  unit: z.string(),
  area: z.string(),
  procedure: z.string(),
  counter: z.string(),
  channel: z.enum(channels),
  questionnaire: z.string(),
  createdAt: z.number(),
  retiredAt: z.number().nullable(),
})
