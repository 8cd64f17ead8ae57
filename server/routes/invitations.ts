import { Hono } from 'hono'
import * as z from 'zod/mini'
import { findInvitation } from '../../db/queries/staff.ts'
import { foldLogin } from '../access/fold-login.ts'
import { hashPassword } from '../access/passwords.ts'
import { tokenHashes } from '../access/tokens.ts'
import { acceptInvitation } from '../acts/staff/accept-invitation.ts'
import { named, text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import { newId } from '../world/new-id.ts'
import type { Env } from '../world/world.ts'
import { signIn } from './session.ts'

export const Token = z.strictObject({ token: text(100) })
export const Newcomer = z.strictObject({
  token: text(100),
  name: named(100),
  login: named(50),
  password: text(200),
})

/** What a password must be: long rather than strange. */
const shortestPassword = 10

/** One-time links that make an account. The token travels in the body, so that no log or history keeps it. */
export const invitations = new Hono<Env>()
  .use(sameSite, atMost(4096))
  .post('/check', json(Token), async (c) => {
    const { world } = c.var
    const found = await findInvitation(world.db, tokenHashes(world, c.req.valid('json').token), world.now())
    if (!found) throw new Problem('invitationSpent', {})
    return c.json({ roles: found.roles, unit: found.unit })
  })
  .post('/accept', json(Newcomer), async (c) => {
    const { world, requestId: request } = c.var
    const { db, now } = world
    const { token, name, password } = c.req.valid('json')
    const login = foldLogin(c.req.valid('json').login)
    if (password.length < shortestPassword) throw new Problem('fieldRefused', { field: 'password', why: tooShort })
    if (!/^[a-z0-9._-]+$/.test(login)) throw new Problem('fieldRefused', { field: 'login', why: oddLogin })

    const hashes = tokenHashes(c.var.world, token)
    const invitation = await findInvitation(db, hashes, now())
    if (!invitation) throw new Problem('invitationSpent', {})

    const person = { id: newId(), login, name, password: await hashPassword(password) }
    const roles = await acceptInvitation(world, invitation, person, request)
    if (!roles) {
      const stillUsable = await findInvitation(db, hashes, now())
      throw stillUsable ? new Problem('loginTaken', { login, field: 'login' }) : new Problem('invitationSpent', {})
    }
    await signIn(c, { ...person, roles })
    return c.json({ staff: { id: person.id, login, name, roles } }, 201)
  })

const tooShort = {
  vi: `Mật khẩu cần ít nhất ${shortestPassword} ký tự. Xin dùng một câu ngắn dễ nhớ.`,
  en: `The password needs at least ${shortestPassword} characters. A short sentence works best.`,
}
const oddLogin = {
  vi: 'Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
  en: 'The login name may hold letters, digits, dots, hyphens and underscores only.',
}
