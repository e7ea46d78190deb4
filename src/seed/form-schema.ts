import { z } from 'zod'

import { formFieldTypes } from '../domain/form/form-definition.ts'
import { textFormats } from '../domain/form/limits-of.ts'

const option = z.object({ value: z.string(), label: z.string() })

const question = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  type: z.enum(formFieldTypes),
  required: z.boolean().optional(),
  hint: z.string().optional(),
  note: z.string().optional(),
  options: z.array(z.union([option, z.string()])).optional(),
  optionsFrom: z.string().optional(),
  codeList: z.string().optional(),
  prefill: z.string().optional(),
  ech: z.string().optional(),
  visibleWhen: z.record(z.string(), z.unknown()).optional(),
  sensitive: z.boolean().optional(),
  accept: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  format: z.enum(textFormats).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  maxItems: z.number().optional(),
  maxLength: z.number().optional(),
  maxMb: z.number().optional(),
  min: z.union([z.number(), z.string()]).optional(),
  minItems: z.number().optional(),
  multiple: z.boolean().optional(),
  pattern: z.string().optional(),
  scope: z.string().optional(),
  step: z.number().optional(),
})

/** A reusable block where it stands in a form. */
const blockUse = z.strictObject({
  /** Its key. */
  block: z.string(),
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  prefixed: z.boolean(),
  required: z.boolean(),
})

/** Questions that several forms ask alike. */
export const formBlockSchema = z.strictObject({
  slug: z.string(),
  title: z.string().min(1),
  fields: z.array(question).min(1),
})

/** A form as the collected demo data describe it. */
export const formSchema = z.object({
  slug: z.string(),
  title: z.string().min(1),
  service: z.string(),
  /** Key of the workflow. */
  workflow: z.string(),
  auth: z.enum(['none', 'basic', 'strong', 'qes']),
  payment: z.string(),
  attachments: z.array(z.string()),
  rules: z.array(z.string()),
  privacy: z.strictObject({
    purpose: z.string().min(1),
    retentionDays: z.int().min(1),
    legalBasis: z.string(),
  }),
  sections: z.array(
    z.strictObject({
      title: z.string().min(1),
      fields: z.array(
        z.union([blockUse, question.extend({ fields: z.array(question).optional() })]),
      ),
    }),
  ),
})

export type FormSource = z.infer<typeof formSchema>
export type QuestionSource = z.infer<typeof question>
export type FormBlockSource = z.infer<typeof formBlockSchema>
