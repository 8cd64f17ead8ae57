import { momentAt } from '../../../surveys/voice/days.ts'
import { device } from '../device.ts'
import { isNearlyFull } from '../storage.ts'
import { staffWords } from '../words.ts'

/** For staff who pass by: how many answers wait, when the server was last heard of, and what is wrong with the store. */
export function Signs() {
  const { evicted, room } = device.storage.value
  const at = device.contact.value
  return (
    <p class="signs" lang="vi">
      <span>Chờ gửi: {device.waiting.value}</span>
      <span>Liên hệ máy chủ lần cuối: {at ? momentAt(at.there) : staffWords.never}</span>
      {isNearlyFull(room) && <b>Bộ nhớ máy gần đầy. Xin Ông/Bà báo cán bộ.</b>}
      {evicted && <b>Dữ liệu lưu trên máy này đã bị xóa. Xin Ông/Bà báo cán bộ.</b>}
    </p>
  )
}
