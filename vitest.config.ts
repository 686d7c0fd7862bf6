import { defineConfig } from 'vitest/config'

// A busy machine is no fault of what is tested.
const common = { setupFiles: ['tests/support/vitest-setup.ts'], testTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'rules',
          include: [
            'app/**/*.test.{ts,tsx}',
            'emails/**/*.test.{ts,tsx}',
            'prisma/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/contracts/**/*.test.ts',
            'tests/support/*.test.ts',
          ],
          exclude: ['**/*.server.test.ts', '**/*.dom.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'commands',
          include: [
            'app/**/*.server.test.ts',
            'prisma/**/*.server.test.ts',
            'tests/properties/*.server.test.ts',
            'tests/simulation/*.server.test.ts',
            'tests/routes/*.test.ts',
          ],
          globalSetup: ['tests/support/database-server.ts'],
          // One database per worker: its files share the module that holds it.
          isolate: false,
          pool: 'forks',
          maxWorkers: 2,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { ...common, name: 'components', include: ['app/**/*.dom.test.tsx'], environment: 'jsdom' },
      },
    ],
  },
})
