import { endpointsFor } from '../../src/delivery/endpoints/index.ts'
import { createRouter } from '../../src/delivery/router.ts'
import { problem } from '../../src/delivery/schemas/problem.ts'

const route = createRouter(endpointsFor({ submissions: true }))

/**
 * Holds an answer of `/v1` against what the OpenAPI document is made of: the schema of its endpoint and media type, or
 * that of problem documents.
 * @throws Error naming everything in it that is not as described
 */
export const checkAnswer = async (path: string, response: Response): Promise<void> => {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
  const isProblem = type === 'application/problem+json'
  const found = route(path)
  if (!found || (!isProblem && (response.status !== 200 || !/[/+]json$/.test(type)))) return
  const schema = isProblem ? problem : found.endpoint.answers[type]
  if (!schema) throw new Error(`${path} is answered with ${type}, which is described nowhere.`)
  const { error } = schema.safeParse(await response.clone().json())
  if (error) throw new Error(`${path} is not answered as described: ${error.message}`)
}
