import '../styles/interviewer.css'
import { render } from 'preact'
import { keepUpToDate } from '../kiosk/update.ts'
import { App } from './app.tsx'
import { openNote, startSending, wake } from './device.ts'

const place = document.getElementById('interviewer')
if (place) {
  // What stands there is for browsers that cannot run this.
  place.textContent = ''
  render(<App />, place)
}
wake().then(startSending, (error) => {
  console.error(error)
  openNote.value = 'Máy này không đọc được bộ nhớ của trình duyệt. Xin dùng phiếu kiểm soát giấy và báo tổ trưởng.'
})
void keepUpToDate(() => true, 'interviewer')
