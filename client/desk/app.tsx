import { useErrorBoundary } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { addresses } from './address.ts'
import { Areas } from './pages/areas.tsx'
import { Broken } from './pages/broken.tsx'
import { Home } from './pages/home.tsx'
import { Improve } from './pages/improve.tsx'
import { Invitation } from './pages/invitation.tsx'
import { Kiosks } from './pages/kiosks.tsx'
import { Log } from './pages/log.tsx'
import { NewTouchpoint } from './pages/new-touchpoint.tsx'
import { NotFound } from './pages/not-found.tsx'
import { Plan } from './pages/plan.tsx'
import { Populations } from './pages/populations.tsx'
import { Proposals } from './pages/proposals.tsx'
import { PublicationPage } from './pages/publication.tsx'
import { Publications } from './pages/publications.tsx'
import { SignIn } from './pages/sign-in.tsx'
import { Slips } from './pages/slips.tsx'
import { TouchpointPage } from './pages/touchpoint.tsx'
import { Touchpoints } from './pages/touchpoints.tsx'
import { Trust } from './pages/trust.tsx'
import { Watch } from './pages/watch.tsx'
import { Shell } from './parts/shell.tsx'

/** The staff desk: which page an address shows. Addresses outside /desk are left to the browser. */
export function App() {
  const [broken] = useErrorBoundary((error) => console.error(error))
  if (broken) return <Broken />
  return (
    <LocationProvider scope="/desk">
      <Page />
    </LocationProvider>
  )
}

function Page() {
  const { path } = useLocation()
  if (path === addresses.signIn) return <SignIn />
  if (path === addresses.invitation) return <Invitation />
  return (
    <Shell>
      <Router>
        <Route path="/desk" component={Home} />
        <Route path={addresses.areas} component={Areas} />
        <Route path={addresses.watch} component={Watch} />
        <Route path={addresses.improve} component={Improve} />
        <Route path={addresses.trust} component={Trust} />
        <Route path={addresses.slips} component={Slips} />
        <Route path={addresses.kiosks} component={Kiosks} />
        <Route path={addresses.plan} component={Plan} />
        <Route path={addresses.populations} component={Populations} />
        <Route path={addresses.publications} component={Publications} />
        <Route path={`${addresses.publications}/:period/:revision`} component={PublicationPage} />
        <Route path={addresses.proposals} component={Proposals} />
        <Route path={addresses.log} component={Log} />
        <Route path={addresses.touchpoints} component={Touchpoints} />
        <Route path={addresses.newTouchpoint} component={NewTouchpoint} />
        <Route path={`${addresses.touchpoints}/:code`} component={TouchpointPage} />
        <Route default component={NotFound} />
      </Router>
    </Shell>
  )
}
