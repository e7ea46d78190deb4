import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { FormDefinition } from '../../../domain/form/form-definition.ts'
import { fieldsOf } from '../../../domain/form/form-definition.ts'
import { execute } from '../../../publication/execute.ts'

const definitionRow = z.object({ definition: z.custom<FormDefinition>() })

/** The form a case was filled in with, in its version; undefined where it never was published here. */
export const readFormOf = async (
  req: PayloadRequest,
  { form, formVersion }: { form: string; formVersion: number },
): Promise<FormDefinition | undefined> => {
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select definition from publication.form_version
      where form = ${form} and version = ${formVersion}`,
  )
  return row && definitionRow.parse(row).definition
}

/** A form without words, for answers whose form is not known here: each by its name. */
export const namelessForm = (answers: Readonly<Record<string, unknown>>) => ({
  sections: [
    {
      title: {},
      fields: Object.keys(answers).map((name) => ({
        name,
        type: 'text' as const,
        label: {},
        required: false,
        options: [],
        sensitive: false,
      })),
    },
  ],
})

/** Names of the questions whose answers are encrypted. */
export const sensitiveNames = (form: FormDefinition): string[] =>
  fieldsOf(form)
    .filter(({ sensitive }) => sensitive)
    .map(({ name }) => name)
