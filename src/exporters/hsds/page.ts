/** A page as the standard numbers them: the first is 1. Source: HSDS 3.0 API reference, Page. */
export interface HsdsPage<T> {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: T[]
}

interface Paging {
  page: number
  perPage: number
}

/** What of a list is on a page; nothing on one after the last. */
export const onPage = <T>(all: readonly T[], { page, perPage }: Paging): readonly T[] =>
  all.slice((page - 1) * perPage, page * perPage)

/** The envelope of a page. */
export const hsdsPage = <T>(
  contents: T[],
  { total, page, perPage }: Paging & { total: number },
): HsdsPage<T> => {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
