import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Permission } from '../../../server/access/roles.ts'
import { dayAt } from '../../../surveys/voice/days.ts'
import { addresses, signInAddress, withChoices } from '../address.ts'
import { may, session } from '../session.ts'
import { findSession } from '../sign.ts'
import { words } from '../words.ts'
import { Loading, Wrong } from './notice.tsx'
import { PageHead } from './page-head.tsx'
import { Person } from './person.tsx'

type Inside = { readonly children: ComponentChildren }

/** What is around every page for staff: the way about, who is acting, and the warning on invented data. Others are sent to sign in. */
export function Shell({ children }: Inside) {
  const { url, route } = useLocation()
  const now = session.value

  useEffect(() => {
    if (now.state === 'unknown') findSession()
    if (now.state === 'out') route(now.why === 'left' ? addresses.signIn : signInAddress(url), true)
  }, [now.state])

  if (now.state === 'unreachable')
    return (
      <Plain>
        <PageHead title="Chưa mở được trang" />
        <Wrong failure={now.failure} again={findSession} />
      </Plain>
    )
  if (now.state !== 'in')
    return (
      <Plain>
        <Loading />
      </Plain>
    )
  return (
    <>
      <a class="skip" href="#main">
        Tới nội dung chính
      </a>
      <header class="top">
        <a class="house" href={addresses.targets}>
          {words.house}
        </a>
        <Ways />
        <Person name={now.staff.name} />
      </header>
      <main id="main" tabIndex={-1} class={now.demo ? 'demo-data' : undefined}>
        {now.demo && <p class="demo">{words.demo}</p>}
        {children}
        <p class="on-paper foot">
          {words.house} · in ngày {dayAt(Date.now())} · {now.staff.name}
        </p>
      </main>
    </>
  )
}

/** The frame without anybody in it: before signing in, or when the server cannot be reached. */
export function Plain({ children }: Inside) {
  return (
    <>
      <header class="top">
        <a class="house" href={addresses.targets}>
          {words.house}
        </a>
      </header>
      <main id="main" class="narrow">
        {children}
      </main>
    </>
  )
}

/** The pages with figures, where a chosen period goes along, and those for the daily work. */
function Ways() {
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
  ['Cỡ mẫu', addresses.plan, 'sample-plan-read'],
]
