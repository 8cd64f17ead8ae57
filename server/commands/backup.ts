import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { openFile } from '../../db/open-file.ts'
import { Unusable } from '../settings.ts'
import { checkCopy } from './check-copy.ts'
import { command } from './command.ts'
import { presentDatabaseFile } from './file-only.ts'
import { count } from './in-vietnamese.ts'

export const backup = command({
  name: 'backup',
  summary: 'Sao lưu cơ sở dữ liệu ra một tệp; làm được khi hệ thống đang chạy.',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: { force: { type: 'boolean', tells: 'Ghi đè khi tệp đã có' } },
  examples: ['sao-luu/sipas-2026-11-22.db', 'sipas.db.bak --force'],
  notes: [
    'Bản sao được kiểm tra trước khi mang tên đã cho; hỏng giữa chừng thì tệp cũ còn nguyên. Tệp sao lưu chứa mọi phiếu và ý kiến: xin giữ như hồ sơ.',
    'Các tệp app-secret và former-secrets cạnh cơ sở dữ liệu không nằm trong bản sao, xin giữ riêng một bản: thiếu chúng thì mọi người phải đăng nhập lại, phiếu mời, khóa đọc, mã biên nhận hết dùng được và thông tin liên hệ không mở được nữa.',
  ],
  run: async (terminal, given, [asked = '']) => {
    const file = presentDatabaseFile(terminal, 'backup')
    const target = resolve(asked)
    await mayWrite(target, file, given.force ?? false)

    const unfinished = `${target}.part-${process.pid}`
    try {
      await copyInto(file, unfinished)
      const checked = await checkCopy(unfinished)
      if ('refused' in checked) throw new Unusable(`Bản sao không dùng được (${checked.refused}); chưa ghi ${target}.`)
      await toDisk(unfinished)
      await rename(unfinished, target)
      const { size } = await stat(target)
      return {
        document: { file: target, bytes: size, responses: checked.responses },
        text: `Đã sao lưu ${count(checked.responses)} phiếu ra ${target} (${count(Math.ceil(size / 1024))} kB), đã kiểm tra.`,
      }
    } finally {
      for (const tail of ['', '-wal', '-shm', '-journal']) await rm(unfinished + tail, { force: true })
    }
  },
})

async function mayWrite(target: string, database: string, force: boolean) {
  const folder = await realpath(dirname(target)).catch(() => {
    throw new Unusable(`Không có thư mục ${dirname(target)}: xin tạo trước rồi sao lưu lại.`)
  })
  const real = await realpath(database)
  const own = ['', '-wal', '-shm'].map((tail) => real + tail)
  const place = await realpath(target).catch(() => join(folder, basename(target)))
  if (own.includes(place)) throw new Unusable(`${target} là chính cơ sở dữ liệu đang dùng: xin chọn tên khác.`)
  const there = await stat(target).catch(() => undefined)
  if (there?.isDirectory()) throw new Unusable(`${target} là thư mục: xin cho tên tệp.`)
  if (there && !force) throw new Unusable(`${target} đã có: xin chọn tên khác, hoặc thêm --force để ghi đè.`)
}

/** Without migrating first: a backup before an upgrade must be of what is there. */
async function copyInto(file: string, target: string) {
  const db = await openFile(`file:${file}`)
  try {
    await db.$client.execute({ sql: 'VACUUM INTO ?', args: [target] })
    await chmod(target, 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (/BUSY|FULL|CORRUPT|NOTADB/.test(code)) throw error
    throw new Unusable(`Không ghi được vào ${dirname(target)}: xin kiểm tra quyền ghi và chỗ trống.`)
  } finally {
    db.$client.close()
  }
}

export async function toDisk(file: string) {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
