import type { InferResponseType } from 'hono/client'
import { sendFile, type Told, v1 } from '../api.ts'

const { campaigns } = v1

export type CampaignSummary = InferResponseType<typeof campaigns.$get>['campaigns'][number]
/** All of a campaign that whoever reads campaigns sees of it: no name, no address. */
export type Campaign = InferResponseType<(typeof campaigns)[':id']['$get']>
/** A household that was given out, with how it is found. */
export type CampaignHousehold = InferResponseType<(typeof campaigns)[':id']['households']['$get']>['households'][number]
export type CampaignForm = InferResponseType<(typeof campaigns)[':id']['forms']['$get']>['forms'][number]
export type Differing = InferResponseType<
  (typeof campaigns)[':id']['forms'][':form']['differences']['$get']
>['questions'][number]
export type BackChecks = InferResponseType<(typeof campaigns)[':id']['back-checks']['$get']>
export type LockLook = InferResponseType<(typeof campaigns)[':id']['lock']['$get']>
export type Results = LockLook['results']
export type FramePreview = InferResponseType<(typeof campaigns)[':id']['frame']['$post']>

/** A list of households: what it would be as a frame, or with `saw`, that it is stored. */
export const sendFrame =
  (id: string) =>
  (file: Blob, name: string, saw?: string): Promise<Told<FramePreview>> =>
    sendFile(`${campaigns[':id'].$path({ param: { id } })}/frame`, file, { name, saw })
