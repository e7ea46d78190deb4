import { shutBooted } from './start-payload.ts'

/** Several test files run in one process, one after the other: each leaves it as it found it. */
const settings = { ...process.env }

afterAll(async () => {
  await shutBooted()
  for (const name of Object.keys(process.env)) {
    if (!(name in settings)) Reflect.deleteProperty(process.env, name)
  }
  Object.assign(process.env, settings)
})
