import { readCatalogue } from '../../db/queries/catalogue.ts'
import { addDeed } from '../../db/queries/deeds.ts'
import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { asKept } from '../answers/submit.ts'
import { settleCells } from '../figures/cells.ts'
import { Faulty } from '../imports/faulty.ts'
import { lookupIn } from '../imports/lookup.ts'
import { readSheetFile } from '../imports/read-file.ts'
import { type ImportedRow, readResponses } from '../imports/responses.ts'
import { readConstants, readMap } from './assignments.ts'
import { command } from './command.ts'
import { count, vietnameseDay } from './in-vietnamese.ts'
import { progressOf } from './progress.ts'
import { sortOut, storeResponses } from './store-responses.ts'
import { withDatabase } from './with-database.ts'

export const importResponses = command({
  name: 'import responses',
  summary: 'Nhập phiếu trả lời đã thu ở nơi khác (CSV hoặc XLSX).',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: {
    map: { type: 'string', value: 'CỘT_TA=CỘT_TỆP', multiple: true, tells: 'Cột của hệ thống lấy từ cột nào của tệp' },
    set: { type: 'string', value: 'CỘT_TA=GIÁ_TRỊ', multiple: true, tells: 'Giá trị chung cho ô trống hoặc cột thiếu' },
    'dry-run': { type: 'boolean', tells: 'Chỉ kiểm tra và đếm, không ghi' },
  },
  examples: [
    'phieu.csv --dry-run',
    'google-form.csv --map "answered_at=Dấu thời gian,overall=Ông/Bà có hài lòng không?" --set questionnaire=one-stop,area=chung-thuc',
    'dieu-tra.xlsx --set stream=sample,questionnaire=sipas-2022',
  ],
  notes: [
    'Cột: id, answered_at, unit, area, procedure, channel, stream, questionnaire, version, touchpoint, mã các câu hỏi, comment.',
    'Câu hỏi mang mã procedure viết là answer.procedure; cột procedure chỉ toàn mức hài lòng cũng được hiểu là câu hỏi đó.',
    'Mức: 1–5, 0 hoặc “Không phát sinh”, hoặc lời của mức. Có một lỗi thì không ghi gì. Nhập lại cùng tệp không đổi gì; bị ngắt giữa chừng thì chạy lại là đủ. Đầy đủ: server/imports/README.md.',
  ],
  run: async (terminal, given, [file = '']) => {
    const map = readMap(given.map ?? [])
    const constants = readConstants(given.set ?? [])
    const sheet = await readSheetFile(file)
    return withDatabase(terminal, async ({ db, world }) => {
      const catalogue = await readCatalogue(db)
      const touchpoints = new Map((await listTouchpoints(db)).map((one) => [one.code, one]))
      const ways = {
        find: lookupIn(catalogue),
        touchpoints,
        now: terminal.now(),
        sensitive: world.sensitiveQuestions,
        asKept,
      }
      const read = readResponses(sheet, { ...ways, map, constants, fromText: sheet.fromText })
      if (read.faultCount > 0) throw new Faulty(file, read.faults, read.faultCount)
      const { fresh, already, faults } = await sortOut(db, read.rows)
      if (faults.length > 0) throw new Faulty(file, faults)

      const dryRun = given['dry-run'] ?? false
      if (!dryRun && fresh.length > 0) {
        await storeResponses(db, fresh, terminal.now(), progressOf(terminal, 'Đã ghi', fresh.length, 10_000))
        await settleCells(db)
        const by = 'import responses'
        await addDeed(db, { at: terminal.now(), by, what: 'responses-imported', subject: String(fresh.length) })
      }
      const names = new Map(catalogue.areas.map(({ id, name }) => [id, name]))
      const { ignored, warnings } = read
      return told({ file, dryRun, new: fresh.length, already, ...summary(read.rows, names), ignored, warnings })
    })
  },
})

function summary(rows: readonly ImportedRow[], names: ReadonlyMap<string, string>) {
  const perArea = new Map<string, number>()
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { response } of rows) {
    perArea.set(response.area, (perArea.get(response.area) ?? 0) + 1)
    first = Math.min(first, response.answeredAt)
    last = Math.max(last, response.answeredAt)
  }
  const areas = [...perArea].map(([area, responses]) => ({ area, name: names.get(area) ?? area, responses }))
  return {
    read: rows.length,
    from: dayOf(first),
    to: dayOf(last),
    areas: areas.toSorted((a, b) => b.responses - a.responses),
  }
}

type Summary = ReturnType<typeof summary> & {
  file: string
  dryRun: boolean
  new: number
  already: number
  ignored: readonly string[]
  warnings: readonly string[]
}

const told = (found: Summary) => ({
  document: found,
  text: [
    found.dryRun ? 'Chỉ kiểm tra, chưa ghi gì.' : 'Đã nhập phiếu trả lời.',
    `Đọc ${count(found.read)} dòng: ${count(found.new)} phiếu mới, ${count(found.already)} phiếu đã có từ trước.`,
    `Trả lời từ ${vietnameseDay(found.from)} đến ${vietnameseDay(found.to)}.`,
    ...found.areas.map(({ name, responses }) => `  ${name}: ${count(responses)}`),
    ...(found.ignored.length > 0 ? [`Cột của tệp không dùng đến: ${found.ignored.join(', ')}.`] : []),
    ...found.warnings.map((warning) => `Lưu ý: ${warning}`),
  ],
})
