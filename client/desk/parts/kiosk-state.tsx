import { dayAt, momentAt } from '../../../surveys/voice/days.ts'
import type { Kiosk } from '../api.ts'

type State = Kiosk['state']

const outlines: { readonly [S in State]: string } = {
  online: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  quiet: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
  silent: 'M8 2.2L14.8 14H1.2zM8 6.4v3.4M8 11.4v1',
  unpaired: 'M3 3h10v10H3z',
  retired: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
}
const names: { readonly [S in State]: string } = {
  online: 'Đang liên lạc',
  quiet: 'Chưa liên lạc lại',
  silent: 'Mất liên lạc',
  unpaired: 'Chưa ghép nối',
  retired: 'Đã ngừng',
}

/** How a tablet stands: a word with a shape of its own, and since when. */
export function KioskState({ of: kiosk }: { readonly of: Kiosk }) {
  return (
    <>
      <span class={`kiosk-state ${kiosk.state}`}>
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
          <path d={outlines[kiosk.state]} />
        </svg>
        {names[kiosk.state]}
      </span>
      <span class={kiosk.state === 'silent' ? 'why since' : 'note'}>{since(kiosk)}</span>
    </>
  )
}

function since({ state, lastSeenAt, retiredAt }: Kiosk): string {
  if (state === 'unpaired') return 'Lấy mã ghép nối rồi nhập vào máy tính bảng.'
  if (state === 'retired') return `Ngày ${dayAt(retiredAt ?? 0)}`
  const moment = momentAt(lastSeenAt ?? 0)
  if (state === 'silent') return `Không liên lạc từ ${moment}; quá một giờ làm việc.`
  return state === 'quiet' ? `Lần cuối ${moment}; chưa quá một giờ làm việc.` : `Lần cuối ${moment}`
}
