import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { version } from '../api.ts'
import { serverNow } from '../clock.ts'
import { device } from '../device.ts'
import { exportFile, handOver } from '../export-file.ts'
import { lossIsKnown } from '../marker.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { everything } from '../queue.ts'
import { hurry, round } from '../rounds.ts'
import { isNearlyFull, readStorage } from '../storage.ts'
import { staffWords } from '../words.ts'

type Staff = { readonly close: () => void; readonly pair: () => void; readonly exit: () => void }

/** What staff see behind the PIN, and may do. Nothing here deletes an answer. */
export function StaffPage({ close, pair, exit }: Staff) {
  const [said, setSaid] = useState('')
  const send = async () => {
    setSaid('Đang gửi…')
    await round({ setup: true })
    await hurry()
    const why = device.standing.value === 'unknown' ? standings.unknown : staffWords.unreachable
    setSaid(device.waiting.value === 0 ? 'Không còn phiếu nào chờ gửi.' : why)
  }
  const save = async () => {
    const kiosk = device.pairing.value?.id ?? ''
    handOver(`phieu-tren-may-${dayOf(Date.now())}.json`, exportFile(await everything(), kiosk, serverNow()))
    setSaid('Đã xuất tệp. Phiếu vẫn được giữ trong máy cho đến khi máy chủ nhận.')
  }
  const noted = async () => {
    await lossIsKnown()
    device.storage.value = await readStorage()
  }
  return (
    <Frame>
      <div class="staff">
        <Heading>{device.setup.value?.kiosk.name ?? 'Máy tính bảng'}</Heading>
        <Facts />
        {device.storage.value.evicted && (
          <p class="wrong">
            Trình duyệt đã xóa dữ liệu lưu trên máy này; phiếu chưa gửi khi đó có thể đã mất. Xin kiểm tra dung lượng
            trống của máy và báo người quản trị hệ thống.{' '}
            <button type="button" onClick={noted}>
              Đã rõ
            </button>
          </p>
        )}
        <p class="said" role="status">
          {said}
        </p>
        <div class="ways">
          <button type="button" onClick={send}>
            Gửi ngay
          </button>
          <button type="button" onClick={save}>
            Xuất phiếu chờ gửi ra tệp
          </button>
          <button type="button" onClick={pair}>
            Ghép nối lại
          </button>
          <button type="button" onClick={exit}>
            Thoát
          </button>
          <button type="button" class="main" onClick={close}>
            Đóng
          </button>
        </div>
      </div>
    </Frame>
  )
}

const standings = {
  open: 'Đang nhận phiếu trả lời',
  retired: 'Đã ngừng sử dụng; phiếu đang chờ vẫn được giữ trong máy',
  unknown: 'Máy chủ không nhận ra máy này; phiếu vẫn được giữ. Xin ghép nối lại',
} as const

function Facts() {
  const { contact, storage } = device
  const facts: readonly (readonly [string, string])[] = [
    ['Tình trạng', standings[device.standing.value]],
    ['Phiếu chờ gửi', count(device.waiting.value)],
    ['Phiếu bị máy chủ từ chối', count(device.refused.value)],
    ['Liên hệ máy chủ lần cuối', contact.value ? momentAt(contact.value.there) : staffWords.never],
    ['Đồng hồ của máy', clockOf(contact.value)],
    ['Bộ nhớ', spaceOf(storage.value)],
    ['Phiên bản', version()],
  ]
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A clock may differ this much before staff are told. */
const tolerable = 2 * 60_000

function clockOf(contact: typeof device.contact.value): string {
  if (!contact) return momentAt(Date.now())
  const ahead = contact.here - contact.there
  const minutes = Math.round(Math.abs(ahead) / 60_000)
  return Math.abs(ahead) < tolerable ? 'Đúng' : `${ahead > 0 ? 'Nhanh' : 'Chậm'} ${count(minutes)} phút`
}

function spaceOf({ used, room, persisted }: typeof device.storage.value): string {
  const size = room === null || used === null ? '' : `đã dùng ${megabytes(used)}, còn trống ${megabytes(room)}`
  const warning = isNearlyFull(room) ? 'gần đầy' : ''
  const promise = persisted ? 'được giữ lâu dài' : 'trình duyệt có thể tự xóa khi thiếu chỗ'
  return [warning, size, promise].filter(Boolean).join(' · ')
}

const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1_048_576))} MB`
