/** A duration as XML Schema knows them: without weeks. Source: XML Schema 1.1, 3.3.6. */
export const xsdDuration = (duration: string): string =>
  duration.replace(/^P(\d+)W$/, (_, weeks: string) => `P${String(Number(weeks) * 7)}D`)

const pattern = /^-?P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

/** Whether XML Schema takes it. */
export const isXsdDuration = (value: string): boolean => pattern.test(value)
