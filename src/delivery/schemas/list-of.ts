import { z } from 'zod'

import { text } from './base.ts'

/** What a list is answered with. */
export const listOf = <T extends z.ZodType>(item: T, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      next: text.optional().meta({ description: 'Cursor of the next page; absent on the last' }),
      total: z.int().meta({ description: 'How many there are on all pages' }),
    })
    .meta({ id })
