import type { Case } from '../../db/queries/campaigns/draws.ts'
import type { Keying, Resolution } from '../../db/queries/campaigns/keyings.ts'
import { differing, finalOf } from '../../surveys/campaign/keying.ts'

type Values = { readonly [question: string]: number | string | undefined }

/** How far a form is keyed. */
export type FormState = 'none' | 'once' | 'differs' | 'final'

/** A form with its values, once they are final. */
export type FormOf = {
  readonly form: string
  readonly state: FormState
  readonly by: readonly string[]
  readonly onDevice: boolean
  /** It was keyed in two ways, settled since or not. */
  readonly differed: boolean
  readonly values: Values | undefined
}

/** How far each form is keyed: on the interviewer's device it is final, on paper once two persons or the arbiter agree. */
export function formsOf(
  cases: readonly Pick<Case, 'form'>[],
  keyings: readonly Keying[],
  resolutions: readonly Resolution[],
): ReadonlyMap<string, FormOf> {
  const keyed = new Map(keyings.map((one) => [`${one.form} ${one.pass}`, one]))
  const settledForms = new Map(resolutions.map((one) => [one.form, one]))
  const at = (form: string, pass: number) => keyed.get(`${form} ${pass}`)
  return new Map(
    cases.map(({ form }) => {
      const [own, first, second] = [at(form, 0), at(form, 1), at(form, 2)]
      const by = [own, first, second].flatMap((one) => (one ? [one.by] : []))
      const told = (state: FormState, differed: boolean, values?: Values): [string, FormOf] => [
        form,
        { form, state, by, onDevice: own !== undefined, differed, values },
      ]
      if (own) return told('final', false, own.answers)
      if (!first || !second) return told(first || second ? 'once' : 'none', false)
      const settled = settledForms.get(form)
      const differed = differing(first.answers, second.answers).length > 0
      const found = finalOf(first.answers, second.answers, settled ? settledValues(first, second, settled) : {})
      return found ? told('final', differed, found) : told('differs', differed)
    }),
  )
}

/** An arbiter settles all that differs at once; what he left out, the paper leaves out. */
const settledValues = (first: Keying, second: Keying, { answers }: Resolution): Values =>
  Object.fromEntries(differing(first.answers, second.answers).map((name) => [name, answers[name]]))
