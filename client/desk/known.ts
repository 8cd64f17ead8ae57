import { effect, signal } from '@preact/signals'
import { type Catalogue, type Choices, type Told, told, v1 } from './api.ts'
import { session } from './session.ts'

/** How long an answer that many pages need is taken as it is, in milliseconds. */
const lasts = 30_000

/** Asked for once for the pages that need it; gone with whoever asked. */
function known<T>(ask: () => Promise<Told<T>>) {
  const now = signal<T | undefined>(undefined)
  let asked: { readonly at: number; readonly answer: Promise<Told<T>> } | undefined
  effect(() => {
    if (session.value.state === 'in') return
    now.value = undefined
    asked = undefined
  })
  return {
    /** The last good answer; undefined before there is one. */
    now,
    /** The next page asks anew: somebody has changed it. */
    forget(): void {
      asked = undefined
    },
    get(): Promise<Told<T>> {
      if (asked && Date.now() - asked.at < lasts) return asked.answer
      const answer = ask()
      asked = { at: Date.now(), answer }
      answer.then((told) => {
        if (asked?.answer !== answer) return
        if (told.ok) now.value = told.value
        else asked = undefined
      })
      return answer
    },
  }
}

/** In which half-months somebody answered, and what figures can be asked for. */
export const choices = known<Choices>(() => told(v1.figures.choices.$get()))

/** Units, areas, procedures and questionnaires. */
export const catalogue = known<Catalogue>(() => told(v1.catalogue.$get()))
