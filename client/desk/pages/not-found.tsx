import { addresses } from '../address.ts'
import { PageHead } from '../parts/page-head.tsx'

/** For an address nobody gave out. */
export function NotFound() {
  return (
    <>
      <PageHead title="Không có trang này" />
      <p>Địa chỉ có thể bị gõ sai, hoặc trang đã được chuyển đi nơi khác.</p>
      <p>
        <a href={addresses.home}>Về trang đầu</a>
      </p>
    </>
  )
}
