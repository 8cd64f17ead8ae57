import { useEffect } from 'preact/hooks'
import { setLockdown } from '../lockdown.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'

/** Staff have left the survey: the browser is free to be used until they come back, or until it is left untouched. */
export function ExitedPage({ close }: { close: () => void }) {
  useEffect(() => {
    setLockdown(false)
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    return () => setLockdown(true)
  }, [])
  return (
    <Frame>
      <div class="start">
        <Heading>Đã thoát khỏi khảo sát</Heading>
        <p>Máy tự trở lại khảo sát nếu không ai chạm màn hình trong 30 giây.</p>
        <div class="ways">
          <button type="button" onClick={() => location.assign('/desk')}>
            Mở trang quản lý
          </button>
          <button type="button" class="main" onClick={close}>
            Trở lại khảo sát
          </button>
        </div>
      </div>
    </Frame>
  )
}
