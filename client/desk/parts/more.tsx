import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

type Parts = {
  readonly title: string
  /** What the title is about, for those who do not see what stands around it. */
  readonly about?: string
  /** Open from the beginning. */
  readonly opened?: boolean
  readonly children: () => ComponentChildren
}

/** Opened for those who ask; drawn only then. On paper what is open is printed and what is closed is left out. */
export function More({ title, about, opened = false, children }: Parts) {
  const [open, setOpen] = useState(opened)
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title}
        {about && <span class="unseen"> {about}</span>}
      </summary>
      {open && children()}
    </details>
  )
}
