import { registerHooks, type ResolveHookSync } from 'node:module'

/**
 * Finds modules in a fraction of the time, for a third of what booting the product costs every test file:
 * Node 24 reads the `package.json` above a file anew for each of thousands of imports, to learn the format,
 * and Vitest tells its main process of each. A file beside one whose format is known has the same.
 * Run as a setup file, this comes before the hook of Vitest.
 */
const formats = new Map<string, string>()
/** A process may run several test files, each with this setup: once is enough. */
const done = Symbol.for('schaltwerk.import-sooner')

/** Folder and extension, which decide the format. */
const placeOf = (url: string): string =>
  url.slice(0, url.lastIndexOf('/') + 1) + url.slice(url.lastIndexOf('.'))

const resolve: ResolveHookSync = (specifier, context, nextResolve) => {
  const { parentURL } = context
  const isNear = specifier.startsWith('./') || specifier.startsWith('../')
  if (!isNear || !parentURL?.startsWith('file:') || !/\.[jt]s$/.test(specifier)) {
    return nextResolve(specifier, context)
  }
  const { href } = new URL(specifier, parentURL)
  const place = placeOf(href)
  const format = formats.get(place)
  if (format) return { url: href, format, shortCircuit: true }
  const found = nextResolve(specifier, context)
  // Of a package that does not say what it is, each file is looked at; links lead elsewhere.
  if (found.url === href && found.format?.startsWith('module')) formats.set(place, found.format)
  return found
}

// Who watches needs to know what a test imports.
if (process.env.VITEST_MODE === 'RUN' && !(done in globalThis)) {
  Object.assign(globalThis, { [done]: true })
  registerHooks({ resolve })
}
