import { Router } from 'express'

interface EntranceOptions {
  /** Whether the read side answers at `/v1`. Default: true. */
  catalogue?: boolean
  admin: boolean
  playground: boolean
}

/** `/`: the admin, or, where there is none, what else this server answers. */
export const entrance = ({ catalogue = true, admin, playground }: EntranceOptions): Router => {
  const router = Router()
  router.get('/', (_, res) => {
    if (admin) {
      res.redirect('/admin')
      return
    }
    res.json({
      name: 'Schaltwerk',
      links: {
        ...(catalogue && { catalogue: '/v1/services', reference: '/v1/docs' }),
        rest: '/api/services',
        graphql: '/api/graphql',
        ...(playground && { playground: '/api/graphql-playground' }),
        health: '/readyz',
      },
    })
  })
  return router
}
