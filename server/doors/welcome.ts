import { name } from '#ward'
import type { Settings } from './settings.ts'

/** What whoever starts the program had better know of its settings. */
export function notesOn(settings: Settings): readonly string[] {
  const { BASE_URL, TRUST_PROXY, APP_SECRET_FILE, file } = settings
  return [
    BASE_URL === undefined &&
      'Chưa đặt BASE_URL: mã QR, áp phích, phiếu mời chỉ in được khi mở trang quản lý ngay trên máy này.',
    BASE_URL === undefined &&
      TRUST_PROXY === 'on' &&
      'Có proxy mà chưa đặt BASE_URL: cookie chưa được đánh dấu an toàn.',
    file !== undefined &&
      process.env.APP_SECRET === undefined &&
      APP_SECRET_FILE === undefined &&
      'Khóa bí mật nằm cạnh cơ sở dữ liệu: ai chép được cả thư mục thì mở được thông tin liên hệ. Để nơi khác bằng APP_SECRET_FILE.',
  ].filter((note) => note !== false)
}

type Welcome = {
  readonly address: string
  readonly place: string
  readonly loaded: boolean
  readonly link: readonly string[]
  readonly notes: readonly string[]
}

/** Tells on the screen where the program can be reached, and how to begin. */
export function welcome({ address, place, loaded, link: [how, where], notes }: Welcome) {
  console.log(`
SIPAS ${name.vi} đang chạy tại ${address}
  Cơ sở dữ liệu   ${place}${loaded ? ' (mới, đã nạp danh mục và chỉ tiêu ban đầu)' : ''}
  Trang quản lý   ${address}/desk/${
    how
      ? `
  Người quản trị hệ thống đầu tiên: ${how}
                  ${where}`
      : ''
  }${notes.map((note) => `\n  Lưu ý           ${note}`).join('')}
  Chạy thử với dữ liệu minh họa (cơ sở dữ liệu riêng):
                  DATABASE_URL=file:./data/demo.db npm run -s sipas -- demo
                  DATABASE_URL=file:./data/demo.db npm start
`)
}
