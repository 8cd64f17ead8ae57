import { Hono } from 'hono'
import * as z from 'zod/mini'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { Password, Unlocking } from './session.ts'

const Code = text(60)
export const PasswordChange = z.strictObject({ current: Password, password: Password })
/** `present` is a code of the second factor before, where there is one. */
export const SecondFactor = z.strictObject({
  ...{ offer: text(400), code: Code, password: Password },
  present: z.optional(Code),
})
export const MailAddress = z.strictObject({ address: text(254) })
export const MailCode = z.strictObject({ code: text(20) })
export const Wished = z.strictObject({ digest: z.boolean(), alerts: z.boolean() })
export const Proof = z.strictObject({ password: Password, code: Code })

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const account = () => import('./staff/own-account.ts')
const told = () => import('./staff/own-notifications.ts')

/** What somebody does about his own account: password, second factor, what he is told by mail, the devices he is signed in on. */
export const own = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => (await account()).look(c))
  .put('/password', json(PasswordChange), async (c) => (await account()).changePassword(c, c.req.valid('json')))
  .post('/second-factor/offer', async (c) => (await account()).offer(c))
  .put('/second-factor', json(SecondFactor), async (c) => (await account()).setUp(c, c.req.valid('json')))
  .post('/second-factor/removal', json(Proof), async (c) => (await account()).remove(c, c.req.valid('json')))
  .post('/recovery-codes', json(Proof), async (c) => (await account()).renewCodes(c, c.req.valid('json')))
  .post('/identity', json(Unlocking), async (c) => (await account()).beginBinding(c, c.req.valid('json').password))
  .post('/identity/removal', json(Unlocking), async (c) => (await account()).unbind(c, c.req.valid('json').password))
  .get('/notifications', async (c) => (await told()).look(c))
  .put('/notifications', json(Wished), async (c) => (await told()).choose(c, c.req.valid('json')))
  .put('/notifications/address', json(MailAddress), async (c) =>
    (await told()).setAddress(c, c.req.valid('json').address),
  )
  .post('/notifications/address/confirmation', json(MailCode), async (c) =>
    (await told()).confirmAddress(c, c.req.valid('json').code),
  )
  .delete('/notifications/address', async (c) => (await told()).removeAddress(c))
  .delete('/sessions', async (c) => (await account()).endAllOthers(c))
  .delete('/sessions/:id', async (c) => (await account()).endSession(c, c.req.param('id')))
