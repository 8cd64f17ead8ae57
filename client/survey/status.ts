/** `again`: it failed, and the answers are kept on this device. `open`: it failed, and only this page holds them. */
type Says = 'ready' | 'sending' | 'again' | 'open'

/**
 * Tells how sending goes, in words the page brought along. The buttons stay
 * focusable while it is busy: disabled, they would lose the focus of a keyboard user.
 */
export function statusOf(form: HTMLFormElement) {
  const line = form.querySelector<HTMLElement>('[role=status]')
  const buttons = Array.from(form.querySelectorAll<HTMLButtonElement>('button:not([hidden])'))
  const labels = buttons.map(({ textContent }) => textContent)
  if (!line) return () => {}
  return (says: Says, busy: boolean) => {
    const words = line.dataset[says] || ''
    // The same words set once more would be read aloud once more.
    if (line.textContent !== words) {
      line.textContent = words
      line.scrollIntoView({ block: 'nearest' })
    }
    buttons.forEach((button, i) => {
      button.textContent = (/again|open/.test(says) ? line.dataset.now : labels[i]) || ''
      button.setAttribute('aria-disabled', String(busy))
    })
  }
}
