import type { ComponentType } from 'preact'
import { choices } from '../known.ts'
import { useAsked } from '../use-asked.ts'
import { Answered } from './notice.tsx'

/** A page that must know in which periods somebody answered before it asks for a figure. */
export function knowing(Page: ComponentType): ComponentType {
  return function Knowing() {
    const asked = useAsked('choices', choices.get)
    return choices.now.value ? <Page /> : <Answered of={asked}>{() => <Page />}</Answered>
  }
}
