import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { textIn } from '../../../domain/form/field-schema.ts'
import { fieldsOf, type FormDefinition } from '../../../domain/form/form-definition.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import type { NotedNames } from '../../../i18n/noted-words.ts'
import { execute } from '../../../publication/execute.ts'

const registers = z.array(z.object({ key: z.string(), name: z.string() }))

/** What the names in notes about a case are called. @param form the one that was filled in, where it is known */
export const readNotedNames = async (
  req: PayloadRequest,
  form: FormDefinition | undefined,
  language: AdminLanguage,
): Promise<NotedNames> => {
  const rows = registers.parse(
    await execute(req.payload, req, sql`select key, name from registries`),
  )
  const questions = (form ? fieldsOf(form) : []).map((field): [string, string] => [
    field.name,
    textIn(field.label, language) ?? field.name,
  ])
  return {
    registers: new Map(rows.map(({ key, name }) => [key, name])),
    questions: new Map(questions),
  }
}
