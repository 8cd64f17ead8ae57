import { useEffect } from 'preact/hooks'
import { words } from '../words.ts'

/** So long the words can be read before the tablet tries again by itself. */
const pause = 30_000

/** Something of ours or of the browser's store failed. The tablet starts again by itself; what waits is on the disk. */
export function BrokenPage({ stored }: { stored: boolean }) {
  useEffect(() => {
    const timer = setTimeout(() => location.reload(), pause)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="frame">
      <main>
        <div class="start">
          <h1>{words.closed.vi}</h1>
          <p>{stored ? 'Máy gặp sự cố và đang tự mở lại. Các phiếu đã trả lời vẫn được giữ trong máy.' : noStore}</p>
          <p class="soft" lang="en">
            {words.closed.en}. {words.askStaff.en}
          </p>
        </div>
      </main>
    </div>
  )
}

const noStore = 'Trình duyệt không lưu được dữ liệu trên máy này. Xin cho phép lưu dữ liệu trang web rồi tải lại trang.'
