/** The fields as they go over the line: `id=…&version=1&overall=5&comment=…`. A form of ours holds no files. */
export const fieldsOf = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as unknown as URLSearchParams).toString()

/** The same without how to reach the person: that is kept only once it has been sent off. */
export function draftOf(form: HTMLFormElement) {
  const fields = new URLSearchParams(fieldsOf(form))
  fields.delete('contact')
  fields.delete('consent')
  return fields.toString()
}

/** Puts kept fields back, the hidden id among them: what is sent later is then the same submission. */
export function fill(form: HTMLFormElement, fields: string) {
  const kept = new URLSearchParams(fields)
  for (const control of controlsOf(form)) {
    const values = kept.getAll(control.name)
    if (/radio|checkbox/.test(control.type)) choose(control as HTMLInputElement, values.includes(control.value))
    else if (values[0] !== undefined) control.value = values[0]
  }
}

/** What was chosen in a part that is folded away is shown again. */
function choose(control: HTMLInputElement, chosen: boolean) {
  control.checked = chosen
  const folded = control.closest('details')
  if (chosen && folded) folded.open = true
}

/** While it is being sent, what the screen shows is what is sent: nothing can be changed but by the button. */
export function lock(form: HTMLFormElement, locked: boolean) {
  for (const control of controlsOf(form)) control.disabled = locked
}

const controlsOf = (form: HTMLFormElement) =>
  Array.from(form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea'))
