import * as z from 'zod'
import { channels, streams } from '../../surveys/grammar/context.ts'
import { NewSheet, NewSlip } from '../routes/slips.ts'
import { operations, type Paths } from './operation.ts'
import { day } from './parameters.ts'

const Slip = z.looseObject({
  url: z.string().meta({ description: 'Địa chỉ để in hoặc gửi cho người dân' }),
  code: z.string().meta({ description: 'Mã để gõ tay', examples: ['k7m2-9xqp-4hdm'] }),
  svg: z.string().meta({ description: 'Mã QR của địa chỉ' }),
  expiresOn: z.iso.date().meta({ description: 'Ngày cuối cùng dùng được' }),
  invited: z.boolean().meta({ description: 'Hồ sơ được máy chủ bốc trúng: phiếu thuộc nguồn được mời ngẫu nhiên' }),
})

const MadeSheet = z.looseObject({ sheet: z.string(), address: z.string().meta({ description: 'Trang để in' }) })

const Sheet = z.looseObject({
  ...MadeSheet.shape,
  area: z.string(),
  procedure: z.string(),
  channel: z.enum(channels),
  invited: z.boolean(),
  issuedOn: z.iso.date(),
  issuedBy: z.string(),
  expiresOn: z.iso.date(),
  handedOut: z.int(),
  used: z.int(),
  open: z.int().meta({ description: 'Còn dùng và in lại được' }),
})

const Rate = z.looseObject({
  handedOut: z.int(),
  used: z.int(),
  expired: z.int().meta({ description: 'Hết hạn mà không dùng' }),
  open: z.int().meta({ description: 'Còn trong hạn, chưa dùng' }),
  rate: z.looseObject({ share: z.number(), n: z.int() }).nullable().meta({
    description:
      'Tỷ lệ trả lời (0 đến 1) của n phiếu mời đã hết thời hạn, dùng hay không; null khi chưa phiếu mời nào hết thời hạn',
  }),
  atLeast: z.number().nullable().meta({ description: 'Đã dùng trên đã phát: tỷ lệ cuối cùng không thấp hơn' }),
})

const Rates = z.looseObject({
  days: z.array(z.looseObject({ day: z.iso.date().meta({ description: 'Ngày phát' }), ...Rate.shape })),
  areas: z.array(z.looseObject({ area: z.string(), ...Rate.shape })),
  streams: z.array(z.looseObject({ stream: z.enum(streams), ...Rate.shape })),
  total: Rate,
})

const slip = operations({ tag: 'slips' })

/** One-time slips. */
export const slipsPaths: Paths = {
  '/api/v1/slips': {
    post: slip({
      title: 'A slip for one closed dossier',
      tells:
        'Yêu cầu cấp một phiếu mời dùng một lần. “invited” là true nghĩa là hồ sơ được đưa vào bốc thăm: với khóa, máy chủ bốc theo “dossier”, chương trình không tự chọn. Mỗi khóa được cấp tối đa 120 phiếu mời trong 10 phút và 1.000 phiếu mời một ngày. “dossier” là mã tham chiếu, chỉ được giữ dưới dạng mã hóa một chiều để mỗi hồ sơ không quá một phiếu mời; hệ thống không lưu phiếu mời nào của hồ sơ nào.',
      body: NewSlip,
      answers: { 201: { tells: 'Phiếu mời mới.', shape: Slip } },
      refusals: ['fieldRefused', 'dossierHasSlip', 'tooManySlips', 'addressNotSet'],
    }),
  },
  '/api/v1/slips/sheets': {
    get: slip({
      title: 'Sheets printed lately',
      tells: 'Các tờ phiếu mời tạo trong 90 ngày qua, mới nhất trước.',
      answers: { 200: { tells: 'Danh sách tờ phiếu mời.', shape: z.looseObject({ sheets: z.array(Sheet) }) } },
    }),
    post: slip({
      title: 'A sheet of slips to print',
      tells: 'Tạo một tờ phiếu mời để in, 24 phiếu mời một trang A4, nhiều nhất 480 phiếu mời.',
      body: NewSheet,
      answers: { 201: { tells: 'Tờ phiếu mời mới và trang để in.', shape: MadeSheet } },
      refusals: ['fieldRefused'],
    }),
  },
  '/api/v1/slips/days': {
    get: slip({
      title: 'What became of the slips handed out',
      tells:
        'Phiếu mời phát từ ngày “from” đến ngày “to” (nhiều nhất 400 ngày): đã dùng, hết hạn, còn hạn và tỷ lệ trả lời.',
      query: { properties: { from: day, to: day }, required: ['from', 'to'] },
      answers: { 200: { tells: 'Theo ngày phát, theo lĩnh vực, theo nguồn, và tất cả.', shape: Rates } },
    }),
  },
}
