import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { commander } from '../access/actor.ts'
import { newToken, tokenHash } from '../access/tokens.ts'
import { makeKey } from '../acts/keys/keys.ts'
import { Unusable } from '../doors/settings.ts'
import { command } from './command.ts'
import { keyName } from './key-name.ts'
import { isKeyUse, keyUses } from './key-uses.ts'
import { Misuse } from './misuse.ts'
import { noteAnotherSecret } from './note-another-secret.ts'
import { withDatabase } from './with-database.ts'

export const keyAdd = command({
  name: 'key add',
  summary: 'Cấp khóa cho một chương trình và in khóa một lần duy nhất.',
  operands: { name: 'TÊN', least: 1, most: 1 },
  options: {
    for: {
      type: 'string',
      value: 'VIỆC',
      tells:
        'Khóa dùng để làm gì: figures (đọc số liệu), slips (yêu cầu cấp phiếu mời) hoặc answers (gửi phiếu trả lời); bỏ trống là figures',
    },
    days: { type: 'string', value: 'N', tells: 'Khóa dùng được bao nhiêu ngày, từ 1 đến 3650; bỏ trống là 365' },
  },
  examples: ['"Cổng thông tin phường"', '"Một cửa điện tử" --for slips --days 90', 'bang-dieu-khien --json'],
  notes: [
    'Khóa figures chỉ đọc được số liệu (GET /api/v1/figures…). Khóa slips chỉ yêu cầu cấp được phiếu mời (POST /api/v1/slips), tối đa 120 phiếu mời trong 10 phút. Khóa answers chỉ gửi được phiếu trả lời (POST /api/v1/responses). Khóa metrics chỉ đọc được thông số vận hành (GET /metrics). Không khóa nào đọc phiếu, ý kiến hay điểm khảo sát.',
    'Chương trình gửi khóa trong đầu mục: Authorization: Bearer <khóa>. Hệ thống chỉ giữ khóa đã mã hóa một chiều; nếu mất khóa, thu hồi rồi cấp khóa mới.',
  ],
  run: async (terminal, { for: may = 'figures', days = '365' }, [written = '']) => {
    const name = keyName(written)
    const lasts = keyDays(days)
    if (!isKeyUse(may))
      throw new Misuse(`Tùy chọn --for không nhận “${may}”. Dùng một trong ${Object.keys(keyUses).join(', ')}.`)
    return withDatabase(terminal, async ({ world, address }) => {
      await noteAnotherSecret(terminal, world)
      const key = `sipas_${newToken()}`
      const createdAt = terminal.now()
      const expiresAt = createdAt + lasts * oneDay
      const kept = { keyHash: tokenHash(world.secret, key), name, may, createdAt, expiresAt }
      if (!(await makeKey(world, kept, commander('key add'))))
        throw new Unusable(
          `Khóa “${name}” đang dùng nên chưa cấp khóa mới. Đặt tên khác, hoặc thu hồi khóa cũ bằng lệnh key revoke.`,
        )
      return {
        document: { name, key, may, createdAt, expiresAt },
        text: [
          `Khóa ${keyUses[may]} “${name}”, dùng đến hết ${dayRead(dayOf(expiresAt - 1))}, chỉ in lần này:`,
          `  ${key}`,
          'Thử:',
          `  ${trial[may](key, address)}`,
        ],
      }
    })
  },
})

const trial = {
  figures: (key: string, address: string) => `curl -H "Authorization: Bearer ${key}" ${address}/api/v1/figures/choices`,
  slips: (key: string, address: string) =>
    `curl -H "Authorization: Bearer ${key}" --json '{"area":"ho-tich"}' ${address}/api/v1/slips`,
  answers: (key: string, address: string) =>
    `curl -H "Authorization: Bearer ${key}" --json @phieu.json ${address}/api/v1/responses`,
  metrics: (key: string, address: string) => `curl -H "Authorization: Bearer ${key}" ${address}/metrics`,
}

/** Ten years: whoever asks for more means for ever, and nobody looks after such a key. */
const mostDays = 3650

/** @throws Misuse when it is no such number of days */
function keyDays(written: string): number {
  const days = Number(written)
  if (!/^\d{1,4}$/.test(written) || days < 1 || days > mostDays)
    throw new Misuse(`Tùy chọn --days không nhận “${written}”. Dùng một số từ 1 đến ${mostDays}.`)
  return days
}
