import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { commander } from '../access/actor.ts'
import { newToken } from '../access/tokens.ts'
import { noteSecretChange } from '../acts/notes.ts'
import { readSettings, secretPlaces } from '../doors/node-settings.ts'
import { Unusable } from '../doors/settings.ts'
import { command } from './command.ts'
import type { Terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'

export const secretRotate = command({
  name: 'secret rotate',
  summary: 'Thay khóa bí mật của hệ thống; phiếu mời, phiên đăng nhập và mọi thứ đã cấp vẫn dùng được.',
  options: {},
  examples: ['', '--json'],
  notes: [
    'Khóa mới nằm trong tệp app-secret cạnh cơ sở dữ liệu, các khóa cũ trong tệp former-secrets, chỉ chủ tệp đọc được. Khóa không bao giờ in ra màn hình. Nếu hệ thống đang chạy, khởi động lại để dùng khóa mới.',
    'Khi xóa một dòng của former-secrets, những gì cấp dưới khóa đó hết hiệu lực: phiên đăng nhập, liên kết mời, khóa đọc, máy tính bảng, phiếu mời, mã biên nhận, thông tin liên hệ đang giữ kín. Nếu khóa cũ đã lộ: cấp lại khóa đọc và ghép nối lại máy tính bảng, rồi xóa dòng đó.',
    'Lệnh này không đổi được APP_SECRET đặt bằng thiết lập (máy chủ libSQL, Workers): đưa giá trị cũ vào FORMER_SECRETS, đặt giá trị mới cho APP_SECRET. Trên Workers: npx wrangler secret put FORMER_SECRETS trước, rồi npx wrangler secret put APP_SECRET.',
  ],
  run: async (terminal) => {
    const { present, former } = keptSecrets(terminal)
    await withDatabase(terminal, ({ world }) => noteSecretChange(world, commander('secret rotate')))
    const kept = rotate(present, former)
    return {
      document: { present, former, kept },
      text: [
        `Đã thay khóa bí mật. Khóa mới: ${present}; khóa cũ còn mở được: ${former} (${kept}).`,
        'Khởi động lại hệ thống nếu đang chạy. Hai tệp này không nằm trong bản sao lưu cơ sở dữ liệu: giữ riêng một bản.',
      ],
    }
  },
})

/** @throws Unusable when the secret is not one this command keeps */
function keptSecrets({ environment }: Terminal) {
  const { file, APP_SECRET_FILE } = readSettings(environment)
  const places = secretPlaces(file, APP_SECRET_FILE)
  if (!places || environment.APP_SECRET)
    throw new Unusable(
      'Chưa thay đổi gì vì APP_SECRET được đặt bằng thiết lập. Đưa giá trị cũ vào FORMER_SECRETS rồi đặt giá trị mới cho APP_SECRET (trên Workers: npx wrangler secret put FORMER_SECRETS, rồi npx wrangler secret put APP_SECRET).',
    )
  return places
}

/** The former ones are on disk before the new one is: cut off in between, nothing is lost. @returns how many are kept */
function rotate(present: string, former: string): number {
  const before = existsSync(former) ? readFileSync(former, 'utf8').split(/\s+/).filter(Boolean) : []
  const kept = [...new Set([readFileSync(present, 'utf8').trim(), ...before])]
  writeWhole(former, `${kept.join('\n')}\n`)
  writeWhole(present, newToken())
  return kept.length
}

/** Writes a file that only its owner may read: all of it, or none. */
function writeWhole(place: string, text: string): void {
  const unfinished = `${place}.part-${process.pid}`
  const file = openSync(unfinished, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, place)
}
