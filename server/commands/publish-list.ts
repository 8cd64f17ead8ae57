import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { publications } from '../acts/publications/published.ts'
import { command } from './command.ts'
import { aligned } from './in-vietnamese.ts'
import { bothPeople } from './publication-lines.ts'
import { withDatabase } from './with-database.ts'

export const publishList = command({
  name: 'publish list',
  summary: 'Liệt kê các kỳ đã công bố, và dữ liệu từ đó có đổi không.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ world }) => {
      const found = await publications(world)
      const latest = new Map(found.toReversed().map(({ period, revision }) => [period, revision]))
      const rows = found.map(({ period, revision, publishedAt, counted, excluded, current, reason, ...by }) => [
        ...[period, String(revision), dayRead(dayOf(publishedAt)), bothPeople(by), count(counted), count(excluded)],
        current ? 'khớp' : latest.get(period) === revision ? 'dữ liệu đã đổi' : 'đã có lần sau',
        reason,
      ])
      const names = ['KỲ', 'LẦN', 'NGÀY', 'NGƯỜI', 'PHIẾU TÍNH', 'BỊ LOẠI', 'SO VỚI DỮ LIỆU', 'LÝ DO']
      return {
        document: { publications: found },
        text:
          rows.length > 0
            ? aligned([names, ...rows], [1, 4, 5])
            : 'Chưa công bố kỳ nào. Chuẩn bị công bố bằng: npm run -s sipas -- publish --period 2026-Q3 --cause regular',
      }
    }),
})
