import type { Flag } from '../../db/schema.ts'

/** Nobody reads the form and answers in less, in milliseconds. */
const hasty = 3000

/**
 * What looked unusual about a form that was sent. Such an answer is stored and
 * counted like any other; flags are a reason to look at a touchpoint, no more.
 *
 * @param trap what came in the field no person sees
 */
export function flagsOf({ id, trap }: { readonly id: string; readonly trap: unknown }, now: number): Flag[] {
  const made = madeAt(id)
  const isFilled = [trap].flat().some((one) => typeof one === 'string' && one.trim() !== '')
  const isHasty = made !== undefined && made <= now && now - made < hasty
  return [...(isFilled ? (['honeypot'] as const) : []), ...(isHasty ? (['hasty'] as const) : [])]
}

/**
 * When an id was made, in milliseconds; undefined when it does not say. A
 * form's id is made with its page, as a UUID version 7, whose first 48 bits are the time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 * @example
 * madeAt('017f22e2-79b0-7cc3-98c4-dc0c0c07398f') // => Date.UTC(2022, 1, 22, 19, 22, 22)
 * madeAt('017f22e2-79b0-4cc3-98c4-dc0c0c07398f') // => undefined
 */
export const madeAt = (id: string): number | undefined =>
  id[14] === '7' ? Number.parseInt(id.slice(0, 13).replace('-', ''), 16) : undefined
