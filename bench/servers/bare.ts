import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A server that does nothing but send the bytes of a file with given headers: what any answer of this size costs at least. */
const [port, file = '', headers = '[]'] = process.argv.slice(2)
const body = readFileSync(file)
const sent = JSON.parse(headers) as string[]
createServer((_, res) => {
  res.writeHead(200, sent)
  res.end(body)
}).listen(Number(port), '127.0.0.1')
