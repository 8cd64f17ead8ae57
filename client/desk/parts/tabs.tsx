import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isIn, placeOf } from '../places.ts'
import { tabAddress } from './place-nav.tsx'

/** The pages of the place one is in. On a phone they stand in one line that can be pushed, the own one in sight. */
export function Tabs() {
  const { path, query } = useLocation()
  const line = useRef<HTMLElement>(null)
  const place = placeOf(path)
  useLayoutEffect(() => {
    const own = line.current?.querySelector<HTMLElement>('[aria-current]')
    if (own && line.current) line.current.scrollLeft = own.offsetLeft - line.current.offsetLeft - 32
  }, [path])
  if (!place || place.tabs.length < 2) return null
  return (
    <nav class="tabs" aria-label={place.title} ref={line}>
      {place.tabs.map((tab) => (
        <a
          key={tab.to}
          href={tabAddress(tab, query.period)}
          aria-current={path === tab.to ? 'page' : isIn(tab, path) ? 'true' : undefined}
        >
          {tab.title}
        </a>
      ))}
    </nav>
  )
}
