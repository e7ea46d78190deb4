import { connectors } from '../../../../src/plugins/registry/connectors/index.ts'
import {
  controlOffset,
  sandboxPlaces,
} from '../../../../src/plugins/registry/sandbox/sandbox-places.ts'

describe('the registers of the demo data', () => {
  const places = sandboxPlaces(connectors)

  it('are one for each connector, at addresses of this machine alone', () => {
    expect(places.map(({ kind }) => kind)).toEqual([...connectors.keys()])
    expect(places.filter(({ baseUrl }) => new URL(baseUrl).hostname !== '127.0.0.1')).toEqual([])
    expect(new Set(places.map(({ port }) => port)).size).toBe(connectors.size)
  })

  it('leave room for the ports beside them', () => {
    expect(connectors.size).toBeLessThan(controlOffset)
  })

  it('have the options their connectors take', () => {
    for (const { kind, options } of places) connectors.get(kind)?.connector.checkOptions(options)
    expect(places.length).toBeGreaterThan(0)
  })
})
