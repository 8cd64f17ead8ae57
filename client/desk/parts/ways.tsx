import { useLocation } from 'preact-iso'
import type { Permission } from '../../../server/access/roles.ts'
import { addresses, withChoices } from '../address.ts'
import { may } from '../session.ts'

/** The pages with figures, where a chosen period goes along, and those for the daily work. */
export function Ways() {
  const { path, query } = useLocation()
  const isHere = (to: string) => (to === addresses.targets ? path === '/desk' : path.startsWith(to))
  const way = (title: string, to: string, chosen = {}) => (
    <a key={to} href={withChoices(to, chosen)} aria-current={isHere(to) ? 'page' : undefined}>
      {title}
    </a>
  )
  return (
    <>
      <nav class="ways" aria-label="Số liệu">
        {figurePages.filter(isOpen).map(([title, to]) => way(title, to, { period: query.period }))}
      </nav>
      <nav class="ways" aria-label="Công việc">
        {workPages.filter(isOpen).map(([title, to]) => way(title, to))}
      </nav>
    </>
  )
}

type Way = readonly [title: string, to: string, permission: Permission]
const isOpen = ([, , permission]: Way) => may(permission)

const figurePages: readonly Way[] = [
  ['Chỉ tiêu', addresses.targets, 'targets-read'],
  ['Lĩnh vực', addresses.areas, 'figures-read'],
  ['Cảnh báo', addresses.watch, 'alerts-read'],
  ['Cải thiện', addresses.improve, 'figures-read'],
  ['Độ tin cậy', addresses.trust, 'targets-read'],
]

const workPages: readonly Way[] = [
  ['Điểm khảo sát', addresses.touchpoints, 'touchpoints-read'],
  ['Phiếu mời', addresses.slips, 'slips-read'],
  ['Máy tính bảng', addresses.kiosks, 'kiosks-read'],
  ['Hồ sơ đã giải quyết', addresses.populations, 'populations-read'],
  ['Kỳ công bố', addresses.publications, 'publications-read'],
  ['Chờ xác nhận', addresses.proposals, 'proposals-read'],
  ['Nhật ký', addresses.log, 'log-read'],
  ['Cỡ mẫu', addresses.plan, 'sample-plan-read'],
]
