import { device } from '../device.ts'
import { Frame } from '../parts/frame.tsx'
import { Heading } from '../parts/heading.tsx'
import { TabletFacts } from '../parts/tablet-facts.tsx'
import { useStaffActs } from '../use-staff-acts.ts'

type Staff = { readonly close: () => void; readonly pair: () => void; readonly exit: () => void }

/** What staff see behind the PIN, and may do. */
export function StaffPage({ close, pair, exit }: Staff) {
  const { said, send, save, noteLoss } = useStaffActs()
  return (
    <Frame>
      <div class="staff">
        <Heading>{device.setup.value?.kiosk.name ?? 'Máy tính bảng'}</Heading>
        <TabletFacts />
        {device.storage.value.evicted && <Loss onNoted={noteLoss} />}
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

const Loss = ({ onNoted }: { readonly onNoted: () => void }) => (
  <p class="wrong">
    Trình duyệt đã xóa dữ liệu lưu trên máy này; phiếu chưa gửi khi đó có thể đã mất. Xin kiểm tra dung lượng trống của
    máy và báo người quản trị hệ thống.{' '}
    <button type="button" onClick={onNoted}>
      Đã rõ
    </button>
  </p>
)
