import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import type { KeyUse, Role } from '../../db/queries/staff.ts'
import {
  criteria,
  dataRequests,
  disclosures,
  evidenceFiles,
  invitations,
  officialSipas,
  secondFactors,
  snapshots766,
} from '../../db/schema.ts'
import { heldByPerson } from '../../server/access/acting.ts'
import { heldByKey, isForKeys } from '../../server/access/program-key.ts'
import {
  covers,
  type Held,
  isOverUnit,
  type Permission,
  permissions,
  reaches,
  unitsFor,
} from '../../server/access/roles.ts'
import { routeRules } from '../../server/access/route-rules.ts'
import { createApp } from '../../server/app.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { copiesOf, furnish, openApp } from '../world.ts'
import { askedOfCampaigns } from './campaign-routes.ts'
import { furnishBoth, personWith, programWith, type Side, secret, type Things, tabletAt, units } from './two-units.ts'

quickPasswords()

const roles: readonly Role[] = [
  'clerk',
  'unit-head',
  'leader',
  'manager',
  'auditor',
  'admin',
  'interviewer',
  'keyer',
  'back-checker',
]
const keyUses: readonly KeyUse[] = ['figures', 'slips', 'answers']

/** Somebody who asks: what lets them in, as the table knows it, and what they send along. */
type Caller = {
  readonly name: string
  readonly kind: 'nobody' | 'person' | 'key' | 'wrong key' | 'tablet'
  readonly held: readonly Held[]
  readonly headers: { readonly [name: string]: string }
}

/** How a route is asked for: its address, what is sent, and whose it is where it is one unit's. */
type Asked = { readonly path: string; readonly body?: object | string; readonly whole?: true }

const closed = { month: '2026-08', procedure: '', channel: 'desk', closed: 5 }
const reason = 'Kiểm tra lại theo biên bản'

/** What routes with something in their address, or that are sent something, are asked. Others are asked as they stand. */
const askedWith: { readonly [route: string]: (of: Things, side: Side) => Asked } = {
  'GET /desk/posters': ({ code }) => ({ path: `/desk/posters?codes=${code}` }),
  'GET /desk/posters/:code': ({ code }) => ({ path: `/desk/posters/${code}` }),
  'GET /desk/slips/sheet/:sheet': ({ sheet }) => ({ path: `/desk/slips/sheet/${sheet}` }),
  'POST /api/v1/touchpoints': ({ area }) => ({ path: '/api/v1/touchpoints', body: { area } }),
  'GET /api/v1/touchpoints/:code/qr.svg': ({ code }) => ({ path: `/api/v1/touchpoints/${code}/qr.svg` }),
  'PUT /api/v1/touchpoints/:code': ({ code }) => ({
    path: `/api/v1/touchpoints/${code}`,
    body: { counter: 'Quầy số 9' },
  }),
  'POST /api/v1/touchpoints/:code/retirement': ({ code }) => ({ path: `/api/v1/touchpoints/${code}/retirement` }),
  'DELETE /api/v1/touchpoints/:code/retirement': ({ retiredCode: code }) => ({
    path: `/api/v1/touchpoints/${code}/retirement`,
  }),
  'POST /api/v1/slips': ({ area }) => ({ path: '/api/v1/slips', body: { area } }),
  'POST /api/v1/slips/sheets': ({ area }) => ({ path: '/api/v1/slips/sheets', body: { area, count: 1 } }),
  'GET /api/v1/slips/days': () => ({ path: '/api/v1/slips/days?from=2026-10-01&to=2026-10-05', whole: true }),
  'POST /api/v1/kiosks': ({ code }) => ({
    path: '/api/v1/kiosks',
    body: { touchpoint: code, name: 'Máy mới', pin: '402917' },
  }),
  'PUT /api/v1/kiosks/:id': ({ kiosk }) => ({ path: `/api/v1/kiosks/${kiosk}`, body: { name: 'Tên khác' } }),
  'POST /api/v1/kiosks/:id/pairing': ({ kiosk }) => ({ path: `/api/v1/kiosks/${kiosk}/pairing` }),
  'POST /api/v1/kiosks/:id/retirement': ({ kiosk }) => ({ path: `/api/v1/kiosks/${kiosk}/retirement` }),
  'DELETE /api/v1/kiosks/:id/retirement': ({ retiredKiosk: id }) => ({ path: `/api/v1/kiosks/${id}/retirement` }),
  'GET /api/v1/figures': () => ({ path: '/api/v1/figures?period=2026-Q4&by=area', whole: true }),
  'GET /api/v1/figures/courses': () => ({ path: '/api/v1/figures/courses?through=2026-Q4', whole: true }),
  'GET /api/v1/figures/history': () => ({ path: '/api/v1/figures/history?through=2026-Q4', whole: true }),
  'GET /api/v1/figures/:report': () => ({ path: '/api/v1/figures/breakdown?period=2026-Q4', whole: true }),
  'GET /api/v1/alerts': () => ({ path: '/api/v1/alerts?from=2026-10-01&to=2026-10-05', whole: true }),
  'POST /api/v1/batches/:batch/counted': (_, side) => ({
    path: `/api/v1/batches/batch-${side}/counted`,
    body: { cause: 'gathering', reason },
    whole: true,
  }),
  'POST /api/v1/batches/:batch/excluded': (_, side) => ({
    path: `/api/v1/batches/batch-${side}/excluded`,
    body: { cause: 'automatic', reason },
    whole: true,
  }),
  'POST /api/v1/flags/looks': (_, side) => ({
    path: '/api/v1/flags/looks',
    body: { flags: [`batch.batch-${side}`], reason },
  }),
  'POST /api/v1/flags/looks/taken-back': (_, side) => ({
    path: '/api/v1/flags/looks/taken-back',
    body: { flags: [`batch.batch-${side}`] },
  }),
  'POST /api/v1/flags/exclusion': (_, side) => ({
    path: '/api/v1/flags/exclusion',
    body: { flags: [`batch.batch-${side}`], cause: 'automatic', reason },
    whole: true,
  }),
  'POST /api/v1/flags/counting': (_, side) => ({
    path: '/api/v1/flags/counting',
    body: { flags: [`batch.batch-${side}`], cause: 'gathering', reason },
    whole: true,
  }),
  'POST /api/v1/plans': () => ({ path: '/api/v1/plans', body: plan, whole: true }),
  'GET /api/v1/populations': () => ({ path: '/api/v1/populations?from=2026-09&to=2026-09', whole: true }),
  'PUT /api/v1/populations': ({ area }) => ({ path: '/api/v1/populations', body: { ...closed, area } }),
  'PUT /api/v1/catalogue/units/:id': () => ({
    path: '/api/v1/catalogue/units/to-moi',
    body: { name: 'Tổ mới', nameEn: '', kind: 'division', retired: false, before: null },
    whole: true,
  }),
  'PUT /api/v1/catalogue/areas/:id': () => ({
    path: '/api/v1/catalogue/areas/viec-moi',
    body: { name: 'Việc mới', nameEn: '', unit: units.own.unit, group: '', retired: false, before: null },
    whole: true,
  }),
  'PUT /api/v1/catalogue/procedures/:code': ({ area }) => ({
    path: '/api/v1/catalogue/procedures/9.000001',
    body: {
      name: 'Việc mới',
      area,
      unit: units.own.unit,
      timeLimit: '',
      doubtful: false,
      retired: false,
      before: null,
    },
    whole: true,
  }),
  'POST /api/v1/catalogue/file': () => ({
    path: '/api/v1/catalogue/file?name=a.csv',
    body: 'id;name;kind;name_en\nto-moi;Tổ mới;division;New\n',
    whole: true,
  }),
  'PUT /api/v1/populations/entries': ({ area }) => ({
    path: '/api/v1/populations/entries',
    body: { entries: [{ ...closed, area, before: null }] },
  }),
  'POST /api/v1/populations/file': () => ({
    path: '/api/v1/populations/file?name=a.csv',
    body: 'tháng;lĩnh vực;kênh;số hồ sơ đã giải quyết\n09/2026;không có;trực tiếp;1\n',
    whole: true,
  }),
  'GET /api/v1/populations/changes': () => ({ path: '/api/v1/populations/changes?month=2026-09', whole: true }),
  'PUT /api/v1/comments/:id/mark': ({ response }) => ({
    path: `/api/v1/comments/${response}/mark`,
    body: { mark: 'todo' },
  }),
  'PUT /api/v1/comments/:id/parts/:from': ({ response }) => ({
    path: `/api/v1/comments/${response}/parts/8`,
    body: { hidden: false },
  }),
  'POST /api/v1/comments/:id/whole': ({ response }) => ({
    path: `/api/v1/comments/${response}/whole`,
    body: { reason },
  }),
  'GET /api/v1/cases': () => ({ path: '/api/v1/cases', whole: true }),
  'GET /api/v1/cases/templates': () => ({ path: '/api/v1/cases/templates', whole: true }),
  'GET /api/v1/cases/:number': ({ case: number }) => ({ path: `/api/v1/cases/${number}` }),
  'POST /api/v1/cases/:number/taking': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/taking`,
    body: { seen: 1 },
  }),
  'POST /api/v1/cases/:number/handing': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/handing`,
    body: { seen: 1, to: 'clerk-of-all' },
  }),
  'POST /api/v1/cases/:number/moving': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/moving`,
    body: { seen: 1, unit: 'mot-cua', reason },
  }),
  'POST /api/v1/cases/:number/reply': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/reply`,
    body: { seen: 1, done: 'explained', words: 'Quầy mở cửa từ 8 giờ đến 17 giờ mỗi ngày làm việc.' },
  }),
  ...Object.fromEntries(
    ['reached', 'noted', 'whole'].map((what) => [
      `POST /api/v1/cases/:number/${what}`,
      ({ case: number }: Things) => ({ path: `/api/v1/cases/${number}/${what}`, body: { seen: 1 } }),
    ]),
  ),
  'PUT /api/v1/cases/:number/summary': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/summary`,
    body: { seen: 1, said: 'Chờ lâu', did: 'Thêm một quầy' },
  }),
  'POST /api/v1/cases/:number/summary/approval': ({ case: number }) => ({
    path: `/api/v1/cases/${number}/summary/approval`,
    body: { seen: 1, summary: 1 },
  }),
  'DELETE /api/v1/cases/:number/summary': ({ case: number }) => ({ path: `/api/v1/cases/${number}/summary` }),
  'POST /api/v1/improvements': (_, side) => ({
    path: '/api/v1/improvements',
    body: { title: 'Thêm một quầy', unit: units[side].unit, area: '', theme: '', openedOn: '2026-09-01', doneOn: null },
  }),
  'PUT /api/v1/improvements/:id': () => ({
    path: '/api/v1/improvements/x',
    body: { title: 'Thêm một quầy', unit: units.own.unit, area: '', theme: '', openedOn: '2026-09-01', doneOn: null },
    whole: true,
  }),
  'DELETE /api/v1/improvements/:id': () => ({ path: '/api/v1/improvements/x', whole: true }),
  'GET /api/v1/documents/:kind/:period': () => ({ path: '/api/v1/documents/measurement/2026-Q3', whole: true }),
  'POST /api/v1/documents/:kind/:period/versions': () => ({
    path: '/api/v1/documents/measurement/2026-Q3/versions',
    body: { seen: 0, texts: { evaluation: 'Tốt hơn' } },
    whole: true,
  }),
  'POST /api/v1/documents/:kind/:period/copies': () => ({
    path: '/api/v1/documents/measurement/2026-Q3/copies',
    body: { format: 'docx' },
    whole: true,
  }),
  'PUT /api/v1/duties/:duty/:period': () => ({
    path: '/api/v1/duties/reform-9t/2026-KBC-9T',
    body: { doneOn: '2026-09-04', number: '12/BC-UBND' },
    whole: true,
  }),
  'DELETE /api/v1/duties/:duty/:period': () => ({ path: '/api/v1/duties/reform-9t/2026-KBC-9T', whole: true }),
  'PUT /api/v1/working-days/:day': () => ({
    path: '/api/v1/working-days/2026-12-31',
    body: { kind: 'off', name: 'Nghỉ bù', source: 'Công văn số 1' },
    whole: true,
  }),
  'DELETE /api/v1/working-days/:day': () => ({ path: '/api/v1/working-days/2026-12-31', whole: true }),
  'POST /api/v1/themes': () => ({ path: '/api/v1/themes', body: theme, whole: true }),
  'POST /api/v1/themes/preview': () => ({ path: '/api/v1/themes/preview', body: theme, whole: true }),
  'PUT /api/v1/themes/:id': () => ({ path: '/api/v1/themes/thai-do', body: { ...theme, before: 1 }, whole: true }),
  'GET /api/v1/themes/:id/sample': () => ({ path: '/api/v1/themes/thai-do/sample', whole: true }),
  'PUT /api/v1/themes/:id/sample/:comment': ({ response }) => ({
    path: `/api/v1/themes/thai-do/sample/${response}`,
    body: { version: 1, isRight: true },
    whole: true,
  }),
  'POST /api/v1/exclusions': ({ response }) => ({
    path: '/api/v1/exclusions',
    body: { response, cause: 'trial', reason },
  }),
  'POST /api/v1/exclusions/:id/return': ({ exclusion }) => ({
    path: `/api/v1/exclusions/${exclusion}/return`,
    body: { cause: 'mistaken', reason },
  }),
  'GET /api/v1/proposals/:id': ({ proposal }) => ({ path: `/api/v1/proposals/${proposal}` }),
  'POST /api/v1/proposals/:id/confirmation': ({ proposal, seen }) => ({
    path: `/api/v1/proposals/${proposal}/confirmation`,
    body: { seen },
  }),
  'POST /api/v1/proposals/:id/refusal': ({ proposal }) => ({
    path: `/api/v1/proposals/${proposal}/refusal`,
    body: { reason },
  }),
  'POST /api/v1/proposals/:id/undo': ({ excludedBy }) => ({
    path: `/api/v1/proposals/${excludedBy}/undo`,
    body: { cause: 'mistaken', reason },
  }),
  'DELETE /api/v1/proposals/:id': ({ proposal }) => ({ path: `/api/v1/proposals/${proposal}` }),
  'POST /api/v1/publications': () => ({
    path: '/api/v1/publications',
    body: { period: '2026-09', cause: 'regular' },
    whole: true,
  }),
  'GET /api/v1/publications/:period/:revision': () => ({ path: '/api/v1/publications/2026-Q3/1', whole: true }),
  'GET /api/v1/responses/export': () => ({ path: '/api/v1/responses/export?format=csv&period=2026-09', whole: true }),
  'GET /desk/preview/:period': () => ({ path: '/desk/preview/2026-09', whole: true }),
  'GET /api/v1/publications/:period/:revision/seen': () => ({
    path: '/api/v1/publications/2026-Q3/1/seen',
    whole: true,
  }),
  'POST /api/v1/evidence': () => ({ path: '/api/v1/evidence', body: criterion, whole: true }),
  'PUT /api/v1/evidence/:id': () => ({ path: '/api/v1/evidence/kept', body: criterion, whole: true }),
  'DELETE /api/v1/evidence/:id': () => ({ path: '/api/v1/evidence/empty', whole: true }),
  'POST /api/v1/evidence/:id/files': () => ({
    path: '/api/v1/evidence/kept/files?name=a.pdf',
    body: '%PDF-1.7',
    whole: true,
  }),
  'DELETE /api/v1/evidence/:id/files/:file': () => ({ path: '/api/v1/evidence/kept/files/proof', whole: true }),
  'GET /api/v1/evidence/:id/archive': () => ({ path: '/api/v1/evidence/kept/archive', whole: true }),
  'POST /api/v1/release-days': () => ({
    path: '/api/v1/release-days',
    body: { period: '2026-Q4', day: '2027-01-20' },
    whole: true,
  }),
  'POST /api/v1/disclosures': () => ({
    path: '/api/v1/disclosures',
    body: { what: 'Thông báo kết quả', place: 'Bảng tin', since: '2026-10-01' },
    whole: true,
  }),
  'POST /api/v1/disclosures/:id/end': () => ({
    path: '/api/v1/disclosures/posted/end',
    body: { until: '2026-10-01' },
    whole: true,
  }),
  'DELETE /api/v1/disclosures/:id': () => ({ path: '/api/v1/disclosures/posted', whole: true }),
  'POST /api/v1/outside-figures/snapshots': () => ({
    path: '/api/v1/outside-figures/snapshots',
    body: snapshot,
    whole: true,
  }),
  'PUT /api/v1/outside-figures/snapshots/:id': () => ({
    path: '/api/v1/outside-figures/snapshots/kept',
    body: snapshot,
    whole: true,
  }),
  'DELETE /api/v1/outside-figures/snapshots/:id': () => ({
    path: '/api/v1/outside-figures/snapshots/kept',
    whole: true,
  }),
  'POST /api/v1/outside-figures/sipas': () => ({ path: '/api/v1/outside-figures/sipas', body: sipas, whole: true }),
  'PUT /api/v1/outside-figures/sipas/:id': () => ({
    path: '/api/v1/outside-figures/sipas/kept',
    body: sipas,
    whole: true,
  }),
  'DELETE /api/v1/outside-figures/sipas/:id': () => ({ path: '/api/v1/outside-figures/sipas/kept', whole: true }),
  'PUT /api/v1/own/password': () => ({
    path: '/api/v1/own/password',
    body: { current: 'x', password: 'y' },
    whole: true,
  }),
  'PUT /api/v1/own/second-factor': () => ({
    path: '/api/v1/own/second-factor',
    body: { offer: 'x', code: '1', password: 'x' },
    whole: true,
  }),
  'POST /api/v1/own/second-factor/removal': () => ({
    path: '/api/v1/own/second-factor/removal',
    body: proof,
    whole: true,
  }),
  'POST /api/v1/own/recovery-codes': () => ({ path: '/api/v1/own/recovery-codes', body: proof, whole: true }),
  'POST /api/v1/own/identity': () => ({ path: '/api/v1/own/identity', body: { password: 'x' }, whole: true }),
  'POST /api/v1/own/identity/removal': () => ({
    path: '/api/v1/own/identity/removal',
    body: { password: 'x' },
    whole: true,
  }),
  'POST /api/v1/requests': () => ({
    path: '/api/v1/requests',
    body: { kind: 'view', way: 'post', receivedOn: '2026-10-05', reference: '12/YC' },
    whole: true,
  }),
  'POST /api/v1/requests/:id/answer': () => ({
    path: '/api/v1/requests/asked/answer',
    body: { on: '2026-10-05' },
    whole: true,
  }),
  'POST /api/v1/requests/:id/closure': () => ({
    path: '/api/v1/requests/asked/closure',
    body: { on: '2026-10-05', outcome: 'done', words: 'Đã gửi bản sao cho người yêu cầu' },
    whole: true,
  }),
  'DELETE /api/v1/requests/:id/closure': () => ({ path: '/api/v1/requests/done/closure', whole: true }),
  'PUT /api/v1/own/notifications': () => ({
    path: '/api/v1/own/notifications',
    body: { digest: false, alerts: false },
    whole: true,
  }),
  'PUT /api/v1/own/notifications/address': () => ({
    path: '/api/v1/own/notifications/address',
    body: { address: 'ten@example.vn' },
    whole: true,
  }),
  'POST /api/v1/own/notifications/address/confirmation': () => ({
    path: '/api/v1/own/notifications/address/confirmation',
    body: { code: '123456' },
    whole: true,
  }),
  'POST /api/v1/system/notifications/trial': () => ({
    path: '/api/v1/system/notifications/trial',
    body: { way: 'webhook' },
    whole: true,
  }),
  'DELETE /api/v1/own/sessions/:id': () => ({ path: '/api/v1/own/sessions/x', whole: true }),
  'POST /api/v1/accounts/:login/closure': () => ({ path: '/api/v1/accounts/hoa/closure', whole: true }),
  'DELETE /api/v1/accounts/:login/closure': () => ({ path: '/api/v1/accounts/closed/closure', whole: true }),
  'POST /api/v1/accounts/:login/roles': () => ({ path: '/api/v1/accounts/no-role/roles', body: nothing, whole: true }),
  'POST /api/v1/accounts/:login/roles/taken': () => ({
    path: '/api/v1/accounts/hoa/roles/taken',
    body: { role: 'admin' },
    whole: true,
  }),
  'POST /api/v1/accounts/:login/password-link': () => ({ path: '/api/v1/accounts/hoa/password-link', whole: true }),
  'DELETE /api/v1/accounts/:login/second-factor': () => ({ path: '/api/v1/accounts/hoa/second-factor', whole: true }),
  'POST /api/v1/invitations': () => ({ path: '/api/v1/invitations', body: { roles: ['admin'] }, whole: true }),
  'DELETE /api/v1/invitations/:id': () => ({ path: '/api/v1/invitations/open-invitat', whole: true }),
  ...askedOfCampaigns,
  'POST /api/v1/kiosk/answers': () => ({ path: '/api/v1/kiosk/answers', body: { sentAt: 0, answers: [{}] } }),
  'POST /api/v1/kiosk/contact': () => ({ path: '/api/v1/kiosk/contact', body: contact }),
}

const criterion = { number: '3.2.1', name: 'Mức độ hài lòng' }
const snapshot = {
  ...{ takenOn: '2026-09-06', takenAt: '09:00', month: '2026-08', source: 'dichvucong.gov.vn' },
  ...{ onTime: 0.9998, handled: 0.99, procedures: 0.9393, points: 17.94 },
}
const sipas = {
  publisher: 'city',
  year: 2025,
  scope: 'ward',
  value: 0.89,
  document: '12/BC-UBND',
  issuedOn: '2026-05-30',
  source: 'hanoi.gov.vn',
} as const

const theme = { name: 'Bãi xe', any: ['gửi xe'], none: [] }

const plan = {
  strata: [{ name: 'Hộ tịch', population: 1000 }],
  purpose: { kind: 'margin', margin: 0.05 },
  responseRate: 0.5,
  firstDay: '2026-11-01',
  lastDay: '2026-11-30',
}
const proof = { password: 'một câu dài dễ nhớ', code: '1' }
/** A role that every administrator holds, and may give. */
const nothing = { role: 'admin' }
const storage = { used: null, room: null, persisted: false, evicted: false }
const contact = { sentAt: 0, waiting: 0, version: '1', storage }

let things: Awaited<ReturnType<typeof furnishBoth>>
let callers: readonly Caller[]

/** A ward with two units, and everybody who may come to it. */
const openWard = copiesOf(async (db) => {
  await furnish(db)
  const { world } = await openApp({ db, secret })
  things = await furnishBoth(world)
  const person = async (name: string, held: readonly (Held & { readonly role: Role })[]): Promise<Caller> => {
    const headers = await personWith(world, name.replaceAll(' ', '-'), held)
    return { name, kind: 'person', held: heldByPerson({ roles: held }), headers }
  }
  const made: Caller[] = [{ name: 'nobody', kind: 'nobody', held: [], headers: {} }, await person('no role', [])]
  for (const role of roles) {
    made.push(await person(`${role} of a unit`, [{ role, unit: units.own.unit }]))
    made.push(await person(`${role} of all`, [{ role, unit: '' }]))
  }
  made.push(
    await person('two roles', [
      { role: 'clerk', unit: units.own.unit },
      { role: 'manager', unit: units.other.unit },
    ]),
  )
  for (const may of keyUses)
    made.push({ name: `${may} key`, kind: 'key', held: [heldByKey(may)], headers: await programWith(world, may) })
  made.push({ name: 'wrong key', kind: 'wrong key', held: [], headers: { Authorization: 'Bearer sipas_guess' } })
  const headers = await tabletAt(world, things.own.code)
  // Somebody to be changed: with a role and a second factor; and somebody whose account is closed.
  await personWith(world, 'hoa', [{ role: 'admin', unit: '' }])
  await personWith(world, 'closed', [])
  await db.run(sql`update staff set disabled_at = 1 where id = 'closed'`)
  await db.insert(secondFactors).values({ staff: 'hoa', sealed: 'x', key: 'x', setAt: 1, lastStep: 1 })
  const open = { tokenHash: 'open-invitation', role: 'clerk', createdAt: 1, expiresAt: world.now() * 2 } as const
  await db.insert(invitations).values(open)
  const request = { kind: 'view', way: 'post', receivedOn: '2026-10-01', at: 1, by: 'hoa' } as const
  await db.insert(dataRequests).values([
    { ...request, id: 'asked', reference: '1/YC' },
    { ...request, id: 'done', reference: '2/YC', doneOn: '2026-10-02', outcome: 'done', done: 'Đã gửi bản sao' },
  ])
  const written = { by: 'hoa', at: 1 }
  await db.insert(snapshots766).values({ ...snapshot, ...written, id: 'kept', takenAt: '10:00' })
  await db.insert(officialSipas).values({ ...sipas, ...written, id: 'kept', scope: 'city' })
  const posted = { id: 'posted', what: 'Thông báo', place: 'Bảng tin', since: '2026-09-02', reason: '' }
  await db.insert(disclosures).values({ ...posted, ...written })
  await db.insert(criteria).values([
    { ...criterion, ...written, id: 'kept' },
    { ...criterion, ...written, id: 'empty' },
  ])
  const proof = { id: 'proof', criterion: 'kept', name: 'a.pdf', type: 'pdf', size: 5, sha256: 'x' }
  await db.insert(evidenceFiles).values({ ...proof, ...written, bytes: Buffer.from('%PDF-') })
  callers = [...made, { name: 'tablet', kind: 'tablet', held: [], headers }]
})

const routesOf = (app: { readonly routes: readonly { readonly method: string; readonly path: string }[] }) => [
  ...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
]
const routes = routesOf(createApp(() => Object.create(null)))

/** What the list of routes and the table of roles say of this caller at this route, of one unit's thing or the whole. */
function expected(route: string, caller: Caller, side: Side | undefined): string {
  const rule = routeRules[route]
  if (rule === undefined) return 'not listed'
  if (rule === 'public') return 'let in'
  if (rule === 'tablet') return caller.kind === 'tablet' ? 'let in' : '401 kioskUnknown'
  const bearer = caller.kind !== 'nobody' && caller.kind !== 'person'
  if (bearer && isForKeys(rule)) {
    if (unitsFor(caller.held, rule).length === 0) return '401 keyRefused'
  } else if (caller.kind !== 'person') return route.includes(' /desk/') ? '302' : '401 signInNeeded'
  const over = unitsFor(caller.held, rule)
  if (over.length === 0) return '403 notPermitted'
  if (side === undefined) return 'let in'
  const { unit } = units[side]
  if (!reaches(over, unit)) return 'unknown'
  // Whoever works in the unit concerned may look, and confirms nothing.
  const isOfIt = caller.held.some((one) => one.unit === unit)
  return rule === 'proposal-confirmed' && isOfIt ? '403 ofTheUnit' : 'let in'
}

/** What came back, in the same words. What belongs to another unit is told exactly as what does not exist. */
async function told(res: Response, route: string): Promise<string> {
  if (routeRules[route] === 'public')
    return [401, 403].includes(res.status) || res.status > 500 ? `${res.status}` : 'let in'
  if (res.status === 302) return '302'
  if (res.status < 300) return 'let in'
  const isJson = res.headers.get('Content-Type')?.includes('json')
  const { problem, field } = isJson ? await res.json() : { problem: '', field: '' }
  // What somebody does about his own account takes his password and his code, which nobody here gives.
  // Nobody here has a mail address, and nothing is sent.
  if (/^(wrongPassword|sessionUnknown|secondFactorAbsent|mailAddressNeeded|notSetUp)$/.test(problem)) return 'let in'
  // What is done with a case waits for its turn: whoever is told that it is not has been let in.
  if (
    /^(caseChanged|dutyUnknown|campaignUnknown)$/.test(problem) ||
    (problem === 'improvementUnknown' && route.endsWith('/:id'))
  )
    return 'let in'
  if (res.status === 404 || (res.status === 422 && /^(entries\.0\.)?(area|touchpoint|response)$/.test(field)))
    return 'unknown'
  return isJson
    ? `${res.status} ${problem}`
    : `${res.status} ${/dành cho/.test(await res.text()) ? 'notPermitted' : ''}`
}

let cases = 0
afterAll(() => console.log(`The matrix: ${routes.length} routes, ${callers.length} callers, ${cases} cases.`))

describe('who is let in is what the list and the table say', () => {
  test.each(routes)('%s', async (route) => {
    let { app } = await openApp({ db: await openWard(), secret, baseUrl: 'http://khaosat.example.vn' })
    const [method = '', pattern = ''] = route.split(' ')
    for (const side of ['own', 'other'] as const) {
      const asked = askedWith[route]?.(things[side], side) ?? {
        path: pattern.replace(/:\w+(\{[^/]*\})?/g, 'x'),
        whole: true,
      }
      const isPublic = routeRules[route] === 'public'
      if (side === 'other' && (asked.whole || isPublic)) continue
      for (const caller of callers) {
        const headers = { ...caller.headers, 'Content-Type': 'application/json', 'Accept-Language': 'vi' }
        const body =
          method === 'GET'
            ? {}
            : { body: typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body ?? {}) }
        const res = await app.request(asked.path, { method, headers, ...body })
        const got = await told(res, route)
        expect([route, side, caller.name, got]).toEqual([
          ...[route, side, caller.name],
          expected(route, caller, asked.whole ? undefined : side),
        ])
        cases++
        // What was done is undone, so that the next one finds all as it was.
        if (method !== 'GET' && res.status < 300 && !isPublic) {
          app = (await openApp({ db: await openWard(), secret, baseUrl: 'http://khaosat.example.vn' })).app
        }
      }
    }
  })
})

test('no route is left out of the list, and the list names none that is not there', () => {
  expect(Object.keys(routeRules).toSorted()).toEqual(routes.toSorted())
})

test('a route that nobody listed lets nobody in, and the log says so', async () => {
  const { world, lines } = await openApp({ db: await openWard(), secret })
  const app = createApp(() => world)
  app.get('/api/v1/forgotten', (c) => c.json({ all: 'of it' }))
  app.all('/api/v1/anything', (c) => c.json({ all: 'of it' }))
  const manager = callers.find(({ name }) => name === 'manager of all')
  for (const path of ['/api/v1/forgotten', '/api/v1/anything'])
    expect((await app.request(path, { headers: { ...manager?.headers } })).status).toBe(404)
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 'error', event: 'route not listed', route: 'GET /api/v1/forgotten' }),
  )
  expect(routesOf(app).filter((route) => !(route in routeRules))).toEqual(['GET /api/v1/forgotten'])
})

test('no other way of asking is a way around: HEAD is asked like GET, and what has no route is not there', async () => {
  const { app } = await openApp({ db: await openWard(), secret })
  const [head, options, odd] = await Promise.all(
    ['HEAD', 'OPTIONS', 'PATCH'].map((method) => app.request('/api/v1/touchpoints', { method })),
  )
  expect([head?.status, options?.status, odd?.status]).toEqual([401, 404, 404])
  for (const path of ['/api/v1/touchpoints/', '/API/v1/touchpoints', '//api/v1/touchpoints', '/api/v1/%74ouchpoints'])
    expect([path, (await app.request(path)).status]).toEqual([path, expect.toSatisfy((status) => status > 400)])
})

describe('the table says what each role is for', () => {
  const all = Object.keys(permissions) as Permission[]
  const writes = (role: Role) => mayAll(role).filter((permission) => !permission.endsWith('-read'))
  const mayAll = (role: Role) => all.filter((permission) => unitsFor([{ role, unit: '' }], permission).length > 0)

  const ofCases = [
    ...['case-taken', 'case-handed', 'case-moved', 'case-replied', 'case-reached', 'case-noted', 'case-opened'],
    ...['case-summary-written', 'case-summary-approved', 'case-summary-withdrawn'],
  ]

  test('an auditor writes nothing, and a leader decides about what others propose, reveals a comment and answers people', () => {
    expect(writes('auditor')).toEqual([])
    expect(writes('leader')).toEqual([
      'comment-revealed',
      ...ofCases,
      ...['back-check-recorded', 'campaign-lock-withdrawn', 'campaign-locked'],
      ...['document-written', 'document-handed-out'],
      ...['proposal-declined', 'proposal-confirmed', 'response-excluded', 'exclusion-taken-back'],
      ...['batch-excluded', 'batch-counted', 'period-published'],
    ])
  })

  test('nobody but a leader changes a figure, and no role that proposes confirms', () => {
    const ofCampaigns = ['back-check-recorded', 'campaign-lock-withdrawn']
    const others = [
      ...ofCampaigns,
      'proposal-declined',
      'comment-revealed',
      'document-written',
      'document-handed-out',
      ...ofCases,
    ]
    const decisive = writes('leader').filter((one) => !others.includes(one))
    for (const role of roles.filter((one) => one !== 'leader'))
      expect([role, mayAll(role).filter((one) => decisive.some((other) => other === one))]).toEqual([role, []])
    expect(writes('leader').filter((one) => /proposed$|prepared$/.test(one))).toEqual([])
  })

  test('an administrator reads no figures, no answers and no slips, and whoever works in a survey only what he needs for it', () => {
    const read = mayAll('admin').filter((permission) => permission.endsWith('-read'))
    expect(read).toEqual(['catalogue-read', 'data-requests-read', 'system-read', 'metrics-read', 'accounts-read'])
    expect(mayAll('interviewer')).toEqual(['campaign-names-read', 'households-read', 'visits-recorded', 'form-keyed'])
    expect(mayAll('keyer')).toEqual(['campaign-names-read', 'forms-read', 'form-keyed'])
    expect(mayAll('back-checker')).toEqual([
      ...['campaign-names-read', 'campaigns-read', 'households-read', 'back-check-recorded'],
    ])
  })

  test('a clerk touches slips and tablets of his unit, and nothing that decides a figure', () => {
    expect(mayAll('clerk').filter((permission) => !permission.endsWith('-read'))).toEqual([
      ...['kiosk-made', 'kiosk-changed', 'kiosk-code-made', 'kiosk-retired', 'kiosk-reopened'],
      ...['slip-handed-out', 'slips-printed', 'comment-marked'],
      ...ofCases.filter((one) => !['case-moved', 'case-summary-approved', 'case-summary-withdrawn'].includes(one)),
    ])
    for (const permission of ['publications-read', 'targets-read', 'log-read'] as const)
      expect([permission, unitsFor([{ role: 'unit-head', unit: '' }], permission)]).toEqual([permission, []])
  })

  test('what is done for the whole ward is done by nobody who holds his role in one unit', () => {
    const held = (['manager', 'admin', 'leader', 'auditor'] as const).map((role) => ({ role, unit: 'tram-y-te' }))
    for (const permission of all.filter((one) => !isOverUnit(one)))
      expect([permission, unitsFor(held, permission)]).toEqual([permission, []])
  })

  test('nobody grants more than he holds', () => {
    const first = [...['admin', 'manager', 'leader']].map((role) => ({ role: role as Role, unit: '' }))
    for (const role of roles) expect([role, covers(first, { role, unit: '' })]).toEqual([role, true])
    expect(covers([{ role: 'admin', unit: '' }], { role: 'clerk', unit: '' })).toBe(false)
    const head = [{ role: 'unit-head', unit: 'tram-y-te' }] as const
    expect(covers(head, { role: 'clerk', unit: 'tram-y-te' })).toBe(true)
    expect(covers(head, { role: 'clerk', unit: 'truong-hoc' })).toBe(false)
    expect(covers(head, { role: 'clerk', unit: '' })).toBe(false)
  })
})
