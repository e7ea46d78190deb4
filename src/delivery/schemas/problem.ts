import { z } from 'zod'

/** What is answered where a question cannot be. Source: RFC 9457. */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'Address that explains the code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z
      .string()
      .meta({ description: 'Stable; listed in docs/errors.md', examples: ['QUERY_INVALID'] }),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().meta({ description: 'Parameter that is wrong', examples: ['/bfs'] }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'Every parameter that is wrong' }),
    instance: z.string().optional(),
  })
  .meta({ id: 'Problem' })
