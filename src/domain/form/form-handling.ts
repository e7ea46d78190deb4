import { fieldsOf, type FormDefinition, type FormField } from './form-definition.ts'

/** Names of the answers that are kept encrypted; a block is, where anything in it is. */
export const sensitiveFields = (definition: Pick<FormDefinition, 'sections'>): string[] =>
  fieldsOf(definition)
    .filter(isSensitive)
    .map(({ name }) => name)

const isSensitive = ({ sensitive, itemFields = [] }: FormField): boolean =>
  sensitive || itemFields.some(isSensitive)

/** Where answers are files: the name of a field, or of a block and a field in it, as `children/photo`. */
export const fileFields = (definition: Pick<FormDefinition, 'sections'>): string[] =>
  fieldsOf(definition).flatMap(({ name, type, itemFields = [] }) =>
    type === 'file'
      ? [name]
      : itemFields.filter((item) => item.type === 'file').map((item) => `${name}/${item.name}`),
  )

/** The field at such a place. */
export const fileFieldAt = (
  definition: Pick<FormDefinition, 'sections'>,
  at: string,
): FormField | undefined => {
  const [name, item] = at.split('/')
  const field = fieldsOf(definition).find((one) => one.name === name)
  const found = item === undefined ? field : field?.itemFields?.find((one) => one.name === item)
  return found?.type === 'file' ? found : undefined
}

/** Name of the answer that says where the sender is reached: the first question for an e-mail address. */
export const replyToField = (definition: Pick<FormDefinition, 'sections'>): string | undefined =>
  fieldsOf(definition).find(({ type }) => type === 'email')?.name
