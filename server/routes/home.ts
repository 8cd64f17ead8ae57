import { Hono } from 'hono'
import { homePage } from '../pages/home-page.tsx'
import { privacyPage } from '../pages/privacy-page.tsx'
import type { Env } from '../world.ts'

/** The front door, and what we promise about privacy. */
export const home = new Hono<Env>().get('/', homePage).get('/rieng-tu', privacyPage)
