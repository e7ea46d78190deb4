import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { olderBlocks } from '../domain/form/reusable-block.ts'
import type { Form } from '../generated/payload-types.ts'
import { blocksIn, readBlocks } from './read-blocks.ts'
import { blockContents } from './records/to-form-field.ts'

/** A form in which a reusable block stands. */
export interface FormWithBlock {
  id: number
  title: string
  /** Whether what is public asks what the block asks now; `draft` where the block is in no public form yet. */
  state: 'current' | 'draft' | 'older'
}

/** The forms a block stands in, as far as the person behind the request may read them; those that are behind come first. */
export const formsWithBlock = async (
  req: PayloadRequest,
  block: number,
): Promise<FormWithBlock[]> => {
  const { contents } = await readBlocks(req.payload, req, [String(block)])
  const published = (await read(req, block, false)).filter(({ _status }) => _status === 'published')
  const known = published.map(({ id, title, usedBlocks }): FormWithBlock => ({
    id,
    title,
    state: olderBlocks(blockContents(usedBlocks), contents).includes(String(block))
      ? 'older'
      : 'current',
  }))
  const drafts = (await read(req, block, true))
    .filter((form) => !known.some(({ id }) => id === form.id))
    .filter((form) => blocksIn(form).includes(String(block)))
    .map(({ id, title }): FormWithBlock => ({ id, title, state: 'draft' }))
  const isOlder = ({ state }: FormWithBlock) => state === 'older'
  return [...known.filter(isOlder), ...known.filter((one) => !isOlder(one)), ...drafts]
}

const read = async (req: PayloadRequest, block: number, draft: boolean): Promise<Form[]> => {
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { 'sections.fields.block': { equals: block } },
    draft,
    depth: 0,
    pagination: false,
    sort: 'title',
    joins: false as never,
    overrideAccess: false,
    user: req.user,
    // Payload writes the locale of a nested call into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs
}
