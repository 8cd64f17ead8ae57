import { useEffect, useErrorBoundary } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import { addresses } from './address.ts'
import { movedTo } from './moved.ts'
import { Broken } from './pages/broken.tsx'
import { Invitation } from './pages/invitation.tsx'
import { NotFound } from './pages/not-found.tsx'
import { SignIn } from './pages/sign-in.tsx'
import { Lock } from './parts/lock.tsx'
import { Shell } from './parts/shell.tsx'
import { routes } from './routes.tsx'

const ProviderPage = lazy(async () => (await import('./pages/provider.tsx')).ProviderPage)

/** The staff desk: which page an address shows. Addresses outside /desk are left to the browser. */
export function App() {
  const [broken] = useErrorBoundary((error) => console.error(error))
  if (broken) return <Broken />
  return (
    <LocationProvider scope="/desk">
      <Lock>
        <Page />
      </Lock>
    </LocationProvider>
  )
}

function Page() {
  const { path, url, route } = useLocation()
  const now = movedTo(url)
  useEffect(() => {
    if (now) route(now, true)
  }, [now])
  if (now) return null
  if (path === addresses.signIn) return <SignIn />
  if (path === addresses.invitation) return <Invitation />
  if (path === addresses.provider)
    return (
      <ErrorBoundary>
        <ProviderPage />
      </ErrorBoundary>
    )
  return (
    <Shell>
      <Router>
        {routes.map(([at, component]) => (
          <Route key={at} path={at} component={component} />
        ))}
        <Route default component={NotFound} />
      </Router>
    </Shell>
  )
}
