import { addVersion, versionsOf } from '../../../db/queries/documents.ts'
import { findPublication } from '../../../db/queries/publications.ts'
import { type DocumentId, findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { act, note } from '../act.ts'
import { stillHolds } from '../publications/snapshot.ts'

type Which = { readonly kind: DocumentId; readonly period: string }

/** The forms in which a document leaves the desk. */
export const documentFormats = ['docx', 'xlsx', 'print'] as const

/**
 * Saves what a person wrote into the boxes of a document as its next version; those before it stay.
 *
 * @param seen the version it was begun from, 0 for none
 * @returns the number of the new version
 * @throws Problem documentChanged when somebody saved another meanwhile; fieldRefused naming a box there is none of
 */
export async function writeDocument(
  world: ActWorld,
  { kind, period, texts, seen }: Which & { readonly texts: { readonly [box: string]: string }; readonly seen: number },
  actor: Actor,
): Promise<number> {
  const boxes = findDocumentKind(kind)?.boxes ?? []
  const unknown = Object.keys(texts).find((box) => !boxes.some(({ id }) => id === box))
  if (unknown !== undefined) throw new Problem('fieldRefused', { field: unknown, why: noBox })
  const [last] = await versionsOf(world.db, kind, period)
  if ((last?.version ?? 0) !== seen) throw new Problem('documentChanged', {})
  const version = seen + 1
  const row = { kind, period, version, texts, by: actor.by, at: world.now() }
  const deed = { act: 'document-written', subject: subjectOf({ kind, period }), detail: { version } } as const
  if (!(await act(world, actor, deed, (line) => addVersion(world.db, row, line))))
    throw new Problem('documentChanged', {})
  return version
}

/**
 * Notes that a document is taken out of the desk, in which form. A notice to be put up speaks of what is published only.
 *
 * @throws Problem noticeUnpublished
 */
export async function handOutDocument(
  world: ActWorld,
  { kind, period, format }: Which & { readonly format: (typeof documentFormats)[number] },
  actor: Actor,
): Promise<void> {
  if (kind === 'notice') {
    const found = await findPublication(world.db, period)
    if (!found || !(await stillHolds(world.db, found, dayOf(world.now())))) throw new Problem('noticeUnpublished', {})
  }
  const detail = { format: formatWords[format] }
  await note(world, actor, { act: 'document-handed-out', subject: subjectOf({ kind, period }), detail })
}

const subjectOf = ({ kind, period }: Which) => ['document', `${kind} ${period}`] as const
const formatWords = { docx: 'Word', xlsx: 'Excel', print: 'in' } as const

const noBox: Text = { vi: 'Văn bản không có phần này. Xin tải lại trang.', en: 'The document has no such part.' }
