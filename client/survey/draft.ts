import { fill } from './fields.ts'
import { keepFor } from './keep.ts'

/** What is typed into a form, kept on this device until the server has it. A browser may refuse to keep anything. */
export function draftOf(form: HTMLFormElement) {
  const { asks = '' } = form.dataset
  const keep = keepFor(location.pathname, () => localStorage)
  let isKept = false

  function nowKept(saved: boolean) {
    isKept = saved
    // What we keep the browser shall not (Firefox does, even over a reload): the next person would see sent answers.
    if (saved) form.autocomplete = 'off'
  }
  addEventListener('pageshow', ({ persisted }) => {
    // Gone back to, after the answers were sent from a later page: they are not for the next person to see.
    if (persisted && isKept && !keep.read()) location.reload()
  })

  return {
    isKept: () => isKept,
    save: (fields: string, pressed: boolean) => nowKept(keep.save({ asks, fields, pressed })),
    wipe: keep.wipe,
    /** Puts what was kept back into the form. @returns it; undefined where there is nothing to go on with */
    read() {
      const kept = keep.read()
      // Going back shows the page as it came at first, with an id under which something may have been sent since.
      if (!kept) return void (cameBack() && location.reload())
      // Other questions are asked here since: only what was already sent off still has its place.
      if (kept.asks !== asks && !kept.pressed) return keep.wipe()
      nowKept(true)
      fill(form, kept.fields)
      return kept
    },
  }
}

/** By the back button or out of a closed tab. iPhones before 2021 know only this old way of asking. */
const cameBack = () => performance.navigation.type === 2
