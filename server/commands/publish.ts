import { small } from '../../surveys/voice/capitals.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { preparePublication } from '../acts/publications/prepare.ts'
import { periodIn } from '../pages/say-in.ts'
import { askedPeriod, periodOption } from './asked-period.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { causeOption, proposedLines } from './proposed.ts'
import { differenceLines } from './publication-lines.ts'
import { withDatabase } from './with-database.ts'

export const publish = command({
  name: 'publish',
  summary: 'Chuẩn bị công bố số liệu một kỳ đã kết thúc; lãnh đạo phường xác nhận trên trang quản lý thì mới công bố.',
  options: {
    period: periodOption,
    cause: causeOption('publish'),
    reason: {
      type: 'string',
      value: 'LÝ_DO',
      tells: 'Vì sao công bố, ít nhất 10 ký tự; không cần khi --cause regular',
    },
  },
  examples: [
    '--period 2026-Q3 --cause regular',
    '--period 2026-Q3 --cause late --reason "Nhập thêm phiếu giấy của Trạm Y tế"',
  ],
  notes: [
    'Phiếu đến muộn, phiếu bị loại hay số hồ sơ sửa lại không làm đổi số đã công bố; công bố lại thì thành lần 2, lần 3 …, kèm chỗ khác với lần trước.',
    'Dữ liệu và chương trình không đổi thì không công bố lại được.',
  ],
  run: async (terminal, { period: name, cause, reason = '' }) => {
    if (name === undefined || cause === undefined)
      throw new Misuse('Lệnh “publish” cần --period và --cause, ví dụ --period 2026-Q3 --cause regular.')
    const period = askedPeriod(name)
    return withDatabase(terminal, async ({ world, address }) => {
      const by = commander('dòng lệnh')
      const { id, ...found } = await preparePublication(world, { period, cause, reason }, by)
      const { revision, counted, excluded, differences } = found
      return {
        document: { proposal: id, ...found },
        text: [
          `Đã chuẩn bị công bố ${small(periodIn('vi', period.name))}, lần ${revision}: tính ${count(counted)} phiếu, không tính ${count(excluded)} phiếu bị loại.`,
          ...(revision > 1 ? differenceLines(differences) : []),
          ...(await proposedLines(world, address, { id, kind: 'publish', by: by.by })),
        ],
      }
    })
  },
})
