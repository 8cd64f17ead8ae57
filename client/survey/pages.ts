import { fieldsOf, ignoreEnter } from './fields.ts'
import { keepFor } from './keep.ts'
import { sendWaiting } from './waiting.ts'

/**
 * Keeps a form of many pages on the device as it is filled in. Its pages come
 * from the server, each with the answers of the others in it: so a page is kept
 * whole, and whoever opens the form again is led to the page they left.
 */
function keepPages(form: HTMLFormElement) {
  const keep = keepFor(location.pathname, () => localStorage)
  const asks = form.dataset.asks ?? ''
  const told = form.querySelector<HTMLElement>('[data-saved]')
  const save = (pressed: boolean) => {
    const saved = keep.save({ asks, fields: fieldsOf(form), pressed })
    if (told) told.textContent = saved ? (told.dataset.saved ?? '') : ''
  }
  const kept = form.dataset.page === 'first' ? keep.read() : undefined
  if (kept && kept.asks === asks) turnTo(form, kept.fields, kept.pressed)
  else if (form.dataset.page !== 'first') save(false)
  ignoreEnter(form)
  form.addEventListener('input', () => save(false))
  form.addEventListener('submit', (event) => {
    const pressed = document.activeElement as HTMLButtonElement | null
    const submitter = event.submitter ?? pressed
    save((submitter as HTMLButtonElement | null)?.value === 'send')
  })
  sendWaiting(location.pathname, () => {})
}

/** Asks for the page that was kept, as if it had been turned to; what was pressed already is sent. */
function turnTo(form: HTMLFormElement, fields: string, pressed: boolean) {
  const kept = new URLSearchParams(fields)
  form.textContent = ''
  kept.set('_go', pressed ? 'send' : (kept.get('_page') ?? '0'))
  kept.forEach((value, name) => {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  })
  form.submit()
}

const form = document.querySelector<HTMLFormElement>('form[data-page]')
if (form && 'AbortController' in window) keepPages(form)
