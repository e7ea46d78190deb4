import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { default as formats, type FormatsPlugin } from 'ajv-formats'

import type { ErrorCode } from '../errors.ts'
import type { AnswerError } from './answer-error.ts'
import { answerFormats, codeOfFormat } from './answer-formats.ts'
import type { FormDefinition } from './form-definition.ts'
import { shapeSchema } from './json-schema.ts'
import type { Answers } from './visible-answers.ts'

/** CommonJS: what Node hands over is the plugin itself, whatever its types say. */
const addFormats: FormatsPlugin = formats

/** Teaches a validator the formats that schemas of forms name. */
export const withAnswerFormats = (ajv: Ajv2020): Ajv2020 => {
  addFormats(ajv, ['date', 'date-time', 'email'])
  for (const [name, { isValid }] of Object.entries(answerFormats)) ajv.addFormat(name, isValid)
  return ajv
}

const ajv = withAnswerFormats(new Ajv2020({ allErrors: true, ownProperties: true }))

/** One for each definition, as long as that is in use: making it takes a hundred times as long as using it. */
const compiled = new WeakMap<FormDefinition, ValidateFunction>()

/** Answers that do not have the shape their field asks for; what must be there is no matter of shape. */
export const shapeErrors = (definition: FormDefinition, answers: Answers): AnswerError[] => {
  const validate = validatorOf(definition)
  if (validate(answers)) return []
  const errors = validate.errors ?? []
  // What a format says is clearer than what the pattern beside it says.
  return [
    ...errors.filter(({ keyword }) => keyword === 'format'),
    ...errors.filter(({ keyword }) => keyword !== 'format'),
  ].map(toAnswerError)
}

const validatorOf = (definition: FormDefinition): ValidateFunction => {
  const known = compiled.get(definition)
  if (known) return known
  const schema = shapeSchema(definition)
  const validate = ajv.compile(schema)
  // What was made is kept with its definition, not here.
  ajv.removeSchema(schema)
  compiled.set(definition, validate)
  return validate
}

const toAnswerError = ({ instancePath, keyword, params }: ErrorObject): AnswerError => {
  const { limit, format, additionalProperty, multipleOf } = params as Partial<
    Record<string, number | string>
  >
  if (keyword === 'additionalProperties') {
    const name = String(additionalProperty).replaceAll('~', '~0').replaceAll('/', '~1')
    return { pointer: `${instancePath}/${name}`, code: 'ANSWER_UNKNOWN' }
  }
  if (keyword === 'format') return { pointer: instancePath, code: codeOfFormat(String(format)) }
  const code = codes[keyword] ?? 'ANSWER_KIND'
  const isLeast = keyword.startsWith('min')
  return {
    pointer: instancePath,
    code,
    ...(limit !== undefined && { values: { limit: `${isLeast ? '≥' : '≤'} ${String(limit)}` } }),
    ...(multipleOf !== undefined && { values: { limit: `n × ${String(multipleOf)}` } }),
  }
}

const codes: Record<string, ErrorCode> = {
  enum: 'ANSWER_NOT_OFFERED',
  maxItems: 'ANSWER_COUNT',
  maxLength: 'ANSWER_LENGTH',
  maximum: 'ANSWER_OUT_OF_RANGE',
  minItems: 'ANSWER_COUNT',
  minLength: 'ANSWER_LENGTH',
  minimum: 'ANSWER_OUT_OF_RANGE',
  multipleOf: 'ANSWER_OUT_OF_RANGE',
  pattern: 'ANSWER_PATTERN',
  uniqueItems: 'ANSWER_TWICE',
}
