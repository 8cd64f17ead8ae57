import type { Catalogue } from '../../db/queries/catalogue.ts'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { commander } from '../access/actor.ts'
import { importCatalogue as takeOver } from '../acts/catalogue/import.ts'
import { columnNames, kindOf } from '../imports/catalogue/catalogue.ts'
import { type CatalogueChanges, catalogueChanges } from '../imports/catalogue/catalogue-changes.ts'
import { type Files, kindNames, kinds, readGiven } from '../imports/catalogue/read-given.ts'
import { Faulty } from '../imports/faulty.ts'
import { readGridFile } from '../imports/read-file.ts'
import type { Table } from '../imports/table/grid.ts'
import { sheetOf } from '../imports/table/header.ts'
import { toTable } from '../imports/table/table.ts'
import { Unreadable } from '../imports/unreadable.ts'
import { command } from './command.ts'
import { fileOptions, readFileOptions } from './file-options.ts'
import { withDatabase } from './with-database.ts'

export const importCatalogue = command({
  name: 'import catalogue',
  summary: 'Nhập danh mục đơn vị, lĩnh vực, thủ tục; mục không còn trong tệp thì ngừng dùng, không xóa.',
  operands: { name: 'TỆP', least: 1, most: 3 },
  options: { ...fileOptions, 'dry-run': { type: 'boolean', tells: 'Chỉ kiểm tra và đếm, không ghi' } },
  examples: ['units.csv areas.csv procedures.csv', 'procedures.xlsx --dry-run'],
  notes: [
    'Loại danh mục nhận ra theo tên cột: đơn vị có id, name, kind, name_en; lĩnh vực có id, name, unit, group, name_en; thủ tục có code, name, area, unit, time_limit, status.',
    'Mỗi tệp là danh mục đầy đủ của loại đó. Tệp có lỗi thì không ghi dòng nào.',
  ],
  run: async (terminal, given, operands) => {
    const files = await readFiles(operands, readFileOptions(given))
    return withDatabase(terminal, async ({ db, world }) => {
      const kept = await readCatalogue(db)
      const { catalogue, faults } = readGiven(files, kept)
      if (faults.length > 0) throw new Faulty(kindNames.flatMap((kind) => files[kind]?.file ?? []).join(', '), faults)
      const found = catalogueChanges(kept, catalogue)
      const isNew = kindNames.some((kind) => Object.values(found[kind]).some((n) => n > 0))
      if (isNew && !given['dry-run']) await takeOver(world, catalogue, found, commander('import catalogue'))
      const warnings = kindNames.flatMap(
        (kind) => files[kind]?.table.notes.map((note) => `${files[kind]?.file}: ${note}`) ?? [],
      )
      return {
        document: { dryRun: given['dry-run'] ?? false, ...found, warnings },
        text: [...told(files, found, given['dry-run']), ...warnings.map((warning) => `Lưu ý: ${warning}`)],
      }
    })
  },
})

async function readFiles(paths: readonly string[], options: ReturnType<typeof readFileOptions>): Promise<Files> {
  const files: Partial<Record<keyof Catalogue, { file: string; table: Table }>> = {}
  for (const file of paths) {
    const isKnown = (name: string) => columnNames.has(name)
    const table = toTable(sheetOf(file, await readGridFile(file, options), { headerRow: options.headerRow, isKnown }))
    const kind = kindOf(table)
    if (!kind)
      throw new Unreadable(
        `${file}: không nhận ra danh mục nào từ các cột ${table.columns.join(', ')}; xem: npm run -s sipas -- import catalogue --help`,
      )
    const other = files[kind]
    if (other) throw new Unreadable(`${file} và ${other.file} cùng là danh mục ${kinds[kind]}: chỉ đưa một tệp.`)
    files[kind] = { file, table }
  }
  return files
}

const told = (files: Files, found: CatalogueChanges, dryRun = false): string[] => [
  dryRun ? 'Chỉ kiểm tra, chưa ghi gì:' : 'Đã nhập danh mục:',
  ...kindNames.flatMap((kind) => {
    if (!files[kind]) return []
    const { added, changed, retired } = found[kind]
    return [`  ${kinds[kind].padEnd(9)} thêm ${added}, đổi ${changed}, ngừng dùng ${retired}`]
  }),
]
