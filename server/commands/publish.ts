import { small } from '../../surveys/voice/capitals.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { publish as publishPeriod } from '../acts/publications/publish.ts'
import { periodIn } from '../pages/say-in.ts'
import { askedPeriod, periodOption } from './asked-period.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { differenceLines } from './publication-lines.ts'
import { withDatabase } from './with-database.ts'

export const publish = command({
  name: 'publish',
  summary: 'Công bố số liệu một kỳ đã kết thúc: lưu nguyên trạng, về sau không đổi.',
  options: {
    period: periodOption,
    reason: { type: 'string', value: 'LÝ_DO', tells: 'Vì sao công bố, nhất là khi công bố lại' },
  },
  examples: ['--period 2026-Q3', '--period 2026-Q3 --reason "Nhập thêm phiếu giấy của Trạm Y tế"'],
  notes: [
    'Phiếu đến muộn, phiếu bị loại hay số hồ sơ sửa lại không làm đổi số đã công bố; công bố lại thì thành lần 2, lần 3 …, kèm chỗ khác với lần trước.',
    'Dữ liệu và chương trình không đổi thì không công bố lại được.',
  ],
  run: async (terminal, { period: name, reason = '' }) => {
    if (name === undefined) throw new Misuse('Lệnh “publish” cần --period, ví dụ --period 2026-Q3.')
    const period = askedPeriod(name)
    return withDatabase(terminal, async ({ world }) => {
      const found = await publishPeriod(world, { period, reason }, commander('dòng lệnh'))
      const { revision, counted, excluded, differences } = found
      return {
        document: found,
        text: [
          `Đã công bố ${small(periodIn('vi', period.name))}, lần ${revision}: tính ${count(counted)} phiếu, không tính ${count(excluded)} phiếu bị loại.`,
          ...(revision > 1 ? differenceLines(differences) : []),
        ],
      }
    })
  },
})
