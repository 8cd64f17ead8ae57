/** The fields as they go over the line: `id=…&version=1&overall=5&comment=…`. A form of ours holds no files. */
export const fieldsOf = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as unknown as URLSearchParams).toString()

/** Puts kept fields back, the hidden id among them: what is sent later is then the same submission. */
export function fill(form: HTMLFormElement, fields: string) {
  const kept = new URLSearchParams(fields)
  for (const control of controlsOf(form)) {
    const values = kept.getAll(control.name)
    if (/radio|checkbox/.test(control.type)) (control as HTMLInputElement).checked = values.includes(control.value)
    else if (values[0] !== undefined) control.value = values[0]
  }
}

/** Enter on a radio or in a line of text is to send nothing; in a comment it is a new line, on a button it presses it. */
export function ignoreEnter(form: HTMLFormElement) {
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
  })
}

/** While it is being sent, what the screen shows is what is sent: nothing can be changed but by the button. */
export function lock(form: HTMLFormElement, locked: boolean) {
  for (const control of controlsOf(form)) control.disabled = locked
}

const controlsOf = (form: HTMLFormElement) =>
  Array.from(form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea'))
