/**
 * Makes whether the optional questions are open a field of the form, so that it
 * is kept and comes back like an answer. Without script only the button among
 * them tells it.
 *
 * @param turned a person opened or closed them
 * @returns shows them as the field says, after kept answers were put back
 */
export function folding(form: HTMLFormElement, turned: () => void): () => void {
  const folded = form.querySelector<HTMLDetailsElement>('.more')
  if (!folded) return () => {}
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = '_more'
  const now = () => (folded.open ? '1' : '')
  field.value = now()
  form.append(field)
  folded.addEventListener('toggle', () => {
    if (field.value === now()) return
    field.value = now()
    turned()
  })
  return () => {
    folded.open = field.value === '1'
  }
}
