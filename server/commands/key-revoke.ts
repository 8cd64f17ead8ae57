import { listReadKeys } from '../../db/queries/read-keys.ts'
import { commander } from '../access/actor.ts'
import { revokeKey } from '../acts/keys/keys.ts'
import { Unusable } from '../doors/settings.ts'
import { command } from './command.ts'
import { keyName } from './key-name.ts'
import { withDatabase } from './with-database.ts'

export const keyRevoke = command({
  name: 'key revoke',
  summary: 'Thu hồi một khóa; có hiệu lực ngay và không lấy lại được.',
  operands: { name: 'TÊN', least: 1, most: 1 },
  options: {},
  examples: ['"Cổng thông tin phường"'],
  run: async (terminal, _given, [written = '']) => {
    const name = keyName(written)
    return withDatabase(terminal, async ({ db, world }) => {
      const at = terminal.now()
      if (!(await revokeKey(world, name, commander('key revoke')))) {
        const known = (await listReadKeys(db)).some((key) => key.name === name)
        throw new Unusable(known ? `Khóa “${name}” đã thu hồi từ trước.` : `Không có khóa nào tên “${name}”.`)
      }
      return {
        document: { name, revokedAt: at },
        text: `Đã thu hồi khóa “${name}”. Chương trình dùng khóa này sẽ bị từ chối.`,
      }
    })
  },
})
