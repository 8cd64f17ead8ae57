import { lt } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { sensitiveAnswers } from '../schema.ts'
import { type Due, due } from './due.ts'

/** The answers to sensitive questions that came in before a moment. All else of the responses stays. */
export const oldSensitiveAnswers = (db: Db, before: number): Due =>
  due(db, sensitiveAnswers, lt(sensitiveAnswers.at, before))
