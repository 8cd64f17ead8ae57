import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { type Language, say } from '../../../surveys/languages.ts'
import { device } from '../device.ts'
import { words } from '../words.ts'
import { StaffCorner } from './staff-corner.tsx'

type Parts = {
  readonly language?: Language
  readonly children: ComponentChildren
  /** Stands at the right of the head, before the corner. */
  readonly aside?: ComponentChildren
  readonly foot?: ComponentChildren
  /** Opens what is for staff; without it there is no corner. */
  readonly staff?: (() => void) | undefined
}

/** Every screen: whose tablet this is and where it stands, the screen itself, and a foot. */
export function Frame({ language = 'vi', children, aside, foot, staff }: Parts) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <div class="frame">
      <header>
        <p class="ward">
          <b>{say(words.ward, language)}</b>
          <span>{whereabouts(language)}</span>
        </p>
        {aside}
        {staff && <StaffCorner language={language} open={staff} />}
      </header>
      {device.setup.value?.demo && <p class="demo">{say(words.demo, language)}</p>}
      <main>{children}</main>
      {foot && <footer>{foot}</footer>}
    </div>
  )
}

/** "Chứng thực · Quầy số 3" */
function whereabouts(language: Language): string {
  const at = device.setup.value?.touchpoint
  if (!at) return ''
  const area = say({ vi: at.names.area, en: at.names.areaEn }, language)
  return [area, at.counter].filter(Boolean).join(' · ')
}
