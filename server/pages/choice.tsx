import type { ComponentChildren } from 'preact'

type Choosable = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly required?: boolean
  readonly 'aria-invalid'?: 'true' | 'false' | undefined
  /** What is said, and before it what is drawn. */
  readonly children: string
  readonly face?: ComponentChildren
}

/** One of several to choose from: a native control within its label, so that all of the box is the thing to press. */
export const Choice = ({ children, face, ...input }: Choosable) => (
  <label class="o">
    <input {...input} />
    {face}
    <span>{children}</span>
  </label>
)
