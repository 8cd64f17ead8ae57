export { type Period, parsePeriod, previousPeriod } from '../../surveys/periods/period.ts'
