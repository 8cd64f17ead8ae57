import { sendWaiting } from './waiting.ts'

/** On every page that is no form: what still waits on this device is sent, and that is told. */
const line = document.querySelector<HTMLElement>('[data-sent]')
if ('AbortController' in window)
  sendWaiting('', () => {
    if (line) line.textContent = line.dataset.sent ?? ''
  })
