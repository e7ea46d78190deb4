import { type ASTVisitor, GraphQLError, type GraphQLSchema, type ValidationContext } from 'graphql'
import {
  formatNames,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

const verbs = ['create', 'update', 'delete', 'duplicate', 'restoreVersion']

/** The mutations that change content: all an API key may ever ask for. */
export const contentMutations = ({ collections }: SanitizedConfig): ReadonlySet<string> =>
  new Set(
    collections
      .filter(({ custom }) => custom.closedToKeys === false)
      .flatMap(({ slug }) => verbs.map((verb) => `${verb}${formatNames(slug).singular}`)),
  )

/** Refuses every mutation that is not among the allowed ones, however deep in fragments it hides. */
export const limitMutations =
  (allowed: ReadonlySet<string>) =>
  (context: ValidationContext): ASTVisitor => ({
    Field: ({ name }) => {
      const isRoot = context.getParentType() === context.getSchema().getMutationType()
      if (!isRoot || allowed.has(name.value)) return
      context.reportError(
        new GraphQLError(`This API key may not ${name.value}.`, {
          extensions: { code: 'KEY_SCOPE_MISSING' },
        }),
      )
    },
  })

/** What the mutations of one document share. */
interface Shared {
  req: PayloadRequest
  /** The request as it came, before a mutation changed it. */
  asked?: PayloadRequest
}

/**
 * Has every mutation begin with the request as it came. Payload leaves the language of one mutation to the next one of
 * the same document, which would write its texts into another language than it names, and that a version is being
 * brought back, which would empty all fields the next one does not name.
 */
export const startMutationsAnew = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field
    if (!resolve) continue
    field.resolve = (source, args, shared: Shared, info) => {
      shared.asked ??= shared.req
      // What hooks keep in the context they share: a refused sign-in is recorded from there.
      shared.req = isolateObjectProperty(shared.asked, ['locale', 'fallbackLocale'])
      delete shared.req.context.isRestoringVersion
      return resolve(source, args, shared, info)
    }
  }
}
