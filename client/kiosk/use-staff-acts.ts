import { useState } from 'preact/hooks'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { serverNow } from './clock.ts'
import { device } from './device.ts'
import { acknowledgeEviction } from './eviction-mark.ts'
import { exportFile, handOver } from './export-file.ts'
import { everything } from './queue.ts'
import { readStorage } from './storage.ts'
import { checkIn, sendNow } from './sync.ts'
import { staffWords, standingWords } from './words.ts'

/** What staff may do with what the tablet holds, and what came of it. Nothing here deletes an answer. */
export function useStaffActs() {
  const [said, setSaid] = useState('')
  return {
    said,
    send: async () => {
      setSaid('Đang gửi…')
      await checkIn({ setup: true })
      await sendNow()
      const why = device.standing.value === 'unknown' ? standingWords.unknown : staffWords.unreachable
      setSaid(device.waiting.value === 0 ? 'Không còn phiếu nào chờ gửi.' : why)
    },
    save: async () => {
      const kiosk = device.pairing.value?.id ?? ''
      handOver(`phieu-tren-may-${dayOf(Date.now())}.json`, exportFile(await everything(), kiosk, serverNow()))
      setSaid('Đã xuất tệp. Phiếu vẫn được giữ trong máy cho đến khi máy chủ nhận.')
    },
    /** Staff know that the browser deleted what was stored. */
    noteLoss: async () => {
      await acknowledgeEviction()
      device.storage.value = await readStorage()
    },
  }
}
