import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { defineEndpoint } from '../endpoint.ts'

/** `/transparency/style.css`: how the pages look; every colour is a variable whoever embeds them may set. */
export const stylesheet = defineEndpoint({
  path: '/transparency/style.css',
  operation: 'transparencyStyle',
  summary: 'How the pages look',
  tag: 'Transparency',
  params: z.strictObject({}),
  query: z.strictObject({}),
  localized: false,
  answers: { 'text/css': z.string() },
  reply: async () => ({
    kind: 'content',
    content: {
      body: await readFile(new URL('style.css', import.meta.url)),
      contentType: 'text/css; charset=utf-8',
    },
    tags: [],
  }),
})
