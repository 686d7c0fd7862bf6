import type { TestProject } from 'vitest/node'

/** Hands the tests the PostgreSQL server in TEST_DATABASE_URL; without one they run on the embedded database. */
export default function provideServer(project: TestProject): void {
  project.provide('databaseServer', process.env.TEST_DATABASE_URL || null)
}
