import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Files that speak to a terminal: their output is the console. */
const speakers = [
  'app/cli/**',
  'app/server.ts',
  'app/launch.cjs',
  'tests/bench/**',
  'prisma/**/*.ts',
  'tests/support/{run-tests,chromium}.ts',
]

const noEnum = { selector: 'TSEnumDeclaration', message: 'Write a union of strings.' }
const noStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy allows classes only.',
}

export default defineConfig(
  {
    ignores: ['build/', 'data/', 'node_modules/', 'playwright-report/', 'prisma/generated/', 'test-results/'],
  },
  {
    files: ['**/*.{ts,tsx,js,cjs}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-duplicate-case': 'error',
      'no-eval': 'error',
      'no-restricted-syntax': ['error', noEnum],
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // A promise that nobody waits for outlives its transaction, and its failure belongs to nobody.
    files: ['app/**/*.ts', 'app/**/*.server.tsx', 'app/routes/**/*.tsx', 'prisma/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    // Remix's request handler gives its failures to Express itself.
    files: ['app/server.ts'],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  { files: ['app/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', noEnum, noStyle] } },
  { files: speakers, rules: { 'no-console': 'off' } },
  {
    // The launcher must be readable to a Node that is too old for the rest.
    files: ['**/*.cjs'],
    rules: { 'no-var': 'off', 'object-shorthand': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
)
