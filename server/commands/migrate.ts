import { commander } from '../access/actor.ts'
import { secretPlaces } from '../doors/node-settings.ts'
import { beginWithSecret } from '../doors/say-lost-secrets.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

const told = {
  none: 'chưa có gì, đã tạo mới',
  behind: 'cấu trúc cũ, đã nâng lên bản hiện hành',
  current: 'cấu trúc đã là bản hiện hành',
  newer: 'do phiên bản mới hơn tạo ra',
} as const

export const migrate = command({
  name: 'migrate',
  summary: 'Đưa cấu trúc cơ sở dữ liệu lên bản hiện hành; nạp danh mục ban đầu nếu chưa có.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ world, settings, found, catalogueLoaded }) => {
      const place = settings.file ?? settings.DATABASE_URL
      const former = secretPlaces(settings.file, settings.APP_SECRET_FILE)?.former
      const { made: lost, said } = await beginWithSecret(world, commander('migrate'), former)
      return {
        document: { place, found, catalogueLoaded, lost },
        text: [
          `Cơ sở dữ liệu ${place}: ${told[found]}.`,
          catalogueLoaded ? 'Đã nạp danh mục đơn vị, lĩnh vực, thủ tục ban đầu.' : 'Danh mục đã có, giữ nguyên.',
          ...(said === undefined ? [] : [said]),
        ],
      }
    }),
})
