import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../words.ts'

/** The browser itself announces the first page; after that we move the focus. */
let arrived = false

type Head = { readonly title: string; readonly intro?: ComponentChildren; readonly children?: ComponentChildren }

/** The page's heading, told to the window's title; on every later page the focus moves to it. Controls stand beside it. */
export function PageHead({ title, intro, children }: Head) {
  const heading = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    if (arrived) {
      scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    arrived = true
  }, [])
  useEffect(() => {
    document.title = `${title} – ${words.house}`
  }, [title])

  return (
    <div class="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro && <p class="soft">{intro}</p>}
      </div>
      {children && <div class="controls">{children}</div>}
    </div>
  )
}
