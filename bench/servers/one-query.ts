import { createServer } from 'node:http'

import pg from 'pg'

/** A server that answers with what one query by primary key finds: what any answer from the database costs at least. */
const [port, databaseUrl, key] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
createServer((_, res) => {
  pool
    .query<{ body: object }>({
      name: 'one',
      text: 'select body from bench_answer where key = $1',
      values: [key],
    })
    .then(({ rows }) => {
      const body = JSON.stringify(rows[0]?.body)
      res.writeHead(200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
      })
      res.end(body)
    })
    .catch(() => {
      res.writeHead(500).end()
    })
}).listen(Number(port), '127.0.0.1')
