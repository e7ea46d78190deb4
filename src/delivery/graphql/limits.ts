import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** What one query may ask for. */
export const queryLimits = {
  /** Fields within fields. */
  depth: 12,
  /** Questions of `Query`, aliases counted one by one. */
  questions: 20,
  /** Objects that may be in the answer, as far as the query tells; a whole service counts as ten. */
  cost: 3000,
  /** Words and signs of the query. */
  tokens: 2000,
} as const

/** Objects a list without `limit` holds. */
const usualLimit = 20
const costOfService = 10

interface Size {
  depth: number
  cost: number
}

const none: Size = { depth: 0, cost: 0 }

/** Refuses a query that asks for too much, before anything of it is read; what describes the schema is free. */
export const limitQuery =
  (variables: Readonly<Record<string, unknown>>): ValidationRule =>
  (context): ASTVisitor => ({
    OperationDefinition: ({ selectionSet }) => {
      const measure = createMeasure(context, variables)
      const { depth, cost } = measure(selectionSet, new Set())
      const questions = countQuestions(context, selectionSet, new Set())
      const found = { depth, questions, cost }
      for (const name of ['depth', 'questions', 'cost'] as const) {
        if (found[name] <= queryLimits[name]) continue
        const text = `The ${name} of a query is at most ${String(queryLimits[name])}; this one has ${String(found[name])}.`
        context.reportError(new GraphQLError(text, { extensions: { code: 'QUERY_TOO_LARGE' } }))
      }
    },
  })

/** Measures a selection; a fragment that contains itself is refused elsewhere. */
const createMeasure = (
  context: ValidationContext,
  variables: Readonly<Record<string, unknown>>,
) => {
  const known = new Map<FragmentDefinitionNode, Size>()
  const measure = (
    { selections }: SelectionSetNode,
    inside: ReadonlySet<FragmentDefinitionNode>,
  ): Size =>
    selections.reduce<Size>((size, selection) => {
      const { depth, cost } =
        selection.kind === Kind.FIELD
          ? measureField(selection, inside)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? measure(selection.selectionSet, inside)
            : measureFragment(context.getFragment(selection.name.value), inside)
      return { depth: Math.max(size.depth, depth), cost: size.cost + cost }
    }, none)

  const measureField = (field: FieldNode, inside: ReadonlySet<FragmentDefinitionNode>): Size => {
    const name = field.name.value
    if (name.startsWith('__')) return none
    if (!field.selectionSet) return { depth: 1, cost: 0 }
    const below = measure(field.selectionSet, inside)
    const own = name === 'resolved' || name === 'service' ? costOfService : 1
    return { depth: below.depth + 1, cost: own + below.cost * (limitOf(field, variables) ?? 1) }
  }

  /** Measured once: fragments that name others twice each would else take for ever. */
  const measureFragment = (
    fragment: FragmentDefinitionNode | null | undefined,
    inside: ReadonlySet<FragmentDefinitionNode>,
  ): Size => {
    if (!fragment || inside.has(fragment)) return none
    const size =
      known.get(fragment) ?? measure(fragment.selectionSet, new Set([...inside, fragment]))
    known.set(fragment, size)
    return size
  }
  return measure
}

const countQuestions = (
  context: ValidationContext,
  { selections }: SelectionSetNode,
  inside: Set<FragmentDefinitionNode>,
): number =>
  selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + Number(!selection.name.value.startsWith('__'))
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return count + countQuestions(context, selection.selectionSet, inside)
    }
    const fragment = context.getFragment(selection.name.value)
    // The same fields once more are the same question.
    if (!fragment || inside.has(fragment)) return count
    inside.add(fragment)
    return count + countQuestions(context, fragment.selectionSet, inside)
  }, 0)

/** How long a list gets that a field asks for; undefined where it asks for none. */
const limitOf = (
  { arguments: given = [], selectionSet }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined => {
  const asksForItems = selectionSet?.selections.some(
    (selection) => selection.kind !== Kind.FIELD || selection.name.value === 'items',
  )
  const limit = given.find(({ name }) => name.value === 'limit')?.value
  if (limit?.kind === Kind.INT) return Number(limit.value)
  if (limit?.kind === Kind.VARIABLE) return Number(variables[limit.name.value] ?? usualLimit)
  return asksForItems ? usualLimit : undefined
}
