import { useErrorBoundary, useState } from 'preact/hooks'
import { device } from './device.ts'
import { quietFor } from './idle.ts'
import { BrokenPage } from './pages/broken.tsx'
import { ClosedPage } from './pages/closed.tsx'
import { ExitedPage } from './pages/exited.tsx'
import { PairPage } from './pages/pair.tsx'
import { PinPage } from './pages/pin.tsx'
import { StaffPage } from './pages/staff.tsx'
import { Visit } from './pages/visit.tsx'
import { Countdown } from './parts/countdown.tsx'
import { useOccupied } from './use-occupied.ts'
import { useSilence } from './use-silence.ts'

type Screen = 'people' | 'pin' | 'staff' | 'pair' | 'exited'

/** Which screen is shown. There are no addresses: nothing can be gone back to. */
export function App() {
  const [screen, show] = useState<Screen>('people')
  const [visit, setVisit] = useState(0)
  const [failure] = useErrorBoundary((error) => console.error(error))
  const over = () => {
    show('people')
    setVisit((before) => before + 1)
  }
  const pairing = device.pairing.value
  if (failure || device.read.value === 'failed') return <BrokenPage stored={device.read.value !== 'failed'} />
  if (device.read.value === 'not yet') return null
  if (!pairing) return <PairPage key="first" done={over} />
  if (screen !== 'people') return <ForStaff screen={screen} show={show} close={over} />
  const setup = device.setup.value
  const closed = device.standing.value !== 'open' && !device.occupied.value
  if (!setup || closed) return <ClosedPage staff={() => show('pin')} />
  return <Visit key={visit} setup={setup} pairing={pairing} over={over} staff={() => show('pin')} />
}

type Inner = { readonly screen: Screen; readonly show: (screen: Screen) => void; readonly close: () => void }

/** What only staff see. Left alone, it closes by itself as everything else does. */
function ForStaff({ screen, show, close }: Inner) {
  const silence = useSilence(true, close, quietFor(60))
  useOccupied(true)
  return (
    <>
      {screen === 'pin' && <PinPage open={() => show('staff')} cancel={close} pair={() => show('pair')} />}
      {screen === 'staff' && <StaffPage close={close} pair={() => show('pair')} exit={() => show('exited')} />}
      {screen === 'pair' && <PairPage done={close} cancel={close} />}
      {screen === 'exited' && <ExitedPage close={close} />}
      <Countdown silence={silence} language="vi" staff />
    </>
  )
}
