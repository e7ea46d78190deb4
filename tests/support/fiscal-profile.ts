import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'

const folder = process.env.STANDARDS_FOLDER ?? '../shared/standards'

const named = (definition: object) => ({
  type: 'object',
  patternProperties: { '^\\w+': definition },
})

/** What the profile refers to and the folder of standards lacks; read from the specification, version 1.0. */
const dictionary = {
  $id: 'build/profiles/dictionary.json',
  definitions: {
    tabularDataPackage: {
      type: 'object',
      required: ['resources', 'profile'],
      properties: { name: { type: 'string', pattern: '^([-a-z0-9._/])+$' } },
    },
    tabularDataResources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'profile'],
        properties: {
          profile: { enum: ['tabular-data-resource'] },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'] } },
            },
          },
        },
      },
    },
    countryCode: { type: 'string', pattern: '^[A-Z]{2}$' },
    fiscalModel: {
      type: 'object',
      required: ['measures', 'dimensions'],
      properties: {
        measures: named({
          type: 'object',
          required: ['source', 'currency'],
          properties: { currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
        }),
        dimensions: named({
          type: 'object',
          required: ['attributes', 'primaryKey'],
          properties: {
            dimensionType: {
              enum: [
                'datetime',
                'entity',
                'classification',
                'activity',
                'fact',
                'location',
                'other',
              ],
            },
            classificationType: { enum: ['functional', 'administrative', 'economic'] },
            attributes: named({ type: 'object', required: ['source'] }),
          },
        }),
      },
    },
  },
}

/** Checks a descriptor against the profile of the Fiscal Data Package. @returns what is wrong, each as path and message */
export const createFiscalCheck = (): ((descriptor: unknown) => string[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addSchema(dictionary)
  const text = readFileSync(`${folder}/fiscal/fiscal-data-package.profile.json`, 'utf8')
  const { $schema: _, ...profile } = JSON.parse(text) as Record<string, unknown>
  const validate = ajv.compile(profile)
  return (descriptor) =>
    validate(descriptor)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        )
}
