import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** What one anonymous query may ask for. */
const limits = {
  /** Fields of the query itself, aliases counted one by one. */
  questions: 10,
  /** Fields within fields. */
  depth: 8,
} as const

/** A query of an anonymous reader asks few questions and does not follow relations for ever; what describes the schema is free. */
export const limitAnonymousQueries = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation) => {
    const { questions, depth } = measure(operation.selectionSet, context, new Set())
    if (questions > limits.questions)
      refuse(context, `more than ${String(limits.questions)} questions`)
    if (depth > limits.depth) refuse(context, `more than ${String(limits.depth)} levels`)
  },
})

const refuse = (context: ValidationContext, why: string): void => {
  context.reportError(
    new GraphQLError(`Without signing in a query has not ${why}.`, {
      extensions: { code: 'QUERY_FORBIDDEN' },
    }),
  )
}

interface Size {
  questions: number
  depth: number
}

/** Fields of a selection and the deepest of them, through its fragments; one that contains itself is refused elsewhere. */
const measure = (
  { selections }: SelectionSetNode,
  context: ValidationContext,
  inside: ReadonlySet<FragmentDefinitionNode>,
): Size =>
  selections.reduce<Size>(
    (size, selection) => {
      if (selection.kind === Kind.FIELD) {
        const isAboutSchema = selection.name.value.startsWith('__')
        const below =
          selection.selectionSet && !isAboutSchema
            ? measure(selection.selectionSet, context, inside).depth
            : 0
        return { questions: size.questions + 1, depth: Math.max(size.depth, below + 1) }
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? context.getFragment(selection.name.value)
          : selection
      if (!fragment || (fragment.kind === Kind.FRAGMENT_DEFINITION && inside.has(fragment)))
        return size
      const within =
        fragment.kind === Kind.FRAGMENT_DEFINITION ? new Set([...inside, fragment]) : inside
      const { questions, depth } = measure(fragment.selectionSet, context, within)
      return { questions: size.questions + questions, depth: Math.max(size.depth, depth) }
    },
    { questions: 0, depth: 0 },
  )
