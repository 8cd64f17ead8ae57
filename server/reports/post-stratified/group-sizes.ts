import { slug } from '../../../surveys/grammar/slug.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'

/** A group the official form knows, such as women: as answers name it, as people write it, and as it is read. */
export type KnownGroup = { readonly label: string; readonly short: string; readonly title: Text }

/** The details of a person whose sizes the ward knows. */
export const details = ['age', 'gender'] as const
export type Detail = (typeof details)[number]

/** The question of the official form that tells the detail, and its groups. */
export function groupsBy(detail: Detail): { readonly ask: Text; readonly groups: readonly KnownGroup[] } {
  const question = findQuestionnaire('sipas-2022')?.questions.find(({ id }) => id === detail)
  if (question?.kind !== 'choice') throw new Error(`the official form does not ask for ${detail}`)
  const groups = question.options.map(({ value, label }) => ({ label: value, short: slug(label.vi), title: label }))
  return { ask: question.ask, groups }
}

/**
 * How many people each group has, from text such as `nam:12345,nu:13210`. A
 * group is named as answers name it (`male`) or by its title without marks
 * (`nam`, `25-34-tuoi`).
 *
 * @returns undefined when the text is none, names an unknown group, or one twice
 */
export function readGroupSizes(detail: Detail, text: string): ReadonlyMap<string, number> | undefined {
  const { groups } = groupsBy(detail)
  const people = new Map<string, number>()
  for (const entry of text.split(',').filter((one) => one.trim() !== '')) {
    const [, name = '', size = ''] = /^\s*([\w-]+)\s*:\s*(\d{1,9})\s*$/.exec(entry) ?? []
    const group = groups.find(({ label, short }) => label === name || short === name)
    if (!group || people.has(group.label)) return undefined
    people.set(group.label, Number(size))
  }
  return people
}
