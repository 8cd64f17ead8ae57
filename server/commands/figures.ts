import { dayOf } from '../../surveys/grammar/calendar.ts'
import { say } from '../../surveys/languages.ts'
import { findMethod, methodName, methods } from '../../surveys/methods/index.ts'
import { small } from '../../surveys/voice/capitals.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { releaseSentences } from '../../surveys/voice/released.ts'
import { streamNames } from '../../surveys/voice/streams.ts'
import { type Figures, figuresOf } from '../figures/rates-of.ts'
import { periodIn } from '../pages/say-in.ts'
import { setPercent } from '../reports/engine/say.ts'
import { findReport, offeredReports } from '../reports/list.ts'
import { type RateBreakdown, rateBreakdowns } from '../reports/rates/rate-breakdowns.ts'
import type { Standing } from '../reports/rates/rates.ts'
import { askedPeriod, periodOption } from './asked-period.ts'
import { command } from './command.ts'
import { aligned, percent, withheldWords } from './in-vietnamese.ts'
import { Misuse } from './misuse.ts'
import { withDatabase } from './with-database.ts'

const standings: { readonly [S in Standing]: string } = {
  'at-or-above': 'tạm tính: từ chỉ tiêu trở lên',
  below: 'tạm tính: thấp hơn chỉ tiêu',
  'no-answers': 'chưa có phiếu',
  withheld: 'chưa hiển thị',
}
const breakdownNames: { readonly [B in RateBreakdown]: string } = {
  area: 'LĨNH VỰC',
  unit: 'ĐƠN VỊ',
  procedure: 'THỦ TỤC',
  channel: 'KÊNH',
  target: 'CHỈ TIÊU',
}
const methodNames = methods.map(methodName).join(', ')
const reportNames = offeredReports.map(({ id }) => id).join(', ')

export const figures = command({
  name: 'figures',
  summary: 'Tính số liệu tạm tính của một kỳ theo lĩnh vực, đơn vị, thủ tục, kênh hoặc chỉ tiêu.',
  operands: { name: '[BÁO_CÁO]', least: 0, most: 1 },
  options: {
    period: periodOption,
    by: { type: 'string', value: 'CÁCH_CHIA', tells: `Chia theo: ${rateBreakdowns.join(', ')}` },
    method: { type: 'string', value: 'PHƯƠNG_PHÁP', tells: `Tính mọi dòng theo một phương pháp: ${methodNames}` },
  },
  examples: ['--period 2026-Q4 --by area', '--period 2026 --by target --json'],
  notes: [
    'Các nguồn (người tự nguyện trả lời, người được mời ngẫu nhiên, điều tra chọn mẫu) không bao giờ gộp vào một kết quả.',
    'Số liệu ở đây chưa tính theo cơ cấu hồ sơ (chưa gia quyền) và chưa phải kết luận đạt hay chưa đạt.',
    'TỶ LỆ là tỷ lệ hài lòng theo câu hỏi bắt buộc. CHỈ SỐ chỉ có ở điều tra chọn mẫu, tính trên phiếu chấm đủ các tiêu chí.',
    `Báo cáo có gia quyền, khoảng tin cậy, kết luận: viết tên ngay sau “figures”: ${reportNames}.`,
  ],
  run: async (terminal, { period: name, by: asked, method: methodAsked }, [report]) => {
    if (report !== undefined) throw misplaced(report)
    if (name === undefined || asked === undefined) throw new Misuse('Lệnh “figures” cần cả --period và --by.')
    const period = askedPeriod(name)
    const by = rateBreakdowns.find((one) => one === asked)
    if (!by) throw new Misuse(`Không chia theo “${asked}” được; dùng một trong ${rateBreakdowns.join(', ')}.`)
    const method = methodAsked === undefined ? undefined : findMethod(methodAsked)
    if (methodAsked !== undefined && !method)
      throw new Misuse(`Không có phương pháp “${methodAsked}”; dùng một trong ${methodNames}.`)

    return withDatabase(terminal, async ({ db }) => {
      const found = await figuresOf(db, { by, period, method, today: dayOf(terminal.now()), units: 'all' })
      return { document: found, text: asTable(found) }
    })
  },
})

/** A report stands right behind the command, where its own options are known. */
const misplaced = (report: string) =>
  findReport(report)
    ? new Misuse(`Viết tên báo cáo ngay sau lệnh: figures ${report} --period …`)
    : new Misuse(`Không có báo cáo “${report}”; dùng một trong ${reportNames}.`)

function asTable({ period, by, demo, waiting, through, rows }: Figures): string[] {
  const days = `từ ${dayRead(period.firstDay)} đến ${dayRead(period.lastDay)}`
  const head = [
    `Số liệu tạm tính ${small(periodIn('vi', period.name))}, ${days}.`,
    ...(demo ? ['DỮ LIỆU MINH HỌA, không phải ý kiến thật.'] : []),
    ...releaseSentences({ waiting, through, period }).map((one) => say(one, 'vi')),
  ]
  if (rows.length === 0) return waiting > 0 || through ? head : [...head, '', 'Kỳ này chưa có phiếu trả lời nào.']
  const hasIndex = rows.some(({ index }) => index)
  const body = rows.map((row) => [
    shortened(by === 'procedure' ? `${row.scope} ${row.title}` : row.title),
    streamNames[row.stream],
    count(row.received),
    count(row.n),
    ...(row.withheld ? ['–', '–'] : [row.satisfied === null ? '–' : count(row.satisfied), percent(row.share)]),
    ...(hasIndex ? [percent(row.index?.share ?? null)] : []),
    ...(by === 'target' ? againstTarget(row) : []),
    row.withheld ? withheldWords[row.withheld] : '',
  ])
  const ownColumns = by === 'target' ? ['CHỈ TIÊU', 'NGUỒN ĐỂ KẾT LUẬN', 'SO VỚI CHỈ TIÊU'] : []
  const names = [by === 'target' ? 'TÊN' : breakdownNames[by], 'NGUỒN', 'ĐÃ NHẬN', 'ĐÃ TÍNH', 'HÀI LÒNG', 'TỶ LỆ']
  const columns = [...names, ...(hasIndex ? ['CHỈ SỐ'] : []), ...ownColumns, 'GHI CHÚ']
  const ways = [...new Set(rows.map(({ method }) => method))].join(', ')
  const index = rows.find(({ index: one }) => one)?.index
  const foot = `TỶ LỆ tính theo ${ways}${index ? `; CHỈ SỐ tính theo ${index.method}` : ''}. HÀI LÒNG: số người hài lòng chung.`
  return [
    ...head,
    '',
    ...aligned(
      [columns, ...body],
      [2, 3, 4, 5, ...(hasIndex ? [6] : []), ...(by === 'target' ? [hasIndex ? 7 : 6] : [])],
    ),
    '',
    foot,
  ]
}

type Row = Figures['rows'][number]

function againstTarget({ target, stream }: Row): string[] {
  if (!target) return ['', '', '']
  const standing = target.stream === stream ? standings[target.standing] : 'chỉ để tham khảo'
  return [`≥ ${setPercent(target.value)}`, streamNames[target.stream], standing]
}

const shortened = (title: string) => (title.length > 60 ? `${title.slice(0, 59)}…` : title)
