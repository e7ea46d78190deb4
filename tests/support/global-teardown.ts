/** Stops the Postgres of the tests. */
const tearDown = async (): Promise<void> => {
  await globalThis.stopTestPostgres?.()
}

export default tearDown
