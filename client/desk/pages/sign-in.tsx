import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { returnAddress } from '../address.ts'
import { v1 } from '../api.ts'
import { CredentialsForm } from '../parts/credentials-form.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { EndAtProvider, ProviderButton } from '../parts/provider-button.tsx'
import { Plain } from '../parts/shell.tsx'
import { session } from '../session.ts'
import { loadSession } from '../sign-in.ts'

/** Signing in, and back to the page that was asked for. */
export function SignIn() {
  const { query, route } = useLocation()
  const now = session.value
  useEffect(() => {
    if (now.state === 'unknown') loadSession()
    if (now.state === 'in') goTo(returnAddress(query.return), route)
  }, [now.state])

  return (
    <Plain>
      <PageHead title="Đăng nhập" />
      <Why />
      <CredentialsForm />
      <ProviderButton go={() => v1.provider.start.$post({ json: { for: 'sign-in', to: query.return ?? '' } })} />
    </Plain>
  )
}

/** Why this page is shown in place of the one that was asked for. */
function Why() {
  const now = session.value
  const wanted = useLocation().query.return
  if (now.state === 'out' && now.why === 'ended')
    return (
      <p class="said" role="status">
        Phiên làm việc đã hết. Xin đăng nhập lại; sau đó trang đang xem sẽ mở lại.
      </p>
    )
  if (now.state === 'out' && now.why === 'left')
    return (
      <p class="said" role="status">
        Đã đăng xuất.{now.atProvider && <EndAtProvider />}
      </p>
    )
  return wanted ? <p class="said">Xin đăng nhập để xem trang này.</p> : null
}

/** A poster is a page of the server's own, not one of this app's. */
function goTo(address: string, route: (address: string, replace: boolean) => void) {
  if (address.startsWith('/desk/posters/')) location.replace(address)
  else route(address, true)
}
