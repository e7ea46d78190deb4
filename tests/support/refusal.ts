/** The messages of a refused write, by field. */
export const refusalOf = async (write: Promise<unknown>): Promise<Record<string, string>> => {
  try {
    await write
    return {}
  } catch (error) {
    const { errors } =
      (error as { data?: { errors?: { path: string; message: string }[] } }).data ?? {}
    if (!errors) throw error
    return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
  }
}
