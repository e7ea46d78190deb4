import type { LiveCatalogue } from '../../../../src/delivery/live-catalogue.ts'
import { html } from '../../../../src/delivery/transparency/html.ts'
import { toContent } from '../../../../src/delivery/transparency/shell.ts'
import { stylesheet } from '../../../../src/delivery/transparency/stylesheet.ts'
import type { Theme } from '../../../../src/domain/theme/theme.ts'

const policyFor = (pageFrames: string[]): string =>
  toContent(html`<p>Seite</p>`, 'de', { pageFrames }).headers?.[1] ?? ''

const styleWith = async (pageTheme: Theme): Promise<string> => {
  const reply = await stylesheet.reply({} as never, { pageTheme } as LiveCatalogue)
  return reply.kind === 'content' ? String(reply.content.body) : ''
}

describe('a page about programmes', () => {
  it.each([
    ['everybody', ['*'], 'frame-ancestors *'],
    ['nobody', ["'none'"], "frame-ancestors 'none'"],
    [
      'some',
      ['https://www.example.ch', 'https://luzern.example'],
      'frame-ancestors https://www.example.ch https://luzern.example',
    ],
  ])('stands in a frame of %s, as the operator decides, and runs nothing', (_, frames, told) => {
    expect(policyFor(frames).split('; ').at(-1)).toBe(told)
    expect(policyFor(frames)).toMatch(/^default-src 'none'; style-src 'self'; /)
  })

  it('looks as the operator decides: the theme comes after our own style', async () => {
    const own = await styleWith({})
    const themed = await styleWith({ accent: '#7a1f5c' })
    expect(themed.startsWith(own)).toBe(true)
    expect(themed.slice(own.length)).toBe('\n:root {\n  --transparency-accent: #7a1f5c;\n}\n')
  })
})
