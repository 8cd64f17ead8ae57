/**
 * Says under a comment how much room is left once a fifth of it is, and how much
 * is too long: nothing is cut. What is too long is read aloud, the rest is not.
 *
 * @returns counts anew, after words were put in by other means than typing
 */
export function counting(form: HTMLFormElement): () => void {
  const counts = Array.from(form.querySelectorAll<HTMLElement>('[data-most]')).map((line) => {
    const { most, left = '', over = '' } = line.dataset
    const area = line.previousElementSibling as HTMLTextAreaElement
    const count = () => {
      const room = Number(most) - area.value.normalize('NFC').trim().length
      const words = room < 0 ? over : room <= Number(most) / 5 ? left : ''
      line.setAttribute('aria-live', room < 0 ? 'polite' : 'off')
      line.textContent = words.replace('{n}', String(Math.abs(room)))
    }
    area.addEventListener('input', count)
    return count
  })
  return () => {
    for (const count of counts) count()
  }
}
