import { z } from 'zod'

/** Texts by locale; German always, the others where somebody wrote them. */
export const textSchema = z.strictObject({
  de: z.string().min(1),
  fr: z.string().min(1).optional(),
  it: z.string().min(1).optional(),
  rm: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  'de-simple': z.string().min(1).optional(),
})

/** Lists of words by locale. */
export const wordsSchema = z.strictObject({
  de: z.array(z.string().min(1)),
  fr: z.array(z.string().min(1)).optional(),
  it: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional(),
})

/** The same text, no locale longer than a field takes. */
export const textUpTo = (limit: number) =>
  textSchema.refine((text) => Object.values(text).every((value) => value.length <= limit), {
    error: `longer than ${String(limit)} characters`,
  })
