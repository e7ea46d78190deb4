import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectralCore from '@stoplight/spectral-core'
import spectralRulesets from '@stoplight/spectral-rulesets'

import { endpoints as read, endpointsFor } from '../../src/delivery/endpoints/index.ts'
import { openApiDocument } from '../../src/delivery/openapi.ts'

describe.each([
  ['of a process where forms cannot be handed in', read],
  ['of one where they can', endpointsFor({ submissions: true })],
])('the OpenAPI document %s', (_, endpoints) => {
  const document = openApiDocument(endpoints, { version: '1.0.0', server: '/' })
  const paths = (document as { paths: Record<string, unknown> }).paths

  it('has nothing that Spectral finds wrong', async () => {
    const spectral = new spectralCore.Spectral()
    spectral.setRuleset({ extends: [[spectralRulesets.oas as never, 'all']] })
    const findings = await spectral.run(JSON.stringify(document))
    expect(
      findings.map(({ code, path, message }) => `${String(code)} ${path.join('.')} ${message}`),
    ).toEqual([])
  })

  it('has nothing that Redocly finds wrong', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: 'openapi.json',
      config,
    })
    expect(
      problems.map(({ ruleId, message, location }) =>
        [ruleId, location[0]?.pointer, message].join(' '),
      ),
    ).toEqual([])
  })

  it('describes every endpoint', () => {
    const described = new Set(['/v1/graphql', ...endpoints.map(({ path }) => path)])
    expect(Object.keys(paths).sort()).toEqual([...described].sort())
  })

  it('names each operation once', () => {
    const names = endpoints.map(({ operation }) => operation)
    expect(new Set(names).size).toBe(names.length)
  })
})
