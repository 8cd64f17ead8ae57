import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { command } from './command.ts'
import { aligned } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

export const touchpointList = command({
  name: 'touchpoint list',
  summary: 'Liệt kê các điểm khảo sát, mới nhất trước.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ db, address }) => {
      const found = await listTouchpoints(db)
      const rows = found.map(({ code, names, procedure, counter, channel, questionnaire, retiredAt }) => [
        code,
        [names.area, procedure, counter].filter(Boolean).join(' · '),
        channel,
        questionnaire,
        retiredAt === null ? 'đang dùng' : `ngừng từ ${dayRead(dayOf(retiredAt))}`,
      ])
      return {
        document: {
          touchpoints: found.map(({ code, ...rest }) => ({ code, url: `${address}/k/${code}`, ...rest })),
        },
        text:
          rows.length > 0
            ? aligned([['MÃ', 'NƠI', 'KÊNH', 'PHIẾU', 'TRẠNG THÁI'], ...rows])
            : 'Chưa có điểm khảo sát nào. Tạo bằng: npm run -s sipas -- touchpoint add --area chung-thuc',
      }
    }),
})
