import js from '@eslint/js'
import vitest from '@vitest/eslint-plugin'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      '.data/',
      '.next/',
      'clients/typescript/dist/',
      'clients/typescript/src/schema.ts',
      'coverage/',
      'next-env.d.ts',
      'src/app/(payload)/admin/importMap.js',
      'src/generated/',
      'src/migrations/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 250, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts'],
    ignores: ['src/env.ts', 'src/server/admin/build.ts', 'scripts/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in src/env.ts alone.' },
      ],
    },
  },
  {
    // Marked as deprecated to make it stand out: http, on this machine alone.
    files: ['src/sign-in/oidc/provider.ts', 'tests/support/resident.ts'],
    rules: { '@typescript-eslint/no-deprecated': ['error', { allow: ['allowInsecureRequests'] }] },
  },
  // Texts and data tables are as long as what they name.
  { files: ['src/**/texts.ts', 'src/i18n/messages.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'fc.assert', 'expect*', 'admin.expect*'] },
      ],
    },
  },
  {
    // The body of an answer is `any` in supertest: what it must be is what these tests say.
    files: ['tests/integration/**/*.ts', 'tests/e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
)
