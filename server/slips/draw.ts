import { createHmac } from 'node:crypto'
import { keysFor } from '../access/keys.ts'
import type { World } from '../world/world.ts'
import { foldReference } from './reference.ts'

type Offered = { readonly invited?: boolean | undefined; readonly dossier?: string | undefined }

/**
 * Who is invited at random is drawn here, not claimed by the program that asks: it
 * may offer a dossier to the draw (`invited: true`), and the dossier itself decides,
 * under the secret, so that to ask again draws nothing else. Without a reference
 * there is nothing to draw by.
 */
export function drawnFor<T extends Offered>(world: World, wanted: T): T {
  const { invited = false, dossier } = wanted
  return { ...wanted, invited: invited && dossier !== undefined && isDrawn(world, foldReference(dossier)) }
}

function isDrawn(world: World, reference: string): boolean {
  const [{ bytes }] = keysFor(world, 'draw')
  const drawn = createHmac('sha256', bytes).update(reference).digest().readUInt32BE()
  return drawn < (world.invitedShare / 100) * 2 ** 32
}
