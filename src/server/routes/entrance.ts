import { Router } from 'express'

interface EntranceOptions {
  admin: boolean
  playground: boolean
}

/** `/`: the admin, or, where there is none, what else this server answers. */
export const entrance = ({ admin, playground }: EntranceOptions): Router => {
  const router = Router()
  router.get('/', (_, res) => {
    if (admin) {
      res.redirect('/admin')
      return
    }
    res.json({
      name: 'Schaltwerk',
      links: {
        rest: '/api/services',
        graphql: '/api/graphql',
        ...(playground && { playground: '/api/graphql-playground' }),
        health: '/readyz',
      },
    })
  })
  return router
}
