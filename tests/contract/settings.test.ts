import { readFileSync } from 'node:fs'

import { settingNames } from '../../src/env.ts'

const explained = [
  ...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm),
].map(([, name]) => name)

it('.env.example explains every setting, and no other', () => {
  expect(new Set(explained)).toEqual(new Set(settingNames))
})
