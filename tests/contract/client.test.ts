import { readFileSync } from 'node:fs'

import { clientDocument, hashLine } from '../../scripts/client-document.ts'

const readClient = (file: string) => readFileSync(`clients/typescript/${file}`, 'utf8')

describe('the TypeScript client', () => {
  it('holds the OpenAPI document of today: else npm run generate:client', () => {
    expect(readClient('openapi.json')).toBe(clientDocument())
  })

  it('has types that were made of that document: else npm run generate:client', () => {
    expect(readClient('src/schema.ts').split('\n')[0]).toBe(hashLine())
  })

  it('names no server: whoever uses it says which', () => {
    const { servers } = JSON.parse(readClient('openapi.json')) as { servers: { url: string }[] }
    expect(servers.map(({ url }) => url)).toEqual(['/'])
    expect(readClient('openapi.json')).not.toMatch(/localhost|127\.0\.0\.1/)
  })

  it('names in its package the version of openapi-fetch that is tested here', () => {
    const versions = ['package.json', 'clients/typescript/package.json'].map((file) => {
      const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Record<
        'dependencies' | 'devDependencies',
        Record<string, string>
      >
      return dependencies['openapi-fetch'] ?? devDependencies['openapi-fetch']
    })
    expect(versions[0]).toBe(versions[1])
  })

  it('locks its packages without an address to download from', () => {
    expect(readClient('package-lock.json')).not.toContain('"resolved"')
  })
})
