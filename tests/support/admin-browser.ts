import { existsSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

import { aDataFolder, eventually, type Settings, startServer } from './server-process.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)

/** Tests that need Chromium; skipped with a message where there is none. */
export const inBrowser = hasBrowser ? describe : describe.skip

/** Milliseconds that building and opening the admin may take where other tests run beside it. */
export const patience = 280_000

if (!hasBrowser) {
  process.stderr.write(`No Chromium at ${executablePath}: the browser tests are skipped.\n`)
}

/** A browser that does nothing but what a test asks of it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })

/** Rules of WCAG 2.2 AA, as axe names them. */
export const accessibilityRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The admin of a product of its own, in a browser. */
export interface AdminBrowser {
  url: string
  /** The page of whoever signed in last. */
  page: () => Page
  /** What should never happen while somebody works in the admin. */
  troubles: string[]
  signIn: (email: string, password: string) => Promise<void>
  goto: (path: string) => Promise<void>
  /** Types into a field as a person would who sees that the page is not ready yet: until what was typed stays. */
  type: (name: string, value: string) => Promise<void>
  /** No rule of WCAG 2.2 AA is broken within the selected part, or by what is not Payload's on the whole page. */
  expectAccessible: (part?: string) => Promise<void>
  close: () => Promise<void>
}

/**
 * Rules that parts of Payload's own admin break: hidden chevrons that take the focus, select and check boxes, tool bars
 * and the rich-text editor without names, handles to drag rows without names, small sort buttons, chips inside buttons. Not ours to mend:
 * payloadcms/payload#1227 asks for it. Contrast and everything of our own views is checked.
 */
const brokenByPayload = [
  'aria-command-name',
  'aria-hidden-focus',
  'aria-input-field-name',
  'button-name',
  'label',
  'list',
  'nested-interactive',
  'target-size',
]

/** Starts the product with its admin and a browser before it. @param settings beside those of a product of its own */
export const openAdmin = async (settings: Settings = {}): Promise<AdminBrowser> => {
  const server = await startServer({ ADMIN: 'on', DATA_DIR: await aDataFolder(), ...settings })
  const { url } = server
  const adminAnswers = async () => (await fetch(`${url}/admin/login`)).status === 200
  // Building takes a minute, and several where the other tests run beside it.
  await eventually('the admin is built', adminAnswers, { everyMs: 500, withinMs: 240_000 })
  const browser = await launchChromium()
  const troubles: string[] = []
  let context: BrowserContext | undefined
  let page: Page | undefined
  const current = (): Page => {
    if (!page) throw new Error('Nobody has signed in yet.')
    return page
  }
  const open = async () => {
    await context?.close()
    context = await browser.newContext({
      locale: 'de-CH',
      viewport: { width: 1400, height: 1000 },
    })
    page = await context.newPage()
    watch(page, url, troubles)
    return page
  }
  const goto = async (path: string) => {
    await current().goto(`${url}${path}`, { waitUntil: 'networkidle' })
  }
  await open()
  return {
    url,
    page: current,
    troubles,
    goto,
    signIn: async (email, password) => {
      const opened = await open()
      await goto('/admin/login')
      await opened.locator('[name="email"]').fill(email)
      await opened.locator('[name="password"]').fill(password)
      await opened.locator('button[type=submit]').click()
      await opened.waitForURL(`${url}/admin`)
      await opened.waitForLoadState('networkidle')
    },
    type: async (name, value) => {
      const field = current().locator(`[name="${name}"]`)
      await eventually(`the field ${name} keeps what is typed`, async () => {
        await field.fill(value)
        await current().waitForTimeout(800)
        return (await field.inputValue()) === value
      })
    },
    expectAccessible: (part) => expectAccessible(current(), part),
    close: () => browser.close(),
  }
}

/** Watches a page for errors, failed answers and requests to anybody else. */
const watch = (page: Page, url: string, troubles: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) troubles.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())} ${response.url()}`)
  })
}

const expectAccessible = async (page: Page, part?: string): Promise<void> => {
  const builder = new AxeBuilder({ page }).withTags(accessibilityRules)
  // A part of our own breaks no rule at all.
  const chosen = part ? builder.include(part) : builder.disableRules(brokenByPayload)
  const { violations } = await chosen.analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect(found).toEqual([])
}
