import type { Endpoint } from '../../../src/delivery/endpoint.ts'
import { createRouter } from '../../../src/delivery/router.ts'

const endpoint = (path: string): Endpoint => ({ path }) as Endpoint

const orders = [
  ['/v1/faqs/{identifier}', '/v1/faqs/schema-org', '/v1/faqs/{identifier}/answer'],
  ['/v1/faqs/{identifier}/answer', '/v1/faqs/schema-org', '/v1/faqs/{identifier}'],
]

describe('the way to an endpoint', () => {
  it.each(orders)(
    'prefers what is named over a parameter, whatever the order: %s first',
    (...paths) => {
      const route = createRouter(paths.map(endpoint))
      expect(route('/v1/faqs/schema-org?locale=fr')?.endpoint.path).toBe('/v1/faqs/schema-org')
      expect(route('/v1/faqs/hund')).toEqual({
        endpoint: endpoint('/v1/faqs/{identifier}'),
        params: { identifier: 'hund' },
        methods: ['GET', 'HEAD'],
      })
      expect(route('/v1/faqs/hund/answer')?.params).toEqual({ identifier: 'hund' })
    },
  )

  it('is none for an address nobody knows', () => {
    expect(createRouter([endpoint('/v1/faqs')])('/v1/faqs/hund')).toBeUndefined()
  })
})
