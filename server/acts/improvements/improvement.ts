import { randomBytes } from 'node:crypto'
import { readCatalogue } from '../../../db/queries/catalogue.ts'
import { findImprovement, type Improvement, putImprovement, withdraw } from '../../../db/queries/improvements.ts'
import { dayOf, isDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'

/** What somebody writes of it: what, where, since when, and when it was done, if it is. */
export type Written = Pick<Improvement, 'title' | 'unit' | 'area' | 'theme' | 'openedOn' | 'doneOn'>

/**
 * Writes down what a unit does so that people are served better; it stands on the course of its figures from then on.
 *
 * @returns its id
 * @throws Problem fieldRefused naming the field; notPermitted over another unit
 */
export async function writeImprovement(world: World, written: Written, actor: Actor): Promise<string> {
  await refuseWrong(world, written)
  return put(world, randomBytes(9).toString('base64url'), written, undefined, actor)
}

/** Writes it anew, such as that it is done. @throws Problem fieldRefused, improvementUnknown, notPermitted */
export async function changeImprovement(world: World, id: string, written: Written, actor: Actor): Promise<void> {
  const before = await known(world, id, actor)
  await refuseWrong(world, written)
  await put(world, id, written, before, actor)
}

/** Takes it off every page; the log keeps that it was there. @throws Problem improvementUnknown */
export async function withdrawImprovement(world: World, id: string, actor: Actor): Promise<void> {
  const { unit, title } = await known(world, id, actor)
  const deed = { act: 'improvement-withdrawn', unit, subject: ['improvement', id], detail: { name: title } } as const
  await act(world, actor, deed, (line) => withdraw(world.db, id, world.now(), line))
}

async function known(world: World, id: string, actor: Actor): Promise<Improvement> {
  const found = await findImprovement(world.db, id, unitsOf(actor, 'improvement-written'))
  if (!found) throw new Problem('improvementUnknown', {})
  return found
}

async function put(world: World, id: string, written: Written, before: Improvement | undefined, actor: Actor) {
  const { title, unit } = written
  const detail = { name: title, status: written.doneOn ? 'đã xong' : 'đang làm' }
  const deed = { act: 'improvement-written', unit, subject: ['improvement', id], detail } as const
  const one = { id, ...written, title: title.trim(), by: before?.by ?? actor.by, at: world.now() }
  const done = await act(world, actor, deed, (line) => putImprovement(world.db, one, line))
  if (!done) throw new Problem('improvementUnknown', {})
  return id
}

async function refuseWrong({ db, now }: World, { title, unit, area, openedOn, doneOn }: Written): Promise<void> {
  const { units, areas } = await readCatalogue(db)
  const today = dayOf(now())
  if (title.trim().length < shortest) throw refused('title', tooShort)
  if (!units.some(({ id }) => id === unit)) throw refused('unit', noUnit)
  if (area !== '' && !areas.some(({ id }) => id === area)) throw refused('area', noArea)
  if (!isDay(openedOn) || openedOn > today) throw refused('openedOn', noDay)
  if (doneOn !== null && (!isDay(doneOn) || doneOn > today || doneOn < openedOn)) throw refused('doneOn', notDone)
}

const shortest = 5
const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

const tooShort: Text = { vi: 'Xin ghi rõ việc đã làm hoặc đang làm.', en: 'Please say what is or was done.' }
const noUnit: Text = { vi: 'Danh mục không có đơn vị này. Xin chọn lại.', en: 'There is no such unit.' }
const noArea: Text = { vi: 'Danh mục không có lĩnh vực này. Xin chọn lại.', en: 'There is no such area.' }
const noDay: Text = {
  vi: 'Ngày bắt đầu chưa đúng hoặc ở tương lai. Xin chọn lại.',
  en: 'The first day is no day, or lies ahead. Please choose again.',
}
const notDone: Text = {
  vi: 'Ngày xong phải từ ngày bắt đầu đến hôm nay. Xin chọn lại, hoặc để trống nếu chưa xong.',
  en: 'The day it was done must be from the first day to today; leave it empty while it is not.',
}
