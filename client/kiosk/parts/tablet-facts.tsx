import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { version } from '../api.ts'
import { device } from '../device.ts'
import { isNearlyFull } from '../storage.ts'
import { staffWords, standingWords } from '../words.ts'

/** What staff should know of this tablet. */
export function TabletFacts() {
  const { contact, storage } = device
  const facts: readonly (readonly [string, string])[] = [
    ['Tình trạng', standingWords[device.standing.value]],
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
