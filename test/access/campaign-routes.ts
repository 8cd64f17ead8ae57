import { usualProtocol } from '../../surveys/campaign/protocol.ts'

const plan = {
  ...{ name: 'Điều tra năm 2026', questionnaire: 'sipas-2022', startsOn: '2026-10-10', endsOn: '2026-10-30' },
  protocol: usualProtocol,
}
const reason = 'Kiểm tra lại theo biên bản'
const at = (way: string, body: object) => () => ({ path: `/api/v1/campaigns/x${way}`, body, whole: true as const })

/** What routes of campaigns are asked, of one there is none of. */
export const askedOfCampaigns = {
  'POST /api/v1/campaigns': () => ({ path: '/api/v1/campaigns', body: plan, whole: true as const }),
  'PUT /api/v1/campaigns/:id': at('', { ...plan, sizes: [] }),
  'POST /api/v1/campaigns/:id/frame': () => ({
    path: '/api/v1/campaigns/x/frame?name=khung.csv',
    body: 'code,stratum\n1,Tổ 1\n',
    whole: true as const,
  }),
  'POST /api/v1/campaigns/:id/seal': at('/seal', { seen: 'x' }),
  'POST /api/v1/campaigns/:id/opening': at('/opening', { reason }),
  'POST /api/v1/campaigns/:id/announcement': at('/announcement', { source: 'xổ số miền Bắc', on: '2026-10-06' }),
  'POST /api/v1/campaigns/:id/draws': at('/draws', { seed: '123', again: '123', reason: '' }),
  'POST /api/v1/campaigns/:id/field': at('/field', { interviewers: ['x'] }),
  'POST /api/v1/campaigns/:id/assignments': at('/assignments', { codes: ['1'], interviewer: 'x' }),
  'POST /api/v1/campaigns/:id/reserve': at('/reserve', { stratum: 'Tổ 1', interviewers: ['x'] }),
  'POST /api/v1/campaigns/:id/control-sheets': at('/control-sheets', { households: 1 }),
  'POST /api/v1/campaigns/:id/visits': at('/visits', { visits: [] }),
  'PUT /api/v1/campaigns/:id/forms/:form': at('/forms/100014', { pass: '1', answers: {} }),
  'PUT /api/v1/campaigns/:id/forms/:form/settlement': at('/forms/100014/settlement', { answers: {} }),
  'POST /api/v1/campaigns/:id/forms/:form/return': at('/forms/100014/return', { reason }),
  'PUT /api/v1/campaigns/:id/back-checks/:code': at('/back-checks/1', { verdict: 'genuine', note: '' }),
  'DELETE /api/v1/campaigns/:id/lock-request': at('/lock-request', { reason }),
  'POST /api/v1/campaigns/:id/lock': at('/lock', { seen: 'x' }),
} as const
