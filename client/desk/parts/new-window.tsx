import type { ComponentChildren } from 'preact'

type Link = { readonly href: string; readonly class?: string; readonly children: ComponentChildren }

/** A link that leaves the desk open behind it, and says so. */
export function NewWindow({ children, ...link }: Link) {
  return (
    <a {...link} target="_blank" rel="noreferrer">
      {children} <span aria-hidden="true">↗</span>
      <span class="unseen">(mở trang mới)</span>
    </a>
  )
}
