import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { themeStyle } from '../../domain/theme/theme.ts'
import { defineEndpoint } from '../endpoint.ts'

/** `/transparency/style.css`: how the pages look; every colour is a variable that an operator may set. */
export const stylesheet = defineEndpoint({
  path: '/transparency/style.css',
  operation: 'transparencyStyle',
  summary: 'How the pages look',
  tag: 'Transparency',
  params: z.strictObject({}),
  query: z.strictObject({}),
  localized: false,
  answers: { 'text/css': z.string() },
  reply: async (_, { pageTheme }) => ({
    kind: 'content',
    content: {
      body: `${await readFile(new URL('style.css', import.meta.url), 'utf8')}${themeStyle(pageTheme)}`,
      contentType: 'text/css; charset=utf-8',
    },
    tags: [],
  }),
})
