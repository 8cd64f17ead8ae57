import '../styles/kiosk.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { device, wake } from './device.ts'
import { keepInside, stayAwake } from './guard.ts'
import { keepGoing } from './rounds.ts'
import { keepUpToDate } from './update.ts'

const place = document.getElementById('kiosk')
if (place) {
  // What stands there is for browsers that cannot run this.
  place.textContent = ''
  render(<App />, place)
}
keepInside()
stayAwake()
wake().then(keepGoing, (error) => {
  console.error(error)
  device.read.value = 'failed'
})
keepUpToDate(() => !device.occupied.value)
