import {
  type CollectionSlug,
  createDataloaderCacheKey,
  type PayloadRequest,
  type ServerComponentProps,
} from 'payload'

interface RelatedRowLabelProps extends ServerComponentProps {
  link: { relation: string; collection: CollectionSlug; titleField: string }
  /** Path of the array. */
  path: string
  /** What Payload calls the row: «Nachweis 01». */
  rowLabel: string
  /** Counts from 1. */
  rowNumber: number
}

/** Names a row of an array by the document that a relation in it leads to; as it was when the form was opened. */
export const RelatedRowLabel = async (props: RelatedRowLabelProps) => {
  const { data, link, path, req, rowLabel, rowNumber } = props
  const rows = path.split('.').reduce<unknown>((value, part) => within(value, part), data)
  const related = within(within(rows, String(rowNumber - 1)), link.relation)
  const id = within(related, 'id') ?? related
  const title = typeof id === 'number' ? await titleOf(id, link, req) : undefined
  return <span>{title ?? rowLabel}</span>
}

const within = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

/** Asked one by one, answered together: the loader collects what the rows of a form ask for. */
const titleOf = async (
  id: number,
  { collection, titleField }: RelatedRowLabelProps['link'],
  req: PayloadRequest,
): Promise<string | undefined> => {
  const key = createDataloaderCacheKey({
    collectionSlug: collection,
    currentDepth: 1,
    depth: 0,
    docID: id,
    draft: false,
    fallbackLocale: req.fallbackLocale ?? null,
    locale: req.locale ?? null,
    overrideAccess: false,
    select: { [titleField]: true },
    showHiddenFields: false,
    transactionID: '',
  } as never)
  const title = within(await req.payloadDataLoader.load(key), titleField)
  return typeof title === 'string' && title !== '' ? title : undefined
}
