/** The ward of Ngọc Hà: see `Ward` for what each of these is. */
export { catalogue } from './catalogue.ts'
export { holidays } from './holidays.ts'
export { committee, name, servicePoint } from './names.ts'
export { complaints, officialWays } from './official-ways.ts'
export { openingHours, openingHoursTold } from './opening-hours.ts'
export { plan263 as targets } from './plan-263.ts'
export { replyLimits, replyTemplates } from './replies.ts'
export { themes } from './themes.ts'
