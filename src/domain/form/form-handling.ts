import { fieldsOf, type FormDefinition, type FormField } from './form-definition.ts'

/** Names of the answers that are kept encrypted; a block is, where anything in it is. */
export const sensitiveFields = (definition: Pick<FormDefinition, 'sections'>): string[] =>
  fieldsOf(definition)
    .filter(isSensitive)
    .map(({ name }) => name)

const isSensitive = ({ sensitive, itemFields = [] }: FormField): boolean =>
  sensitive || itemFields.some(isSensitive)

/** Name of the answer that says where the sender is reached: the first question for an e-mail address. */
export const replyToField = (definition: Pick<FormDefinition, 'sections'>): string | undefined =>
  fieldsOf(definition).find(({ type }) => type === 'email')?.name
