import { basename } from 'node:path'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { commander } from '../access/actor.ts'
import { noteResponsesImport } from '../acts/notes.ts'
import { asKept } from '../answers/submit.ts'
import { settleSums } from '../figures/settle-sums.ts'
import { Faulty } from '../imports/faulty.ts'
import { lookupIn } from '../imports/lookup.ts'
import { readGridFile } from '../imports/read-file.ts'
import { readResponses } from '../imports/responses/responses.ts'
import { command } from './command.ts'
import { fileOptions, readFileOptions } from './file-options.ts'
import { importedOutcome, summaryOf } from './imported-responses.ts'
import { progressOf } from './progress.ts'
import { datesOption, levelsTold, readSaid } from './reading-options.ts'
import { sortOut, storeResponses } from './store-responses.ts'
import { withDatabase } from './with-database.ts'

export const importResponses = command({
  name: 'import responses',
  summary: 'Nhập phiếu trả lời đã thu ở nơi khác (CSV hoặc XLSX).',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: {
    map: { type: 'string', value: 'CỘT_HỆ_THỐNG=CỘT_TỆP', multiple: true, tells: 'Cột nào của tệp; #4 là cột thứ tư' },
    set: { type: 'string', value: 'CỘT_HỆ_THỐNG=GIÁ_TRỊ', multiple: true, tells: 'Giá trị cho ô trống, cột thiếu' },
    ...fileOptions,
    dates: datesOption,
    zone: {
      type: 'string',
      value: 'ĐỘ_LỆCH',
      tells: 'Múi giờ của giờ không ghi múi, ví dụ +00:00; bỏ trống là +07:00',
    },
    levels: { type: 'string', value: 'TÊN=MỨC', multiple: true, tells: 'Tệp gọi các mức là gì, ví dụ "A5=5,A4=4"' },
    'skip-empty': { type: 'boolean', tells: 'Bỏ qua dòng trả lời dở dang; in ra dòng nào' },
    'dry-run': { type: 'boolean', tells: 'Chỉ kiểm tra và đếm, không ghi' },
  },
  examples: [
    'phieu.csv --dry-run',
    'google-form.csv --map "answered_at=Dấu thời gian,overall=Ông/Bà có hài lòng không?" --set questionnaire=one-stop,area=chung-thuc --dates dmy',
    'kobo.xlsx --map "answered_at=_submission_time,overall=hai_long,id=_uuid" --zone +00:00 --set questionnaire=one-stop,area=ho-tich',
    'dieu-tra.xlsx --sheet "Tháng 3" --set stream=sample,questionnaire=sipas-2022',
  ],
  notes: [
    'Cột: id, answered_at, unit, area, procedure, channel, stream, questionnaire, version, touchpoint, mã các câu hỏi, comment.',
    'Câu hỏi mang mã procedure viết là answer.procedure; cột procedure chỉ toàn mức hài lòng cũng được hiểu là câu hỏi đó.',
    'Khi có --map, chỉ cột được chỉ rõ mới dùng; các cột khác được kể tên.',
    'Mức: 1–5, 0 hoặc “Không có việc này” (phiếu cũ: “Không phát sinh”), hoặc tên mức, có số đứng trước hay sau cũng được. Ngày 1/5/2026 chỉ đọc khi trong cột có ngày lớn hơn 12 hoặc có --dates.',
    'Tệp có lỗi thì không ghi dòng nào. Nhập lại cùng tệp không thay đổi gì; bị ngắt giữa chừng thì chạy lại là đủ. Đầy đủ: server/imports/README.md.',
  ],
  run: async (terminal, given, [file = '']) => {
    const said = readSaid(given)
    const grid = await readGridFile(file, readFileOptions(given))
    return withDatabase(terminal, async ({ db, world }) => {
      const catalogue = await readCatalogue(db)
      const touchpoints = new Map((await listTouchpoints(db)).map((one) => [one.code, one]))
      const ways = { find: lookupIn(catalogue), touchpoints, sensitive: world.sensitiveQuestions, asKept }
      const read = readResponses(file, grid, { ...ways, ...said, now: terminal.now() })
      if (read.faultCount > 0) throw new Faulty(file, read.faults, read.faultCount)
      const { fresh, already, faults } = await sortOut(db, read.rows)
      if (faults.length > 0) throw new Faulty(file, faults)

      const dryRun = given['dry-run'] ?? false
      if (!dryRun && fresh.length > 0) {
        const counts = { new: fresh.length, already, skipped: read.skipped.length }
        await noteResponsesImport(world, commander('import responses'), basename(file), counts)
        await storeResponses(db, fresh, terminal.now, progressOf(terminal, 'Đã ghi', fresh.length, 10_000))
        await settleSums(db)
      }
      const names = new Map(catalogue.areas.map(({ id, name }) => [id, name]))
      const { ignored, skipped } = read
      const warnings = [...read.warnings, ...levelsTold(said.levels)]
      const counts = { new: fresh.length, already, skipped: skipped.length, ...summaryOf(read.rows, names) }
      return importedOutcome({ file, dryRun, ...counts, ignored, warnings })
    })
  },
})
