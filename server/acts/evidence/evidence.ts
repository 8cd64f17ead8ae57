import { createHash, randomBytes } from 'node:crypto'
import {
  addFile,
  type Criterion,
  type EvidenceFile,
  listCriteria,
  listFiles,
  putCriterion,
  withdrawCriterion,
  withdrawFile,
} from '../../../db/queries/evidence.ts'
import { fileTypeOf, keptName, mostFileBytes, mostFiles } from '../../../surveys/grammar/evidence.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act, note } from '../act.ts'

type Written = Pick<Criterion, 'number' | 'name'>

/** Writes a criterion down. @returns its id @throws Problem fieldRefused, notPermitted */
export const writeCriterion = (world: ActWorld, written: Written, actor: Actor): Promise<string> =>
  put(world, randomBytes(9).toString('base64url'), { written, before: undefined }, actor)

/** Writes one anew. @throws Problem evidenceUnknown, fieldRefused, notPermitted */
export async function changeCriterion(world: ActWorld, id: string, written: Written, actor: Actor): Promise<void> {
  const { number, name } = await criterionNamed(world, id)
  await put(world, id, { written, before: { number, name } }, actor)
}

/** Takes one off that has no files. @throws Problem evidenceUnknown, notPermitted */
export async function takeOffCriterion(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const { number, name } = await criterionNamed(world, id)
  const deed = { act: 'criterion-withdrawn', subject: ['criterion', id], detail: { number, name } } as const
  if (!(await act(world, actor, deed, (line) => withdrawCriterion(world.db, id, world.now(), line))))
    throw new Problem('evidenceUnknown', {})
}

type Given = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Keeps a file as evidence. What it is, is told by what is in it.
 *
 * @returns its id
 * @throws Problem evidenceUnknown, fieldRefused naming `file`, notPermitted
 */
export async function addEvidence(world: ActWorld, criterion: string, { name, bytes }: Given, actor: Actor) {
  await criterionNamed(world, criterion)
  if (bytes.length === 0 || bytes.length > mostFileBytes) throw refused('file', tooBig)
  const type = fileTypeOf(bytes)
  if (!type) throw refused('file', otherType)
  if ((await listFiles(world.db)).filter((one) => one.criterion === criterion).length >= mostFiles)
    throw refused('file', tooMany)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [id, by, at] = [randomBytes(9).toString('base64url'), actor.by, world.now()]
  const one = { id, criterion, name: keptName(name, type), type, size: bytes.length, sha256, by, at }
  const detail = { file: one.name, bytes: one.size, sha256 }
  const deed = { act: 'evidence-added', subject: ['evidence', id], detail } as const
  await act(world, actor, deed, (line) => addFile(world.db, { ...one, bytes: Buffer.from(bytes) }, line))
  return id
}

/** Takes a file off; its bytes are gone, its hash stays in the log. @throws Problem evidenceUnknown, notPermitted */
export async function takeOffEvidence(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const { name, sha256 } = await fileNamed(world, id)
  const deed = { act: 'evidence-withdrawn', subject: ['evidence', id], detail: { file: name, sha256 } } as const
  if (!(await act(world, actor, deed, (line) => withdrawFile(world.db, id, world.now(), line))))
    throw new Problem('evidenceUnknown', {})
}

/** The files of a criterion are about to leave as one. @throws Problem evidenceUnknown, notPermitted */
export async function noteEvidenceExport(world: ActWorld, id: string, count: number, actor: Actor): Promise<Criterion> {
  const found = await criterionNamed(world, id)
  const detail = { number: found.number, name: found.name, count }
  await note(world, actor, { act: 'evidence-exported', subject: ['criterion', id], detail })
  return found
}

async function put(
  world: ActWorld,
  id: string,
  { written, before }: { readonly written: Written; readonly before: Written | undefined },
  actor: Actor,
): Promise<string> {
  const after = { number: written.number.trim(), name: written.name.trim() }
  if (after.number === '') throw refused('number', noNumber)
  if (after.name.length < 5) throw refused('name', noName)
  const detail = before ? { before, after } : after
  const deed = { act: 'criterion-written', subject: ['criterion', id], detail } as const
  const one = { id, ...after, by: actor.by, at: world.now() }
  if (!(await act(world, actor, deed, (line) => putCriterion(world.db, one, line))))
    throw new Problem('evidenceUnknown', {})
  return id
}

async function criterionNamed({ db }: ActWorld, id: string): Promise<Criterion> {
  const found = (await listCriteria(db)).find((one) => one.id === id)
  if (!found) throw new Problem('evidenceUnknown', {})
  return found
}

async function fileNamed({ db }: ActWorld, id: string): Promise<EvidenceFile> {
  const found = (await listFiles(db)).find((one) => one.id === id)
  if (!found) throw new Problem('evidenceUnknown', {})
  return found
}

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

const noNumber: Text = { vi: 'Xin ghi số của tiêu chí, ví dụ 3.2.1.', en: 'Please write the number, such as 3.2.1.' }
const noName: Text = { vi: 'Xin ghi tên tiêu chí.', en: 'Please write the name of the criterion.' }
const tooBig: Text = {
  vi: 'Tệp chưa được lưu vì rỗng hoặc lớn hơn 10 MB. Xin giảm dung lượng rồi tải lại.',
  en: 'The file was not kept: it is empty, or larger than 10 MB.',
}
const otherType: Text = {
  vi: 'Tệp chưa được lưu: nội dung không phải PDF, ảnh JPEG, PNG hoặc Word (.docx).',
  en: 'The file was not kept: it is no PDF, JPEG, PNG or Word document.',
}
const tooMany: Text = {
  vi: 'Tiêu chí này đã có 30 tệp. Xin gỡ tệp không cần trước.',
  en: 'This criterion has 30 files. Please take one off first.',
}
