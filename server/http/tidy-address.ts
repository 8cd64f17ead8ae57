import { createMiddleware } from 'hono/factory'
import type { Env } from '../world/world.ts'

/** Addresses people type off paper. Of every other one capitals and slashes are its own affair. */
const typed = new Set([
  'k',
  'p',
  'bien-nhan',
  'ket-qua',
  'du-lieu',
  'man-hinh',
  'rieng-tu',
  'phan-anh',
  'kiosk',
  'interviewer',
])

/**
 * Leads an address with capitals in its first part, or with slashes at its end,
 * to the one it means. What comes after the first part is read by its own route:
 * a token is another one in capitals.
 */
export const tidyAddress = createMiddleware<Env>(async (c, next) => {
  const { path, method } = c.req
  if (method !== 'GET' || !/[A-Z]|.\/$/.test(path)) return next()
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '')
  const room = first.toLowerCase()
  const meant = [`/${room}`, ...rest].join('/')
  if (!typed.has(room) || meant === path) return next()
  return c.redirect(meant + new URL(c.req.url).search)
})
