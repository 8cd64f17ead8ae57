import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { dayAt } from '../../../surveys/voice/days.ts'
import { addresses, signInAddress } from '../address.ts'
import { session } from '../session.ts'
import { loadSession } from '../sign-in.ts'
import { words } from '../words.ts'
import { Help } from './help.tsx'
import { Loading, Wrong } from './notice.tsx'
import { PageHead } from './page-head.tsx'
import { Person } from './person.tsx'
import { PlaceNav } from './place-nav.tsx'
import { Search } from './search.tsx'
import { Tabs } from './tabs.tsx'
import { UnusedNotice } from './unused-notice.tsx'

type Inside = { readonly children: ComponentChildren }

/** What is around every page for staff: the way about, who is acting, and the warning on invented data. Others are sent to sign in. */
export function Shell({ children }: Inside) {
  const { url, path, route } = useLocation()
  const now = session.value

  useEffect(() => {
    if (now.state === 'unknown') loadSession()
    if (now.state === 'out') route(now.why === 'left' ? addresses.signIn : signInAddress(url), true)
    if (now.state === 'in' && now.due && path !== addresses.own) route(addresses.own, true)
  }, [now, path])

  if (now.state === 'unreachable')
    return (
      <Plain>
        <PageHead title="Chưa mở được trang" />
        <Wrong failure={now.failure} again={loadSession} />
      </Plain>
    )
  if (now.state !== 'in')
    return (
      <Plain>
        <Loading />
      </Plain>
    )
  return (
    <Frame name={now.staff.name} demo={now.demo}>
      {children}
    </Frame>
  )
}

type Acting = { readonly name: string; readonly demo: boolean }

/** The frame of every page after signing in. */
const Frame = ({ name, demo, children }: Inside & Acting) => (
  <>
    <a class="skip" href="#main">
      Tới nội dung chính
    </a>
    <header class="top">
      <a class="house" href={addresses.home}>
        {words.house}
      </a>
      <PlaceNav name={name} />
      <div class="tools">
        <Search />
        <Help />
        <Person name={name} />
      </div>
    </header>
    <main id="main" tabIndex={-1} class={demo ? 'demo-data' : undefined}>
      {demo && <p class="demo">{words.demo}</p>}
      <Tabs />
      <UnusedNotice />
      {children}
      <p class="on-paper foot">
        {words.house} · in ngày {dayAt(Date.now())} · {name}
      </p>
    </main>
  </>
)

/** The frame before signing in, or when the server cannot be reached. */
export function Plain({ children }: Inside) {
  return (
    <>
      <header class="top">
        <a class="house" href={addresses.home}>
          {words.house}
        </a>
      </header>
      <main id="main" class="narrow">
        {children}
      </main>
    </>
  )
}
