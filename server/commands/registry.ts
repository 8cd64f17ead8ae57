import { adminInvite } from './admin-invite.ts'
import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { exportResponses } from './export-responses.ts'
import { figures } from './figures.ts'
import { importCatalogue } from './import-catalogue.ts'
import { importPopulation } from './import-population.ts'
import { importResponses } from './import-responses.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { touchpointAdd } from './touchpoint-add.ts'
import { touchpointList } from './touchpoint-list.ts'
import { touchpointRetire } from './touchpoint-retire.ts'
import { verify } from './verify.ts'

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
  migrate,
  adminInvite,
  touchpointAdd,
  touchpointList,
  touchpointRetire,
  importCatalogue,
  importResponses,
  importPopulation,
  exportResponses,
  figures,
  verify,
  backup,
  restore,
  demo,
]
