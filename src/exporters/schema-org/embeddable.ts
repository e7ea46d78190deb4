/** JSON that stays in the script element a page puts it into, whatever somebody wrote. Source: HTML, script data state. */
export const embeddable = (document: object): string =>
  JSON.stringify(document)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
