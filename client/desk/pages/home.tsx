import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { withChoices } from '../address.ts'
import { firstPage } from '../first-page.ts'
import { PageHead } from '../parts/page-head.tsx'
import { session } from '../session.ts'

/** Leads on to what the person's role opens in the morning, with all that the address says. */
export function Home() {
  const { query, route } = useLocation()
  const now = session.value
  const first = now.state === 'in' ? firstPage(now.staff.roles) : undefined
  useEffect(() => {
    if (first) route(withChoices(first, query), true)
  }, [first])
  if (first) return null
  return (
    <>
      <PageHead title="Trang quản lý" />
      <p>
        Vai trò của tài khoản này chưa xem được số liệu nào. Nếu cần, xin đề nghị người quản trị hệ thống cấp vai trò.
      </p>
    </>
  )
}
