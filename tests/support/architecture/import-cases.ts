import type { Case } from './case.ts'
import {
  objectionsToCycles,
  objectionsToFeatureOrder,
  objectionsToLayers,
  objectionsToUnnamedFiles,
} from './direction.ts'
import { objectionsToStrangersAtPackages } from './keepers.ts'

export const importCases: Case[] = [
  {
    rule: 'an import goes down a layer, never up',
    objectionsIn: objectionsToLayers,
    violations: [
      { 'app/features/terms/window.ts': "import { Field } from '#app/ui/field.tsx'" },
      { 'app/features/terms/window.ts': "import type { World } from '#app/platform/world.server.ts'" },
      { 'app/features/terms/term-field.tsx': "import { readTerm } from './read-term.server.ts'" },
      { 'app/features/terms/term-field.tsx': "const late = () => import('#app/platform/clock.server.ts')" },
      { 'app/features/terms/read-term.server.ts': "import { TermField } from './term-field.tsx'" },
      { 'app/features/terms/read-term.server.ts': "import { today } from '#app/routes/today.tsx'" },
      { 'emails/reminder.tsx': "import { send } from '#app/features/reminders/send.server.ts'" },
      { 'app/ui/field.tsx': "export { isOpen } from '#app/features/terms/window.ts'" },
      { 'app/platform/mail.server.ts': "import { Reminder } from '#emails/reminder.tsx'" },
      { 'app/shared/text.ts': "let log: import('#app/platform/log.server.ts').Log" },
      { 'app/jobs/sweep.server.ts': 'export function sweep() {}' },
      { 'app/platform/world.server.ts': "import { cast } from '#tests/support/cast.ts'" },
    ],
    nearMisses: [
      { 'app/routes/today.tsx': "import { TermField } from '#app/features/terms/term-field.tsx'" },
      {
        'app/features/terms/term-field.tsx':
          "import { Field } from '#app/ui/field.tsx'\nimport './window.ts'",
      },
      { 'app/features/terms/remind.server.ts': "import { Reminder } from '#emails/reminder.tsx'" },
      { 'emails/reminder.tsx': "import { writeDay } from '#app/shared/day.ts'" },
      { 'app/features/terms/window.test.ts': "import { aWorld } from '#tests/support/a-world.ts'" },
      { 'prisma/seed.ts': "import { plan } from '#app/features/consultations/plan.server.ts'" },
      { 'app/shared/text.ts': 'const words = "import x from \'#app/ui/field.tsx\'"' },
    ],
  },
  {
    rule: 'an import goes left a feature, never right',
    objectionsIn: objectionsToFeatureOrder,
    violations: [
      { 'app/features/terms/window.ts': "import { isOpen } from '#app/features/agreements/status.ts'" },
      {
        'app/features/planning/plan.server.ts': "import type { A } from '#app/features/agreements/status.ts'",
      },
      { 'app/features/treaties/status.ts': 'export const statuses = []' },
      { 'app/features/status.ts': 'export const statuses = []' },
    ],
    nearMisses: [
      { 'app/features/agreements/status.ts': "import { isPast } from '#app/features/terms/window.ts'" },
      { 'app/features/agreements/settle.server.ts': "import { status } from './status.ts'" },
      {
        'app/features/terms/window.test.ts':
          "import { anAgreement } from '#app/features/agreements/status.ts'",
      },
      {
        'app/routes/today.tsx':
          "import '#app/features/worklist/list.tsx'\nimport '#app/features/terms/window.ts'",
      },
    ],
  },
  {
    rule: 'a local import names its file',
    objectionsIn: objectionsToUnnamedFiles,
    violations: [
      { 'app/shared/text.ts': "import { isDay } from './day'", 'app/shared/day.ts': '' },
      { 'app/ui/field.tsx': "import { isDay } from '../shared/day.ts'", 'app/shared/day.ts': '' },
      { 'app/ui/field.tsx': "import { isDay } from '#app/shared/days.ts'", 'app/shared/day.ts': '' },
    ],
    nearMisses: [
      { 'app/ui/field.tsx': "import { isDay } from '#app/shared/day.ts'", 'app/shared/day.ts': '' },
      { 'app/root.tsx': "import theme from '#app/ui/theme.css?url'", 'app/ui/theme.css': '' },
      { 'app/platform/database.server.ts': "import { PrismaClient } from '#prisma/generated/client.ts'" },
    ],
  },
  {
    rule: 'imports make no cycle',
    objectionsIn: objectionsToCycles,
    violations: [
      { 'app/shared/b.ts': "import './a.ts'", 'app/shared/a.ts': "export * from './b.ts'" },
      {
        'app/shared/c.ts': "import './a.ts'",
        'app/shared/a.ts': "import './b.ts'",
        'app/shared/b.ts': "import './c.ts'",
      },
      { 'app/shared/b.ts': "import './a.ts'", 'app/shared/a.ts': "const b = import('./b.ts')" },
    ],
    nearMisses: [
      { 'app/shared/a.ts': "import './b.ts'", 'app/shared/b.ts': "import type { A } from './a.ts'" },
      {
        'app/shared/a.ts': "import './b.ts'\nimport './c.ts'",
        'app/shared/b.ts': "import './c.ts'",
        'app/shared/c.ts': '',
      },
    ],
  },
  {
    rule: 'only keepers touch a package',
    objectionsIn: objectionsToStrangersAtPackages,
    violations: [
      { 'app/features/minutes/write-minutes.tsx': "import { $getRoot } from 'lexical'" },
      {
        'app/features/minutes/write-minutes.tsx':
          "const editor = () => import('@lexical/react/LexicalComposer')",
      },
      { 'app/features/editor/marks.ts': "import { TextNode } from 'lexical'" },
      { 'app/features/agreements/status.ts': "import type { Agreement } from '#prisma/generated/client.ts'" },
      { 'app/features/agreements/register.tsx': "import { Prisma } from '@prisma/client'" },
      { 'app/features/search/search.server.ts': "import pg from 'pg'" },
      { 'app/features/reminders/send.server.ts': "import { Resend } from 'resend'" },
      { 'app/platform/mail-resend.server.ts': "import nodemailer from 'nodemailer'" },
      { 'app/shared/text.ts': "import { createHash } from 'node:crypto'" },
      { 'app/ui/field.tsx': "import { join } from 'path'" },
      { 'app/features/agreements/status.ts': "import { redirect } from '@remix-run/node'" },
      { 'app/shared/read-form.ts': "import type { ReactNode } from 'react'" },
      { 'app/platform/mail-smtp.server.ts': "import { SMTPServer } from 'smtp-server'" },
    ],
    nearMisses: [
      { 'app/features/editor/toolbar.tsx': "import { $getRoot } from 'lexical'" },
      {
        'app/features/agreements/settle.server.ts':
          "import type { Prisma } from '#prisma/generated/client.ts'",
      },
      { 'app/platform/mail-resend.server.ts': "import { Resend } from 'resend'" },
      { 'app/platform/mail-smtp.server.ts': "import nodemailer from 'nodemailer'\nimport 'node:net'" },
      { 'app/cli/user.ts': "import { parseArgs } from 'node:util'" },
      { 'app/shared/text.ts': "import { z } from 'zod'" },
      { 'app/shared/text.test.ts': "import { test } from 'vitest'\nimport 'node:fs'" },
    ],
  },
]
