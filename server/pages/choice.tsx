import type { ComponentChildren } from 'preact'

type Choosable = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly required?: boolean
  readonly children: ComponentChildren
}

/** One of several to choose from: a native control, then its label, which the style sheet draws as the thing to press. */
export function Choice({ children, ...input }: Choosable) {
  const id = `${input.name}-${input.value}`
  return (
    <div class="c">
      <input id={id} {...input} />
      <label class="o" for={id}>
        {children}
      </label>
    </div>
  )
}
