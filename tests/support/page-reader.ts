import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

import { accessibilityRules, launchChromium } from './admin-browser.ts'

const run = promisify(execFile)

/** Reads pages as people do: on small screens and large ones, without scripts, in colours of their own. */
export interface PageReader {
  /** Opens a page for as long as `look` takes. */
  on: <T>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
  ) => Promise<T>
  /** Requests for anything but pages and their style. */
  strange: string[]
  close: () => Promise<void>
}

/** Opens a browser for the pages of a server. */
export const openReader = async (base: string): Promise<PageReader> => {
  const browser: Browser = await launchChromium()
  const strange: string[] = []
  const contexts = new Map<string, Promise<BrowserContext>>()
  /** A browser of a kind is opened once. */
  const contextOf = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const kind = JSON.stringify(options)
    const context = contexts.get(kind) ?? browser.newContext({ locale: 'de-CH', ...options })
    contexts.set(kind, context)
    return context
  }
  return {
    strange,
    on: async (path, options, look) => {
      const context = await contextOf(options)
      const page = await context.newPage()
      page.on('request', (request) => {
        const url = request.url()
        const isOurs = ['/transparency', '/news'].some((path) => url.startsWith(`${base}${path}`))
        if (!isOurs && !url.startsWith('data:')) strange.push(url)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') strange.push(message.text())
      })
      await page.goto(`${base}${path}`)
      try {
        return await look(page)
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

/** What of WCAG 2.2 AA a page breaks. */
export const barriersOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags([...accessibilityRules, 'best-practice'])
    // Without frames in the page nothing has to be put together in a page of its own, which takes longer than the rules.
    .setLegacyMode(true)
    .analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** Whether the Nu HTML Checker can run here: it needs Java 11 or later. */
export const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
)

if (!hasJava) process.stderr.write('No Java here: the Nu HTML Checker is skipped.\n')

/** What the Nu HTML Checker says of some documents, by name. */
export const mistakesIn = async (
  documents: Readonly<Record<string, string>>,
): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    for (const [name, text] of Object.entries(documents)) {
      await writeFile(join(folder, `${name.replaceAll(/[^\w-]/g, '_')}.html`), text)
    }
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
    const { stderr } = await run(
      'java',
      ['-Xss1m', '-jar', jar, '--format', 'json', '--exit-zero-always', folder],
      { maxBuffer: 64 * 1024 * 1024 },
    )
    const { messages } = JSON.parse(stderr) as {
      messages: { url: string; message: string; extract?: string }[]
    }
    return messages.map(
      ({ url, message, extract = '' }) => `${url.split('/').at(-1) ?? ''}: ${message} ${extract}`,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
