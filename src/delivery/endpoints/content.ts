import type { Content } from '../answers/answer.ts'

/** JSON as content. */
export const json = (
  value: unknown,
  more: Omit<Content, 'body' | 'contentType'> = {},
): Content => ({
  ...more,
  body: JSON.stringify(value),
  contentType: 'application/json; charset=utf-8',
})
