import type { Db } from '../../../db/db.ts'
import { logHead } from '../../../db/queries/log.ts'
import {
  actorsInLog,
  hashOfLine,
  type LogFilter,
  linesOnPage,
  logPage,
  type ReadLine,
} from '../../../db/queries/log-pages.ts'
import { aboutWords } from '../../../surveys/documents/about.ts'
import { findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { say } from '../../../surveys/languages.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { periodSentence } from '../../../surveys/voice/periods.ts'
import { holderNames, permissionNames } from '../../access/role-words.ts'
import type { Holder } from '../../access/roles.ts'
import { toldDetail } from './told-detail.ts'
import { subjectWords, viaWords } from './words.ts'

type Asked = { readonly filter: LogFilter; readonly page: number; readonly head: string | undefined }

/**
 * A page of the log in words, the latest line first; what there is to narrow it by; its head, by which a log that was cut
 * is found; and whether a head that was written down elsewhere still is the hash of its line.
 */
export async function readLog(db: Db, { filter, page, head: written }: Asked) {
  const [{ lines, total }, actors, head, check] = await Promise.all([
    logPage(db, filter, page),
    actorsInLog(db),
    logHead(db),
    written === undefined ? null : checked(db, written),
  ])
  const names = new Map(actors.map(({ by, name }) => [by, name ?? by]))
  return {
    lines: lines.map((line) => told(line, (id) => names.get(id) ?? id)),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / linesOnPage)),
    people: actors.map(({ by, name }) => ({ by, name: name ?? actorName(by) })),
    acts: Object.entries(permissionNames)
      .filter(([act]) => !act.endsWith('-read') && act !== 'proposal-confirmed')
      .map(([act, { vi }]) => ({ act, name: vi }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    head: head ?? null,
    check,
  }
}

function told(
  { by, person, account, via, act, role, detail, subjectKind, subject, ...line }: ReadLine,
  nameOf: (id: string) => string,
) {
  const [held = '', unit = ''] = role.split(' ')
  return {
    ...line,
    person: person ?? actorName(by),
    role: Object.hasOwn(holderNames, held) ? roleName(held) : '',
    unit,
    via: viaWords[via] ?? via,
    act: Object.hasOwn(permissionNames, act) ? permissionNames[act as keyof typeof permissionNames].vi : act,
    subjectKind: subjectWords[subjectKind] ?? subjectKind,
    subject: account ?? subjectSaid(subjectKind, subject),
    details: detail === null ? [] : toldDetail(detail, nameOf),
  }
}

/** A role, a day or a publication as it is read; anything else is told apart by its own id. */
function subjectSaid(kind: string, subject: string): string {
  if (kind === 'role') return subject.split(' ').map(roleName).join(', ')
  if (kind === 'day') return dayRead(subject)
  if (kind === 'document') return documentSaid(subject)
  const [period = '', revision] = subject.split(' ')
  const title = kind === 'publication' ? periodSentence(period) : undefined
  return title ? `${say(title, 'vi')}, lần ${revision}` : subject
}

const roleName = (role: string): string => (Object.hasOwn(holderNames, role) ? holderNames[role as Holder].vi : role)

/** Whoever has no account: the program itself, the author of an answer, a key, or a command as it is called. */
function actorName(by: string): string {
  if (by === 'server') return 'hệ thống'
  if (by === 'author') return 'người gửi phiếu'
  return by.startsWith('key ') ? `khóa ${by.slice(4)}` : by
}

/** @param written `n:hash`, as a publication, a printed page or the file beside the database has it */
async function checked(db: Db, written: string) {
  const [n = '', hash = ''] = written.split(':')
  const found = await hashOfLine(db, Number(n))
  return { n: Number(n), isSame: found === hash.toLowerCase() }
}

/** A document by its title and what it speaks of. */
function documentSaid(subject: string): string {
  const [kind = '', about = ''] = subject.split(' ')
  const found = findDocumentKind(kind)
  return found ? `${found.title.vi}, ${aboutWords(kind, about)}` : subject
}
