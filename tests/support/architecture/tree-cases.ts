import type { Case } from './case.ts'
import { objectionsToNames, objectionsToTopLevel } from './names.ts'
import { objectionsToPicture, picture } from './picture.ts'
import { objectionsToReadmePaths } from './readme.ts'

export const treeCases: Case[] = [
  {
    rule: 'a file’s name says what it holds',
    objectionsIn: objectionsToNames,
    violations: [
      { 'app/shared/utils.ts': '' },
      { 'app/features/terms/term-types.ts': '' },
      { 'app/features/reminders/reminder-service.server.ts': '' },
      { 'tests/support/helpers/start.ts': '' },
      { 'app/ui/DataTable.tsx': '' },
    ],
    nearMisses: [
      {
        'app/shared/day.ts': '',
        'app/entry.server.tsx': '',
        'app/README.md': '',
        'tests/e2e/sign-in.spec.ts': '',
      },
      { 'app/features/commitments/commonality.ts': '' },
    ],
  },
  {
    rule: 'the top level holds what the owner chose',
    objectionsIn: objectionsToTopLevel,
    violations: [
      { 'scripts/start.js': '' },
      { 'notes.md': '' },
      { 'docs/decisions.md': '' },
      { '.github/ci.yml': '' },
    ],
    nearMisses: [
      { '.ci/run': '', '.env.example': '', 'eslint.config.js': '', 'public/icon.svg': '', LICENSE: '' },
    ],
  },
  {
    rule: 'every path in a README exists',
    objectionsIn: objectionsToReadmePaths,
    violations: [
      { 'README.md': 'See `app/shared/days.ts`.', 'app/shared/day.ts': '' },
      { 'README.md': 'See `app/features/*/rules.ts`.', 'app/features/terms/window.ts': '' },
      { 'app/README.md': 'See `tests/bench/`.', 'tests/e2e/sign-in.spec.ts': '' },
      { 'app/README.md': 'See `vite.config.ts`.' },
    ],
    nearMisses: [
      { 'README.md': 'See `app/shared/day.ts`, `app/shared/` and `app/*/day.ts`.', 'app/shared/day.ts': '' },
      { 'app/README.md': 'See `shared/day.ts`, `day.ts` and `shared`.', 'app/shared/day.ts': '' },
      {
        'README.md':
          'Run `npm run dev`, open `/gezond`, read `@remix-run/node` and `text/html`; `data/state.json` is yours.',
      },
      { 'README.md': '```\napp/  `app/shared/days.ts`\n```', 'app/shared/day.ts': '' },
    ],
  },
  {
    rule: 'app/README.md shows the picture of the two tables',
    objectionsIn: objectionsToPicture,
    violations: [
      { 'app/README.md': '# App' },
      { 'app/README.md': '<!-- picture -->\n\n```text\n routes\n```\n\n<!-- /picture -->' },
    ],
    nearMisses: [
      { 'app/README.md': `<!-- picture -->\n\n\`\`\`text\n${picture()}\n\`\`\`\n\n<!-- /picture -->` },
      { 'README.md': '# Gestand' },
    ],
  },
]
