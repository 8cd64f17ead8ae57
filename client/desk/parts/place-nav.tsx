import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { withChoices } from '../address.ts'
import { firstPage } from '../first-page.ts'
import { isIn, openPlaces, type Place, type Tab } from '../places.ts'
import { session } from '../session.ts'
import { Person } from './person.tsx'
import { PlaceSign } from './place-sign.tsx'

/** Where a tab leads: a chosen period goes along to pages that have one. */
export const tabAddress = ({ to, ofPeriod }: Tab, period: string | undefined): string =>
  ofPeriod ? withChoices(to, { period }) : to

/** Where a place opens: at the page one begins the day with, where it stands there, or else at its first. */
function doorOf({ tabs }: Place): Tab | undefined {
  const now = session.value
  const mine = now.state === 'in' ? firstPage(now.staff.roles) : undefined
  return tabs.find(({ to }) => to === mine) ?? tabs[0]
}

/** The places: in the bar above, on a phone in a bar below with the last ones behind “Thêm”. */
export function PlaceNav({ name }: { readonly name: string }) {
  const { path, query } = useLocation()
  const open = openPlaces()
  const link = (place: Place) => {
    const first = doorOf(place)
    const isHere = place.tabs.some((tab) => isIn(tab, path))
    return (
      first && (
        <a
          key={place.title}
          class={place.isLater ? 'later' : undefined}
          href={tabAddress(first, query.period)}
          aria-current={isHere ? 'true' : undefined}
        >
          <PlaceSign of={place.title} />
          {place.title}
        </a>
      )
    )
  }
  return (
    <nav class="places" aria-label="Các mục">
      {open.map(link)}
      <MorePlaces name={name}>{open.filter(({ isLater }) => isLater).map(link)}</MorePlaces>
    </nav>
  )
}

type More = { readonly name: string; readonly children: ComponentChildren }

/** What a phone has no room for in its bar: the last places, and who is acting. Escape and any step elsewhere close it. */
function MorePlaces({ name, children }: More) {
  const { url } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => setOpen(false), [url])
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOpen])
  return (
    <div class="more-places">
      <button type="button" ref={button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <PlaceSign of="Thêm" />
        Thêm
      </button>
      {isOpen && (
        <div class="sheet">
          {children}
          <Person name={name} />
        </div>
      )}
    </div>
  )
}
