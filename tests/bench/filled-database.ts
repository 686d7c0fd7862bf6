import { createCookies } from '#app/platform/session.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { hashToken, newToken } from '#app/platform/tokens.server.ts'
import { loadCast } from '#prisma/demo/load-cast.ts'
import { createClock } from '#app/platform/clock.server.ts'
import { readers, registerRows } from './register-rows.ts'

export type Reader = keyof typeof readers
/** What a browser sends along for each of the readers. */
export type SessionCookies = Record<Reader, string>

/** Fills an empty database with the cast and so many agreements; answers with a session for each reader. */
export async function fillDatabase(
  open: OpenDatabase,
  count: number,
  env: Record<string, string>,
): Promise<SessionCookies> {
  await applyMigrations(open)
  await open.database.$transaction((tx) => loadCast(tx))
  await open.execute(registerRows(count, createClock().today()))
  await open.execute('VACUUM ANALYZE')
  return {
    secretariat: await signIn(open, readers.secretariat, env),
    office: await signIn(open, readers.office, env),
  }
}

async function signIn(open: OpenDatabase, userId: string, env: Record<string, string>): Promise<string> {
  const read = readSettings(env)
  if (!('settings' in read)) throw new Error(read.objections.join(' '))
  const token = newToken()
  const tokenHash = hashToken(token, read.settings.secret)
  const now = createClock().now()
  await open.database.session.create({
    data: { tokenHash, userId, createdAt: now, lastSeenAt: now, origin: '127.0.0.1' },
  })
  const cookie = await createCookies(read.settings).session.serialize(token)
  return cookie.split(';')[0] ?? ''
}
