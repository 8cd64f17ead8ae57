import '../styles/kiosk.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { device, wake } from './device.ts'
import { startLockdown, stayAwake } from './lockdown.ts'
import { startSync } from './sync.ts'
import { keepUpToDate } from './update.ts'

const place = document.getElementById('kiosk')
if (place) {
  // What stands there is for browsers that cannot run this.
  place.textContent = ''
  render(<App />, place)
}
startLockdown()
stayAwake()
wake().then(startSync, (error) => {
  console.error(error)
  device.read.value = 'failed'
})
keepUpToDate(() => !device.occupied.value)
