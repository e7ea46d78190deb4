import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { clamdScanner } from '../../../../src/plugins/submissions/uploads/scan-file.ts'
import { eicar, startScanner, tooLong } from '../../../support/clamd.ts'

const host = '127.0.0.1'

describe('a scanner that speaks the protocol of ClamAV', () => {
  it('is sent the whole file, in chunks, and its verdict is taken', async () => {
    const scanner = await startScanner()
    const scan = clamdScanner({ host, port: scanner.port })
    const large = Buffer.alloc(1_000_000, 'abc')
    expect(await scan(large)).toEqual({ kind: 'clean' })
    expect(scanner.seen[0]?.equals(large)).toBe(true)
    expect(await scan(Buffer.from(eicar))).toEqual({
      kind: 'infected',
      name: 'Eicar-Test-Signature',
    })
    expect(await scan(Buffer.alloc(0))).toEqual({ kind: 'clean' })
    expect(await scan(Buffer.from(tooLong))).toEqual({ kind: 'failed' })
    await scanner.stop()
  })

  it('that is started again is asked again', async () => {
    const scanner = await startScanner()
    const scan = clamdScanner({ host, port: scanner.port })
    await scan(Buffer.from('a'))
    await scanner.stop()
    await expect(scan(Buffer.from('b'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const again = await startScanner(scanner.port)
    expect(await scan(Buffer.from('c'))).toEqual({ kind: 'clean' })
    await again.stop()
  })

  it.each([
    ['says what nobody understands', 'stream: somehow ERROR\0'],
    ['hangs up', ''],
    ['says too much', 'x'.repeat(5000)],
  ])('that %s lets no file pass', async (_, answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(answer)
    })
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    const { port } = server.address() as AddressInfo
    await expect(clamdScanner({ host, port })(Buffer.from('a'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
    server.close()
  })

  it('that says nothing is given up on', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    const { port } = server.address() as AddressInfo
    const scan = clamdScanner({ host, port, timeoutMs: 50 })
    await expect(scan(Buffer.from('a'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    server.close()
  })
})
