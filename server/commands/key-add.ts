import { addDeed } from '../../db/queries/deeds.ts'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { Unusable } from '../settings.ts'
import { newToken, tokenHash } from '../tokens.ts'
import { command } from './command.ts'
import { keyName } from './key-name.ts'
import { withDatabase } from './with-database.ts'

export const keyAdd = command({
  name: 'key add',
  summary: 'Cấp khóa đọc số liệu cho một chương trình và in khóa một lần duy nhất.',
  operands: { name: 'TÊN', least: 1, most: 1 },
  options: {},
  examples: ['"Cổng thông tin phường"', 'bang-dieu-khien --json'],
  notes: [
    'Khóa chỉ đọc được số liệu (GET /api/v1/figures…), không đọc phiếu, ý kiến hay điểm khảo sát, không sửa gì.',
    'Chương trình gửi khóa trong đầu mục: Authorization: Bearer <khóa>. Hệ thống chỉ giữ mã băm: mất khóa thì thu hồi rồi cấp khóa mới.',
  ],
  run: async (terminal, _given, [written = '']) => {
    const name = keyName(written)
    return withDatabase(terminal, async ({ db, world, address }) => {
      const key = `sipas_${newToken()}`
      const createdAt = terminal.now()
      if (!(await addReadKey(db, { keyHash: tokenHash(world.secret, key), name, may: 'figures', createdAt })))
        throw new Unusable(`Khóa “${name}” đang dùng: xin đặt tên khác, hoặc thu hồi trước bằng lệnh key revoke.`)
      await addDeed(db, { at: createdAt, by: 'key add', what: 'key-made', subject: name })
      return {
        document: { name, key, createdAt },
        text: [
          `Khóa đọc số liệu “${name}”, chỉ in lần này:`,
          `  ${key}`,
          'Thử:',
          `  curl -H "Authorization: Bearer ${key}" ${address}/api/v1/figures/choices`,
        ],
      }
    })
  },
})
