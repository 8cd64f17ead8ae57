import { addresses } from '../address.ts'
import { PageHead } from '../parts/page-head.tsx'
import { may } from '../session.ts'
import { Areas } from './areas.tsx'
import { Targets } from './targets.tsx'

/** What somebody sees first: the targets of the ward; who sees one unit only, its figures. */
export function Home() {
  if (may('targets-read')) return <Targets />
  if (may('figures-read')) return <Areas />
  return (
    <>
      <PageHead title="Trang quản lý" />
      <p>
        Vai trò của tài khoản này chưa xem được số liệu nào. Nếu cần, xin đề nghị người quản trị hệ thống cấp vai trò.
        {may('accounts-read') && (
          <>
            {' '}
            Ai vào được và được làm gì: xem <a href={addresses.accounts}>Tài khoản</a>.
          </>
        )}
      </p>
    </>
  )
}
