import { isAnotherSecret } from '../acts/secrets/secret-periods.ts'
import type { World } from '../world/world.ts'
import type { Terminal } from './terminal.ts'

/** Warns whoever makes a link or a key that the server would not know it: it began with another secret. */
export async function noteAnotherSecret({ note }: Terminal, world: World): Promise<void> {
  if (await isAnotherSecret(world))
    note(
      'Lưu ý: khóa bí mật của lệnh này khác khóa mà hệ thống đang dùng, nên hệ thống chưa nhận những gì lệnh này cấp. Nếu vừa thay khóa, khởi động lại hệ thống; nếu không, chạy lại lệnh với đúng APP_SECRET hoặc APP_SECRET_FILE của hệ thống.',
    )
}
