import path from 'node:path'

import express, { Router } from 'express'
import { absolutePath } from 'swagger-ui-dist'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Schaltwerk – API reference</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/v1/docs/swagger-ui-bundle.js"></script>
<script src="/v1/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })
`

/** `/v1/docs`: what can be asked, to be browsed and tried; every file is from here. */
export const docs = (): Router => {
  const router = Router()
  router.get('/v1/docs', (_, res) => {
    res.type('html').set('Cache-Control', 'public, max-age=300').send(page)
  })
  router.get('/v1/docs/start.js', (_, res) => {
    res.type('js').set('Cache-Control', 'public, max-age=300').send(start)
  })
  const files = express.static(absolutePath(), { index: false, maxAge: '1d' })
  router.get(/^\/v1\/docs\/swagger-ui(-bundle\.js|\.css)$/, (req, res, next) => {
    req.url = `/${path.basename(req.path)}`
    files(req, res, next)
  })
  return router
}
