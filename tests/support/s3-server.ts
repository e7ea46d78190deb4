import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A place for files that speaks as much of S3 as files of this product need, and checks who asks. */
export interface S3Server {
  endpoint: string
  accessKeyId: string
  secretAccessKey: string
  /** Files by bucket and key. */
  objects: Map<string, { bytes: Buffer; type: string }>
  /** Requests that were not signed as they should. */
  refused: string[]
  /** Answers 503 from now on, or no more. */
  setDown: (isDown: boolean) => void
  stop: () => Promise<void>
}

interface Answer {
  status: number
  headers?: Record<string, string>
  body?: Buffer | string
}

const accessKeyId = 'test-katalog'
const secretAccessKey = 'nur-in-tests-0123456789'

/** Starts one on loopback. Source: Amazon S3 API, PutObject, GetObject, HeadObject, DeleteObject. */
export const startS3Server = async (): Promise<S3Server> => {
  const objects: S3Server['objects'] = new Map()
  const refused: string[] = []
  let isDown = false
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '' } = request
      const isRight = isSigned(request, body)
      if (!isRight) refused.push(`${method} ${url}`)
      const answer = isDown ? down : isRight ? served(objects, request, body) : forbidden
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    accessKeyId,
    secretAccessKey,
    objects,
    refused,
    setDown: (given) => {
      isDown = given
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const failure = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
})
const forbidden = failure(403, 'SignatureDoesNotMatch')
const down = failure(503, 'ServiceUnavailable')

const served = (
  objects: S3Server['objects'],
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
): Answer => {
  const key = decodeURIComponent(new URL(url, 'http://s3').pathname)
  if (method === 'PUT') {
    objects.set(key, { bytes: body, type: headers['content-type'] ?? '' })
    return { status: 200, headers: { etag: etagOf(body) } }
  }
  if (method === 'DELETE') {
    objects.delete(key)
    return { status: 204 }
  }
  const found = objects.get(key)
  if (!found) return failure(404, 'NoSuchKey')
  const about = {
    'content-length': String(found.bytes.length),
    'content-type': found.type,
    etag: etagOf(found.bytes),
  }
  return { status: 200, headers: about, ...(method === 'GET' && { body: found.bytes }) }
}

const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

const hmac = (key: Buffer | string, data: string): Buffer =>
  createHmac('sha256', key).update(data).digest()

/** Whether a request and its body are those that were signed. Source: AWS Signature Version 4. */
const isSigned = ({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean => {
  const [, id, day, region, names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const bodyHash = headers['x-amz-content-sha256']
  if (id !== accessKeyId || bodyHash !== sha256(body)) return false
  const { pathname, searchParams } = new URL(url, 'http://s3')
  searchParams.sort()
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const request = [method, pathname, searchParams.toString(), signed.join(''), names, bodyHash]
  const scope = `${String(day)}/${String(region)}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request.join('\n'))]
  const key = [String(region), 's3', 'aws4_request'].reduce(
    hmac,
    hmac(`AWS4${secretAccessKey}`, String(day)),
  )
  return hmac(key, text.join('\n')).toString('hex') === signature
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
