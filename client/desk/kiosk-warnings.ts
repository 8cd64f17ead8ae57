import { count } from '../../surveys/voice/numbers.ts'
import type { Kiosk } from './api.ts'

/** Something about a tablet that somebody should know; `grave`: answers may be lost, or are not being taken. */
export type Warning = { readonly grave: boolean; readonly says: string }

type Told = Pick<Kiosk, 'state' | 'waiting' | 'version' | 'clockAhead' | 'storage'> & {
  readonly touchpoint: Pick<Kiosk['touchpoint'], 'retiredAt'>
}

const minute = 60_000
const megabyte = 1_000_000

/** A clock this far off is told; its answers are corrected in any case. */
const muchOff = 5 * minute
/** Thousands of answers fit into this, but a device so full may evict them. */
const littleRoom = 20 * megabyte

/**
 * What is wrong with a tablet, the gravest first, and what to do about it.
 *
 * @param program the version the server runs
 */
export function warningsOf(kiosk: Told, program: string): readonly Warning[] {
  if (kiosk.state === 'retired') return stillHeld(kiosk)
  if (kiosk.state === 'unpaired') return outOfUse(kiosk)
  return [...outOfUse(kiosk), ...storageOf(kiosk), ...silenceOf(kiosk), ...clockOf(kiosk), ...versionOf(kiosk, program)]
}

const grave = (says: string): Warning => ({ grave: true, says })
const mild = (says: string): Warning => ({ grave: false, says })

const outOfUse = ({ touchpoint }: Told) =>
  touchpoint.retiredAt === null ? [] : [grave('Điểm khảo sát của máy đã ngừng nên máy không hỏi nữa.')]

const stillHeld = ({ waiting }: Told) =>
  waiting ? [grave(`Trong máy còn ${count(waiting)} phiếu chưa gửi. Xin bật máy và nối mạng để máy gửi nốt.`)] : []

function storageOf({ storage }: Told): readonly Warning[] {
  if (!storage) return []
  const { room, persisted, evicted } = storage
  return [
    ...(evicted ? [grave('Trình duyệt đã xóa dữ liệu của máy; phiếu đang chờ lúc đó có thể đã mất.')] : []),
    ...(room !== null && room < littleRoom
      ? [
          grave(
            `Bộ nhớ gần đầy, còn ${count(Math.floor(room / megabyte))} MB. Xin xóa bớt ảnh, ứng dụng khác trên máy (không xóa dữ liệu trình duyệt).`,
          ),
        ]
      : []),
    ...(persisted
      ? []
      : [
          mild(
            'Trình duyệt có thể tự xóa dữ liệu đang lưu. Xin cài trang này thành ứng dụng (chọn “Thêm vào màn hình chính”).',
          ),
        ]),
  ]
}

const silenceOf = ({ state }: Told) =>
  state === 'silent' ? [mild('Xin xem máy còn bật và có mạng. Phiếu đang chờ vẫn được giữ trong máy.')] : []

function clockOf({ clockAhead }: Told): readonly Warning[] {
  if (clockAhead === null || Math.abs(clockAhead) <= muchOff) return []
  const off = `${clockAhead > 0 ? 'nhanh' : 'chậm'} ${lengthOf(Math.abs(clockAhead))}`
  return [mild(`Đồng hồ của máy ${off}. Giờ trả lời đã được hiệu chỉnh; xin đặt lại giờ của máy.`)]
}

const versionOf = ({ version }: Told, program: string) =>
  version === null || version === program
    ? []
    : [mild(`Khác phiên bản của máy chủ (${program}); máy tự cập nhật khi có mạng.`)]

/**
 * A length of time in its largest unit.
 *
 * @example
 * lengthOf(12 * 60_000) // => '12 phút'
 * lengthOf(90 * 60_000) // => '1 giờ'
 * lengthOf(400 * 86_400_000) // => '400 ngày'
 */
export function lengthOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute)
  if (minutes < 60) return `${count(minutes)} phút`
  return minutes < 24 * 60 ? `${count(Math.floor(minutes / 60))} giờ` : `${count(Math.floor(minutes / 1440))} ngày`
}
