import { CatalogueError, type FieldError } from '../errors.ts'

interface Wrong {
  /** For the person who filled it in. */
  detail: string
  /** By pointers from the answers on. */
  answers: readonly FieldError[]
  /** Beside the answers. Default: nothing. */
  others?: readonly FieldError[]
}

/**
 * Everything that is wrong with a submission, each part once, by pointers into what was sent. Names of fields are not
 * personal; what was answered is quoted nowhere.
 */
export const refusedSubmission = ({ detail, answers, others = [] }: Wrong): CatalogueError =>
  new CatalogueError('BODY_INVALID', detail, {
    errors: [
      ...others,
      ...answers.map((error) => ({ ...error, pointer: `/answers${error.pointer}` })),
    ],
  })
