import { answeredVersions, responsePages } from '../../db/queries/response-pages.ts'
import { dayOf, startOfDay } from '../../surveys/grammar/calendar.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { noteResponsesExport } from '../acts/notes.ts'
import { settleComments } from '../comments/settle.ts'
import { Unusable } from '../doors/settings.ts'
import type { Cell } from '../exports/cell.ts'
import { byteOrderMark, type CsvProfile, csvLine, csvProfiles } from '../exports/csv.ts'
import { responseRows } from '../exports/response-rows.ts'
import { workbook } from '../exports/workbook.ts'
import { toldInFile } from '../figures/release/told-in-file.ts'
import { answerColumn, contexts } from '../imports/responses/columns.ts'
import type { World } from '../world/world.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { withDatabase } from './with-database.ts'
import { type Write, writeOut } from './write-out.ts'

/** A workbook is made in memory, all of it; beyond this CSV is the way. */
const mostInWorkbook = 100_000

export const exportResponses = command({
  name: 'export responses',
  summary: 'Xuất phiếu trả lời ra CSV hoặc XLSX, đúng các cột mà lệnh import responses đọc.',
  options: {
    format: { type: 'string', value: 'csv|xlsx', tells: 'Dạng tệp; bỏ trống là csv' },
    'csv-profile': { type: 'string', value: 'comma|semicolon', tells: 'Dấu ngăn cột; semicolon cho Excel tiếng Việt' },
    from: { type: 'string', value: 'THÁNG', tells: 'Từ tháng, ví dụ 2026-01' },
    to: { type: 'string', value: 'THÁNG', tells: 'Đến hết tháng, ví dụ 2026-12' },
    'with-waiting': {
      type: 'boolean',
      tells:
        'Kể cả phiếu chưa tính và toàn văn mọi ý kiến, để chuyển sang cơ sở dữ liệu khác; việc này được ghi vào nhật ký',
    },
    out: { type: 'string', value: 'TỆP', tells: 'Ghi ra tệp này; bỏ trống thì in ra màn hình' },
  },
  examples: ['--format xlsx --from 2026-10 --to 2026-12 --out quy-4.xlsx', '--csv-profile semicolon --out phieu.csv'],
  notes: [
    'CSV là UTF-8 có BOM, mọi ô chữ đặt trong dấu ngoặc kép. Chữ bắt đầu bằng = + - @ ở đầu ô, hoặc ngay sau dấu ngăn cột, được thêm dấu nháy đơn để bảng tính không chạy như công thức; import responses tự bỏ dấu đó.',
    'Trong xlsx, mức là số và ngày trả lời là ngày của bảng tính nên AVERAGE, COUNTIF, MONTH dùng được; lời là chữ, không bao giờ là công thức.',
    'Tệp xuất ra chứa ý kiến của người dân nên chỉ người chạy lệnh đọc được; bảo quản như hồ sơ công việc. Ý kiến chỉ có từ ngày được đọc, thông tin cá nhân được che như trên trang quản lý.',
    'Tệp chỉ ghi ngày trả lời, không ghi giờ, và chỉ có phiếu đã tính vào kết quả. Phiếu mới được tính theo từng nhóm từ 5 phiếu để không lộ câu trả lời của một người.',
  ],
  run: async (terminal, given) => {
    const { format = 'csv', 'csv-profile': profile = 'comma', out } = given
    if (format !== 'csv' && format !== 'xlsx')
      throw new Misuse(`Tùy chọn --format không nhận “${format}”: dùng csv hoặc xlsx.`)
    if (!isProfile(profile))
      throw new Misuse(`Tùy chọn --csv-profile không nhận “${profile}”: dùng comma hoặc semicolon.`)
    if (!out && given.json) throw new Misuse('Xuất kèm --json cần --out TỆP.')
    if (!out && format === 'xlsx' && !terminal.piped) throw new Misuse('Xuất xlsx cần --out TỆP.')
    const span = spanOf(given.from, given.to)

    return withDatabase(terminal, async ({ db, world }) => {
      const { from: first, to: last } = span
      const isAll = given['with-waiting'] ?? false
      if (!isAll) await settleComments(world)
      const told = isAll ? { ...span, asWritten: true } : await toldInFile(db, span, dayOf(terminal.now()))
      await noteResponsesExport(world, commander('export responses'), {
        ...{ format, from: first, to: last },
        ...(isAll ? { withWaiting: true } : {}),
      })
      const fill = (write: Write) =>
        format === 'csv' ? writeCsv({ db, span: told, profile, write }) : writeWorkbook({ db, span: told, write })
      if (!out) return void (await fill(terminal.write))
      const rows = await writeOut(out, fill)
      return { document: { file: out, format, rows }, text: `Đã xuất ${count(rows)} phiếu ra ${out}.` }
    })
  },
})

const isProfile = (name: string): name is CsvProfile => Object.hasOwn(csvProfiles, name)

type Span = { readonly from: string; readonly to: string; readonly since: number; readonly before: number }

function spanOf(from = '2000-01', to = '9998-12'): Span {
  for (const month of [from, to])
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Misuse(`Không đọc được tháng “${month}”: viết 2026-01.`)
  if (from > to) throw new Misuse(`Tháng đầu ${from} sau tháng cuối ${to}.`)
  const [year = 0, month = 0] = to.split('-').map(Number)
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  return { from, to, since: startOfDay(`${from}-01`), before: startOfDay(`${next}-01`) }
}

/** An export has the columns of the import, so that it can be brought in again. */
const columns = { contexts, answerColumn }

type Task = {
  readonly db: World['db']
  readonly span: Span & { readonly asWritten?: boolean } & Partial<Awaited<ReturnType<typeof toldInFile>>>
  readonly write: Write
}

async function writeCsv({ db, span, profile, write }: Task & { readonly profile: CsvProfile }): Promise<number> {
  const { header, row } = responseRows(await answeredVersions(db, span.from, span.to), columns)
  await write(byteOrderMark + csvLine(header, profile))
  let written = 0
  for await (const page of responsePages(db, span)) {
    await write(page.map((response) => csvLine(row(response), profile)).join(''))
    written += page.length
  }
  return written
}

async function writeWorkbook({ db, span, write }: Task): Promise<number> {
  const answered = await answeredVersions(db, span.from, span.to)
  const all = answered.reduce((sum, { n }) => sum + n, 0)
  if (all > mostInWorkbook)
    throw new Unusable(
      `Chưa xuất phiếu nào: có ${count(all)} phiếu, quá ${count(mostInWorkbook)} dòng cho một tệp xlsx; thu hẹp --from, --to hoặc dùng --format csv.`,
    )
  const { header, row } = responseRows(answered, columns)
  const rows: (readonly Cell[])[] = [header]
  for await (const page of responsePages(db, span)) rows.push(...page.map(row))
  await write(await workbook('Phiếu trả lời', rows))
  return rows.length - 1
}
