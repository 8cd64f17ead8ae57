import { useState } from 'preact/hooks'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { serverNow } from './clock.ts'
import { device } from './device.ts'
import { exportFile, handOver } from './export-file.ts'
import { lossIsKnown } from './marker.ts'
import { everything } from './queue.ts'
import { hurry, round } from './rounds.ts'
import { readStorage } from './storage.ts'
import { staffWords, standingWords } from './words.ts'

/** What staff may do with what the tablet holds, and what came of it. Nothing here deletes an answer. */
export function useStaffActs() {
  const [said, setSaid] = useState('')
  return {
    said,
    send: async () => {
      setSaid('Đang gửi…')
      await round({ setup: true })
      await hurry()
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
      await lossIsKnown()
      device.storage.value = await readStorage()
    },
  }
}
