import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'
import formats, { type FormatsPlugin } from 'ajv-formats'

const folder = process.env.STANDARDS_FOLDER ?? '../shared/standards'

/** Checks a value against a schema of the standards. @returns what is wrong, each as path and message */
export const createSchemaCheck = (file: string): ((value: unknown) => string[]) => {
  // The schemas carry words of other tools, for example those of tables.
  const ajv = new Ajv({ strict: false, allErrors: true })
  const addFormats = formats.default as unknown as FormatsPlugin
  addFormats(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as object)
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        )
}

/** The part of a schema for one property, as a check of its own. */
export const createPartCheck = (file: string, property: string): ((value: unknown) => string[]) => {
  const whole = createSchemaCheck(file)
  const bare = { id: '5f0c9c1e-7d3b-5a52-b1f6-a0d2c84e7393', name: 'x', status: 'active' }
  return (value) => whole({ ...bare, [property]: value })
}
