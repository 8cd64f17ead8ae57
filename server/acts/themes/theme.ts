import { findComment } from '../../../db/queries/comments.ts'
import { addThemeVersion, judge } from '../../../db/queries/themes.ts'
import { slug } from '../../../surveys/grammar/slug.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { phraseIn } from '../../../surveys/grammar/words/search.ts'
import type { Actor } from '../../access/actor.ts'
import { findTheme } from '../../comments/themes.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'

/** A theme as somebody writes it down. */
export type WrittenTheme = { readonly name: string; readonly any: readonly string[]; readonly none: readonly string[] }

/** More words than this nobody can answer for. */
const mostWords = 60

/**
 * Makes a theme. @returns its id
 *
 * @throws Problem fieldRefused, also for a name there is already
 */
export async function makeTheme(world: World, written: WrittenTheme, actor: Actor): Promise<{ readonly id: string }> {
  const theme = checkedTheme(written)
  const id = slug(theme.name)
  if (await findTheme(world.db, id)) throw refused('name', nameTaken)
  await addVersion(world, { id, version: 1, ...theme }, actor)
  return { id }
}

/**
 * Makes a new version of a theme; the ones before stay readable.
 *
 * @param before the version that was changed
 * @throws Problem themeUnknown, themeChanged, fieldRefused
 */
export async function changeTheme(world: World, id: string, before: number, written: WrittenTheme, actor: Actor) {
  const known = await findTheme(world.db, id)
  if (!known) throw new Problem('themeUnknown', {})
  if (known.version !== before) throw new Problem('themeChanged', {})
  const version = before + 1
  await addVersion(world, { id, version, ...checkedTheme(written) }, actor)
  return { id, version }
}

type NewVersion = WrittenTheme & { readonly id: string; readonly version: number }

async function addVersion(world: World, row: NewVersion, actor: Actor): Promise<void> {
  const { id, version, name } = row
  const deed = { act: 'theme-changed', subject: ['theme', id], detail: { name, version } } as const
  const stored = await act(world, actor, deed, (line) =>
    addThemeVersion(world.db, { ...row, at: world.now(), by: actor.by }, line),
  )
  if (!stored) throw new Problem('themeChanged', {})
}

/**
 * Judges whether a comment of the sample does speak of the theme.
 *
 * @throws Problem themeUnknown, themeChanged, commentUnknown
 */
export async function judgeTheme(
  world: World,
  { id, version, comment, isRight }: { id: string; version: number; comment: string; isRight: boolean },
  actor: Actor,
): Promise<void> {
  const known = await findTheme(world.db, id)
  if (!known) throw new Problem('themeUnknown', {})
  if (known.version !== version) throw new Problem('themeChanged', {})
  const found = await findComment(world.db, comment, 'all')
  if (!found) throw new Problem('commentUnknown', {})
  const detail = { judged: isRight ? 'đúng' : 'sai', version }
  const deed = { act: 'theme-judged', subject: ['theme', id], detail } as const
  await act(world, actor, deed, (line) =>
    judge(world.db, { theme: id, version, response: found.response, isRight }, line),
  )
}

/** A theme as it is kept. @throws Problem fieldRefused naming `name`, `any` or `none` */
export function checkedTheme({ name: written, any, none }: WrittenTheme): WrittenTheme {
  const name = written.trim()
  if (slug(name) === '' || name.length > 60) throw refused('name', noName)
  const tidy = (words: readonly string[]) => [...new Set(words.map((one) => one.trim()).filter(Boolean))]
  const theme = { name, any: tidy(any), none: tidy(none) }
  if (theme.any.length === 0) throw refused('any', noWords)
  for (const field of ['any', 'none'] as const) {
    if (theme[field].length > mostWords) throw refused(field, tooMany)
    if (theme[field].some((one) => phraseIn(one) === undefined)) throw refused(field, onlySigns)
  }
  return theme
}

const refused = (field: keyof WrittenTheme, why: Text) => new Problem('fieldRefused', { field, why })

const noName: Text = {
  vi: 'Xin đặt tên chủ đề, nhiều nhất 60 ký tự.',
  en: 'Please name the theme, in at most 60 characters.',
}
const nameTaken: Text = {
  vi: 'Đã có chủ đề tên như vậy. Xin sửa chủ đề đó, hoặc đặt tên khác.',
  en: 'There is a theme of that name. Please change that one, or choose another name.',
}
const noWords: Text = {
  vi: 'Xin ghi ít nhất một từ hoặc cụm từ, mỗi dòng một cụm.',
  en: 'Please write at least one word or phrase, one in each line.',
}
const tooMany: Text = {
  vi: `Có quá nhiều từ khóa. Xin giữ nhiều nhất ${mostWords} dòng.`,
  en: `There are too many words. Please keep at most ${mostWords} lines.`,
}
const onlySigns: Text = {
  vi: 'Có dòng chỉ gồm dấu câu. Xin bỏ dòng đó, hoặc ghi thành từ.',
  en: 'One line holds only signs. Please remove it, or write a word.',
}
