import { counting } from './counter.ts'
import { fieldsOf, fill, ignoreEnter, lock } from './fields.ts'
import { folding } from './folded.ts'
import { keepFor } from './keep.ts'
import { sending } from './sending.ts'
import { statusOf } from './status.ts'
import { sendWaiting } from './waiting.ts'

/**
 * Makes the form kinder where script runs: answers survive a reload, and a lost
 * signal is waited out. Without it the form is complete all the same.
 */
function befriend(form: HTMLFormElement) {
  const asks = form.dataset.asks ?? ''
  const keep = keepFor(location.pathname, () => localStorage)
  const say = statusOf(form)
  let isKept = false

  const sender = sending({
    to: form.action,
    tell: (failures, busy) => say(failures === 0 ? 'sending' : isKept ? 'again' : 'open', busy),
    recorded(page) {
      keep.wipe()
      location.replace(page)
    },
    refused() {
      lock(form, false)
      draft()
      say('ready', false)
      // As without script: the browser shows whatever page the server answers with.
      form.submit()
    },
  })

  function nowKept(saved: boolean) {
    isKept = saved
    // What we keep the browser shall not (Firefox does, even over a reload): the next person would see sent answers.
    if (saved) form.autocomplete = 'off'
  }
  const save = (fields: string, pressed: boolean) => nowKept(keep.save({ asks, fields, pressed }))
  const draft = () => save(fieldsOf(form), false)
  const unfold = folding(form, draft)
  const count = counting(form)

  function send(fields: string, failed: number) {
    lock(form, true)
    sender.press(fields, failed)
  }

  function takeUp() {
    const kept = keep.read()
    if (!kept) {
      // Going back shows the page as it came at first, with an id under which something may have been sent since.
      if (cameBack()) location.reload()
      return
    }
    // Other questions are asked here since: only what was already sent off still has its place.
    if (kept.asks !== asks && !kept.pressed) return keep.wipe()
    nowKept(true)
    fill(form, kept.fields)
    unfold()
    if (kept.pressed) send(kept.fields, 1)
  }

  ignoreEnter(form)
  form.addEventListener('input', draft)
  form.addEventListener('submit', (event) => {
    if (sender.underWay()) sender.again()
    else {
      const fields = fieldsOf(form)
      save(fields, true)
      send(fields, 0)
    }
    event.preventDefault()
  })
  addEventListener('online', sender.hurry)
  document.addEventListener('visibilitychange', sender.hurry)
  addEventListener('pageshow', ({ persisted }) => {
    // Gone back to, after the answers were sent from a later page: they are not for the next person to see.
    if (persisted && isKept && !keep.read()) location.reload()
  })
  takeUp()
  count()
  sendWaiting(location.pathname, () => {})
}

/** By the back button or out of a closed tab. iPhones before 2021 know only this old way of asking. */
const cameBack = () => performance.navigation.type === 2

const form = document.querySelector<HTMLFormElement>('form[data-asks]')
// Browsers before 2018 cannot stop a request that hangs; there the form stays as it is.
if (form && 'AbortController' in window) befriend(form)
