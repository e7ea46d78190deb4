/** As much of a type of GraphQL as it takes to write a value of it. */
interface InputType {
  ofType?: InputType
  getValues?: () => { name: string; value: unknown }[]
  getFields?: () => Record<string, { type: InputType }>
}

/** A value as a variable of a GraphQL request: choices go by the names the schema has for them. */
export const graphqlValue = (type: unknown, value: unknown): unknown => {
  const { ofType, getValues, getFields } = type as InputType
  if (Array.isArray(value)) return value.map((entry) => graphqlValue(type, entry))
  if (ofType) return graphqlValue(ofType, value)
  if (getValues) {
    return getValues.call(type).find((choice) => choice.value === value)?.name ?? value
  }
  if (!getFields || typeof value !== 'object' || value === null) return value
  const fields = getFields.call(type)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const field = fields[key]
      return field ? [[key, graphqlValue(field.type, inner)]] : []
    }),
  )
}
