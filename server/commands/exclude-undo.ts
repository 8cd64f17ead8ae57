import { commander } from '../access/actor.ts'
import { takeExclusionBack } from '../acts/exclusions/exclusion.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const excludeUndo = command({
  name: 'exclude undo',
  summary: 'Tính lại một phiếu đã bị loại.',
  operands: { name: 'SỐ', least: 1, most: 1 },
  options: {},
  examples: ['7'],
  notes: [
    'SỐ là số thứ tự của lần loại, xem bằng lệnh exclude list. Lần loại vẫn nằm trong danh sách, ghi rõ đã hoàn tác.',
  ],
  run: (terminal, _given, [written = '']) =>
    withDatabase(terminal, async ({ world }) => {
      const id = Number(written)
      const response = await takeExclusionBack(world, id, commander('exclude undo'))
      return { document: { id, response }, text: `Phiếu ${response} được tính lại.` }
    }),
})
