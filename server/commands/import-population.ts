import type { Db } from '../../db/db.ts'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { populationKey, type Regrained, regrained } from '../../db/queries/population-grain.ts'
import { type Population, readPopulations } from '../../db/queries/populations.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { importPopulations } from '../acts/populations/import.ts'
import { Faulty } from '../imports/faulty.ts'
import { lookupIn } from '../imports/lookup.ts'
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

      const change = await changeBy(list.rows, db)
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

/** What a list changes of what is stored: from when to when, how many numbers, and which rows are to be written. */
async function changeBy(rows: readonly Population[], db: Db) {
  const months = rows.map(({ month }) => month).toSorted()
  const span = { from: months[0] ?? '', to: months.at(-1) ?? '' }
  const stored = await readPopulations(db, span.from.slice(0, 7), span.to.slice(0, 7))
  const grained = regrained(rows, stored)
  const { write: _, ...found } = compared(rows, stored)
  return { span, found, write: compared(grained.rows, stored).write, reckoned: grained.reckoned }
}

type Run = { readonly file: string; readonly dryRun: boolean; readonly read: number }

/** What was done, for a program and in words. */
const told = (
  { file, dryRun, read }: Run,
  { span, found }: Awaited<ReturnType<typeof changeBy>>,
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

/** Halves of a month that the list does not tell, and that had to be reckoned. */
function reckonedWords(reckoned: Regrained['reckoned']): string[] {
  const [first] = reckoned
  if (!first) return []
  const beyond = reckoned.filter(({ beyond }) => beyond).length
  const told = `${halfWords(first.row.month)} thành ${count(first.row.closed)}`
  const more =
    beyond > 0
      ? ` ${count(beyond)} trường hợp tệp ghi nhiều hơn số cả tháng đã nhập, nửa tháng kia tính là 0: kiểm tra lại.`
      : ''
  return [
    `Tệp chỉ có một nửa tháng của ${count(reckoned.length)} dòng đã nhập theo tháng; nửa tháng còn lại là phần còn lại của số cả tháng (ví dụ ${told}).${more}`,
  ]
}

const halfWords = (half: string) =>
  `${half.endsWith('-01') ? 'ngày 1–14' : 'từ ngày 15'} tháng ${half.slice(5, 7)}/${half.slice(0, 4)}`

function compared(rows: readonly Population[], stored: readonly Population[]) {
  const before = new Map(stored.map((row) => [populationKey(row), row.closed]))
  const added = rows.filter((row) => !before.has(populationKey(row)))
  const changed = rows.filter((row) => before.has(populationKey(row)) && before.get(populationKey(row)) !== row.closed)
  return {
    new: added.length,
    changed: changed.length,
    same: rows.length - added.length - changed.length,
    closed: rows.reduce((sum, row) => sum + row.closed, 0),
    write: [...added, ...changed],
  }
}
