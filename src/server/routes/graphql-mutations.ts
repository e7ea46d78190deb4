import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { formatNames, type SanitizedConfig } from 'payload'

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
