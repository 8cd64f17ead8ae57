import { readCatalogue } from '../../db/queries/catalogue.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { importPopulations } from '../acts/populations/import.ts'
import { Faulty } from '../imports/faulty.ts'
import { lookupIn } from '../imports/lookup.ts'
import { populationChange, reckonedWords } from '../imports/population/change.ts'
import { readPopulation } from '../imports/population/population.ts'
import { readGridFile } from '../imports/read-file.ts'
import { command } from './command.ts'
import { fileOptions, readFileOptions } from './file-options.ts'
import { datesOption, readDatesOption } from './reading-options.ts'
import { withDatabase } from './with-database.ts'

export const importPopulation = command({
  name: 'import population',
  summary: 'Nhập số hồ sơ đã giải quyết theo tháng hoặc ngày, thủ tục hoặc lĩnh vực, kênh.',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: {
    ...fileOptions,
    dates: datesOption,
    'dry-run': { type: 'boolean', tells: 'Chỉ kiểm tra và đếm, không ghi' },
  },
  examples: ['ho-so-2026-03.xlsx', 'ho-so.csv --dry-run'],
  notes: [
    'Cột: month (tháng: 2026-03, 03/2026) hoặc day (ngày giải quyết), procedure (thủ tục) và/hoặc area (lĩnh vực), channel (kênh nộp hồ sơ), closed (số hồ sơ đã giải quyết). Nhận cả tên tiếng Việt trong ngoặc.',
    'Số theo ngày được cộng theo nửa tháng (1–14, từ 15), để kỳ báo cáo tính đúng.',
    'Dòng cuối “Tổng cộng” được đối chiếu với các dòng trên và không nhập. Trực tuyến toàn trình và một phần là kênh online; bưu chính công ích tính vào desk, như báo cáo thủ tục hành chính.',
    'Tệp có lỗi thì không ghi dòng nào. Nhập lại cùng tệp không thay đổi gì; số mới thay số cũ của cùng tháng, lĩnh vực, thủ tục, kênh. Số theo ngày thay số theo tháng, và ngược lại.',
  ],
  run: async (terminal, given, [file = '']) => {
    const options = readFileOptions(given)
    const grid = await readGridFile(file, options)
    return withDatabase(terminal, async ({ db, world }) => {
      const list = readPopulation(file, grid, {
        find: lookupIn(await readCatalogue(db)),
        now: terminal.now(),
        headerRow: options.headerRow,
        dates: readDatesOption(given.dates),
      })
      if (list.faults.length > 0) throw new Faulty(file, list.faults)

      const change = await populationChange(list.rows, db)
      const dryRun = given['dry-run'] ?? false
      if (!dryRun && change.write.length > 0) {
        const { span, found } = change
        const about = { ...span, new: found.new, changed: found.changed }
        await importPopulations(world, change.write, about, commander('import population'))
      }
      return told({ file, dryRun, read: list.read }, change, [...list.warnings, ...reckonedWords(change.reckoned)])
    })
  },
})

type Run = { readonly file: string; readonly dryRun: boolean; readonly read: number }

/** What was done, for a program and in words. */
const told = (
  { file, dryRun, read }: Run,
  { span, found }: Awaited<ReturnType<typeof populationChange>>,
  warnings: readonly string[],
) => ({
  document: { file, dryRun, read, ...found, ...span, warnings },
  text: [
    dryRun ? 'Chỉ kiểm tra, chưa ghi gì.' : 'Đã nhập số hồ sơ đã giải quyết.',
    `Đọc ${count(read)} dòng, từ ${span.from} đến ${span.to}, cộng ${count(found.closed)} hồ sơ.`,
    `Mới ${count(found.new)}, đổi ${count(found.changed)}, giữ nguyên ${count(found.same)}.`,
    ...warnings.map((warning) => `Lưu ý: ${warning}`),
  ],
})
