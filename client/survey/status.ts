/** `again`: it failed, and the answers are kept on this device. `open`: it failed, and only this page holds them. */
type Says = 'ready' | 'sending' | 'again' | 'open'

/**
 * Tells how sending goes, in words the page brought along. The button stays
 * focusable while it is busy, or whoever pressed it by keyboard would lose their place.
 */
export function statusOf(form: HTMLFormElement) {
  const line = form.querySelector<HTMLElement>('[role=status]')
  const button = form.querySelector('button')
  if (!line || !button) return () => {}
  const label = button.textContent
  return (says: Says, busy: boolean) => {
    const words = line.dataset[says] ?? ''
    // The same words set once more would be read aloud once more.
    if (line.textContent !== words) {
      line.textContent = words
      line.scrollIntoView({ block: 'nearest' })
    }
    button.textContent = says === 'again' || says === 'open' ? (line.dataset.now ?? label) : label
    button.setAttribute('aria-disabled', String(busy))
  }
}
