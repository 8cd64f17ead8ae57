import { offeredReports } from '../reports/list.ts'
import { adminInvite } from './admin-invite.ts'
import { backup } from './backup.ts'
import { batchList } from './batch-list.ts'
import { batchCount, batchExclude } from './batch-look.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { excludeAdd } from './exclude-add.ts'
import { excludeList } from './exclude-list.ts'
import { excludeUndo } from './exclude-undo.ts'
import { exportResponses } from './export-responses.ts'
import { figures } from './figures.ts'
import { importCatalogue } from './import-catalogue.ts'
import { importPopulation } from './import-population.ts'
import { importResponses } from './import-responses.ts'
import { importTablet } from './import-tablet.ts'
import { keyAdd } from './key-add.ts'
import { keyList } from './key-list.ts'
import { keyRevoke } from './key-revoke.ts'
import { migrate } from './migrate.ts'
import { planSampleCommand } from './plan-sample.ts'
import { publish } from './publish.ts'
import { publishList } from './publish-list.ts'
import { publishShow } from './publish-show.ts'
import { reportCommand } from './report-command.ts'
import { restore } from './restore.ts'
import { sampleDraw } from './sample-draw.ts'
import { sampleRates } from './sample-rates.ts'
import { secretRotate } from './secret-rotate.ts'
import { staffDisable, staffEnable } from './staff-disable.ts'
import { staffLink, staffResetCode } from './staff-link.ts'
import { staffList } from './staff-list.ts'
import { staffRole } from './staff-role.ts'
import { tidy } from './tidy.ts'
import { touchpointAdd } from './touchpoint-add.ts'
import { touchpointList } from './touchpoint-list.ts'
import { touchpointRetire } from './touchpoint-retire.ts'
import { verify } from './verify.ts'

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
  migrate,
  adminInvite,
  staffList,
  staffRole,
  staffDisable,
  staffEnable,
  staffLink,
  staffResetCode,
  keyAdd,
  keyList,
  keyRevoke,
  secretRotate,
  touchpointAdd,
  touchpointList,
  touchpointRetire,
  importCatalogue,
  importResponses,
  importPopulation,
  importTablet,
  exportResponses,
  excludeAdd,
  excludeUndo,
  excludeList,
  batchList,
  batchCount,
  batchExclude,
  figures,
  ...offeredReports.map(reportCommand),
  planSampleCommand,
  sampleDraw,
  sampleRates,
  publish,
  publishList,
  publishShow,
  verify,
  tidy,
  backup,
  restore,
  demo,
]
