/** Words on one line: a line break has no place in a subject, nor in a sentence. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
