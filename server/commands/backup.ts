import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { openFile } from '../../db/open-file.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { noteBackup } from '../acts/notes.ts'
import { Unusable } from '../doors/settings.ts'
import { checkCopy } from './check-copy.ts'
import { command } from './command.ts'
import { presentDatabaseFile } from './file-only.ts'
import { placesOfSecrets } from './secret-places.ts'

export const backup = command({
  name: 'backup',
  summary: 'Sao lưu cơ sở dữ liệu ra một tệp; làm được khi hệ thống đang chạy.',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: { force: { type: 'boolean', tells: 'Ghi đè khi tệp đã có' } },
  examples: ['sao-luu/sipas-2026-11-22.db', 'sipas.db.bak --force'],
  notes: [
    'Bản sao được kiểm tra xong mới thay tệp cũ; nếu hỏng giữa chừng, tệp cũ vẫn nguyên. Tệp sao lưu chứa mọi phiếu và ý kiến: bảo quản như hồ sơ công việc.',
    'Các tệp app-secret và former-secrets cạnh cơ sở dữ liệu không nằm trong bản sao: giữ riêng một bản. Nếu thiếu, mọi người phải đăng nhập lại; phiếu mời, khóa đọc, mã biên nhận không dùng được nữa; thông tin liên hệ không giải mã được.',
  ],
  run: async (terminal, given, [asked = '']) => {
    const file = presentDatabaseFile(terminal, 'backup')
    const target = resolve(asked)
    await mayWrite(target, file, given.force ?? false)

    const unfinished = `${target}.part-${process.pid}`
    try {
      await copyInto(file, unfinished, { now: terminal.now, named: target })
      const checked = await checkCopy(unfinished)
      if ('refused' in checked) throw new Unusable(`Chưa ghi ${target} vì bản sao không dùng được: ${checked.refused}.`)
      await toDisk(unfinished)
      await rename(unfinished, target)
      const { size } = await stat(target)
      const { files } = placesOfSecrets(terminal)
      return {
        document: { file: target, bytes: size, responses: checked.responses, secretFiles: files },
        text: [
          `Đã sao lưu ${count(checked.responses)} phiếu ra ${target} (${count(Math.ceil(size / 1024))} kB), đã kiểm tra.`,
          `Khóa bí mật không nằm trong bản sao. ${keepSecret(files)}`,
        ],
      }
    } finally {
      for (const tail of ['', '-wal', '-shm', '-journal']) await rm(unfinished + tail, { force: true })
    }
  },
})

const keepSecret = (files: readonly string[]) =>
  files.length === 0
    ? 'Giữ riêng giá trị của APP_SECRET và FORMER_SECRETS.'
    : `Giữ riêng một bản của ${files.join(', ')}.`

async function mayWrite(target: string, database: string, force: boolean) {
  const folder = await realpath(dirname(target)).catch(() => {
    throw new Unusable(`Chưa sao lưu vì không có thư mục ${dirname(target)}. Tạo thư mục rồi sao lưu lại.`)
  })
  const real = await realpath(database)
  const own = ['', '-wal', '-shm'].map((tail) => real + tail)
  const place = await realpath(target).catch(() => join(folder, basename(target)))
  if (own.includes(place))
    throw new Unusable(`Chưa sao lưu vì ${target} là chính cơ sở dữ liệu đang dùng. Chọn tên khác.`)
  const there = await stat(target).catch(() => undefined)
  if (there?.isDirectory()) throw new Unusable(`Chưa sao lưu vì ${target} là thư mục. Viết cả tên tệp.`)
  if (there && !force)
    throw new Unusable(`Chưa sao lưu vì ${target} đã có. Chọn tên khác, hoặc thêm --force để ghi đè.`)
}

/** Without migrating first: a backup before an upgrade must be of what is there. */
async function copyInto(file: string, target: string, { now, named }: { now: () => number; named: string }) {
  const db = await openFile(`file:${file}`)
  try {
    await noteBackup({ db, now }, commander('backup'), basename(named))
    await db.$client.execute({ sql: 'VACUUM INTO ?', args: [target] })
    await chmod(target, 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (/BUSY|FULL|CORRUPT|NOTADB/.test(code)) throw error
    throw new Unusable(`Chưa sao lưu vì không ghi được vào ${dirname(target)}. Kiểm tra quyền ghi và chỗ trống.`)
  } finally {
    db.$client.close()
  }
}

export async function toDisk(file: string) {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
