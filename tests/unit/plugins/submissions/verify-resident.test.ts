import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { generateKeyPair, SignJWT } from 'jose'

import { createResidentOf } from '../../../../src/plugins/submissions/residents/verify-resident.ts'

describe('the token of a resident', () => {
  it.each([
    ['answers with a fault', 502, 'bad gateway'],
    ['answers with no JSON', 200, '<html>'],
    ['answers with no keys', 200, '{}'],
  ])('is not called wrong where its provider %s', async (_, status, keys) => {
    const server = createServer((req, res) => {
      const issuer = `http://${String(req.headers.host)}`
      const isKeys = req.url === '/jwks'
      res.writeHead(isKeys ? status : 200, { 'content-type': 'application/json' })
      res.end(isKeys ? keys : JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    const issuers = [{ issuer, audience: 'schaltwerk', ahvClaim: 'ahv_number' }]
    const residentOf = createResidentOf({ issuers, secret: 'only-while-tests-run', fetch })
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT({ sub: 'mia', aud: 'schaltwerk', iss: issuer })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    await expect(residentOf(token)).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
    server.close()
  })
})
