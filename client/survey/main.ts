import { counting } from './counter.ts'
import { draftOf } from './draft.ts'
import { fieldsOf, ignoreEnter, lock } from './fields.ts'
import { folding } from './folded.ts'
import { sending } from './sending.ts'
import { statusOf } from './status.ts'
import { sendWaiting } from './waiting.ts'

/**
 * Makes the form kinder where script runs: answers survive a reload, and a lost
 * signal is waited out. Without it the form is complete all the same.
 *
 * Here, and in what this imports, `||` stands where `??` would do: old Androids
 * do not know `??`, and what it is turned into for them weighs too much.
 */
function befriend(form: HTMLFormElement) {
  const draft = draftOf(form)
  const save = () => draft.save(fieldsOf(form), false)
  const sender = senderOf(form, draft, save)
  const unfold = folding(form, save)
  const count = counting(form)

  function send(fields: string, failed: number) {
    lock(form, true)
    sender.press(fields, failed)
  }

  ignoreEnter(form)
  form.addEventListener('input', save)
  form.addEventListener('submit', (event) => {
    if (sender.underWay()) sender.again()
    else {
      const fields = fieldsOf(form)
      draft.save(fields, true)
      send(fields, 0)
    }
    event.preventDefault()
  })
  addEventListener('online', sender.hurry)
  document.addEventListener('visibilitychange', sender.hurry)

  const kept = draft.read()
  if (kept) {
    unfold()
    if (kept.pressed) send(kept.fields, 1)
  }
  count()
  sendWaiting(location.pathname, () => {})
}

/** Sends the form, tells how it goes, and does what the server's answer asks for. */
function senderOf(form: HTMLFormElement, draft: ReturnType<typeof draftOf>, save: () => void) {
  const say = statusOf(form)
  return sending({
    to: form.action,
    tell: (failures, busy) => say(failures === 0 ? 'sending' : draft.isKept() ? 'again' : 'open', busy),
    recorded(page) {
      draft.wipe()
      location.replace(page)
    },
    refused() {
      lock(form, false)
      save()
      say('ready', false)
      // As without script: the browser shows whatever page the server answers with.
      form.submit()
    },
  })
}

const form = document.querySelector<HTMLFormElement>('form[data-asks]')
// Browsers before 2018 cannot stop a request that hangs; there the form stays as it is.
if (form && 'AbortController' in window) befriend(form)
