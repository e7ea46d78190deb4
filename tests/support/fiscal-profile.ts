import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'
import { default as formats, type FormatsPlugin } from 'ajv-formats'

/** CommonJS: what Node hands over is the plugin itself, whatever its types say. */
const addFormats: FormatsPlugin = formats

const profilePath = 'tests/fixtures/standards/fiscal-data-package/profile.json'

/** Checks a descriptor against the official profile of the Fiscal Data Package. @returns what is wrong, each as path and message */
export const createFiscalCheck = (): ((descriptor: unknown) => string[]) => {
  // The profile is of draft 4, of which it uses nothing that later drafts understand otherwise.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } })
  addFormats(ajv)
  const { $schema: _, ...profile } = JSON.parse(readFileSync(profilePath, 'utf8')) as Record<
    string,
    unknown
  >
  const validate = ajv.compile(profile)
  return (descriptor) =>
    validate(descriptor)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        )
}
