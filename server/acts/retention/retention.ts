import { oldAnswerSets } from '../../../db/queries/answer-sets.ts'
import { oldBatches } from '../../../db/queries/batches.ts'
import { contactsOfLocked } from '../../../db/queries/campaigns/frame.ts'
import { dueContacts } from '../../../db/queries/contacts.ts'
import { oldDataRequests } from '../../../db/queries/data-requests.ts'
import { oldDeliveries, oldToldAlerts } from '../../../db/queries/deliveries.ts'
import type { Due } from '../../../db/queries/due.ts'
import { oldReturns } from '../../../db/queries/identities.ts'
import { spentInvitations } from '../../../db/queries/invitations.ts'
import { addressesOfClosed, unconfirmedAddresses } from '../../../db/queries/mail-addresses.ts'
import { oldSensitiveAnswers } from '../../../db/queries/sensitive-answers.ts'
import { endedSessions } from '../../../db/queries/sessions.ts'
import { oldDossiers, oldSlips } from '../../../db/queries/slips.ts'
import { oldUnreleased } from '../../../db/queries/unreleased.ts'
import { batchDays, dossierDays, householdDays, sensitiveDays } from '../../../surveys/deadlines/kept-for.ts'
import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { contactDays } from '../../answers/wish.ts'
import type { World } from '../../world/world.ts'

/** What is kept for a time only. */
export type RetentionRule = {
  /** Its name in the log and in documents. */
  readonly id: string
  readonly name: string
  /** For how many days, and since when. */
  readonly days: number
  readonly since: string
  /** What is over at a moment (milliseconds). */
  readonly due: (db: World['db'], at: number) => Due
}

const before = (at: number, days: number) => at - days * oneDay

/** Everything that is forgotten on schedule. Answers themselves, comments and the log are not. */
export const retention: readonly RetentionRule[] = [
  {
    id: 'contacts',
    name: 'thông tin liên hệ',
    days: contactDays,
    since: 'ngày gửi',
    // Each has its own day, which its author was told.
    due: (db, at) => dueContacts(db, dayOf(at)),
  },
  {
    id: 'sensitive',
    name: 'câu trả lời nhạy cảm (dân tộc)',
    days: sensitiveDays,
    since: 'ngày nhận phiếu',
    due: (db, at) => oldSensitiveAnswers(db, before(at, sensitiveDays)),
  },
  {
    id: 'sessions',
    name: 'phiên đăng nhập',
    days: 0,
    since: 'lúc hết hạn',
    due: endedSessions,
  },
  {
    id: 'provider-returns',
    name: 'dấu lần đăng nhập bằng tài khoản của cơ quan',
    days: 0,
    since: 'lúc hết hạn',
    due: oldReturns,
  },
  {
    id: 'invitations',
    name: 'liên kết mời',
    // Kept so long, to be able to say why a link no longer works.
    days: 30,
    since: 'lúc dùng hoặc hết hạn',
    due: (db, at) => spentInvitations(db, before(at, 30)),
  },
  {
    id: 'dossiers',
    name: 'dấu hồ sơ đã phát phiếu mời',
    days: dossierDays,
    since: 'ngày phát',
    due: (db, at) => oldDossiers(db, dayOf(before(at, dossierDays))),
  },
  {
    id: 'slips',
    name: 'phiếu mời cũ',
    days: 400,
    since: 'ngày hết hạn',
    due: (db, at) => oldSlips(db, dayOf(before(at, 400))),
  },
  {
    id: 'batches',
    name: 'dấu loạt phiếu',
    days: batchDays,
    since: 'lúc bắt đầu loạt',
    due: (db, at) => oldBatches(db, before(at, batchDays)),
  },
  {
    id: 'answer-sets',
    name: 'dấu nhóm phiếu được đề nghị chung',
    days: 30,
    since: 'lúc đề nghị',
    due: (db, at) => oldAnswerSets(db, before(at, 30)),
  },
  {
    id: 'unreleased',
    name: 'dấu phiếu lẻ đã công bố',
    // Until then a period that overlaps the published one may still be told without them.
    days: 400,
    since: 'ngày công bố',
    due: (db, at) => oldUnreleased(db, dayOf(before(at, 400))),
  },
  {
    id: 'unconfirmed-addresses',
    name: 'địa chỉ thư chưa xác nhận',
    days: 7,
    since: 'lúc nhập',
    due: (db, at) => unconfirmedAddresses(db, before(at, 7)),
  },
  {
    id: 'closed-addresses',
    name: 'địa chỉ thư của tài khoản đã khóa',
    days: 30,
    since: 'lúc khóa',
    due: (db, at) => addressesOfClosed(db, before(at, 30)),
  },
  {
    id: 'deliveries',
    name: 'thông báo đã gửi',
    days: 30,
    since: 'lúc tạo',
    due: (db, at) => oldDeliveries(db, before(at, 30)),
  },
  {
    id: 'told-alerts',
    name: 'dấu việc đã báo ngay',
    // A tablet may be silent for long, and is told of once.
    days: 400,
    since: 'lúc báo',
    due: (db, at) => oldToldAlerts(db, before(at, 400)),
  },
  {
    id: 'households',
    name: 'họ tên, địa chỉ của hộ trong khung điều tra',
    days: householdDays,
    since: 'ngày khóa số liệu',
    due: (db, at) => contactsOfLocked(db, before(at, householdDays)),
  },
  {
    id: 'data-requests',
    name: 'sổ yêu cầu về dữ liệu cá nhân',
    // Five years: to be shown to whoever inspects. The ward has not confirmed it.
    days: 1825,
    since: 'ngày có kết quả',
    due: (db, at) => oldDataRequests(db, dayOf(before(at, 1825))),
  },
]
