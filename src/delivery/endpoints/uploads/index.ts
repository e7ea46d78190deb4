import { z } from 'zod'

import { fileFieldAt } from '../../../domain/form/form-handling.ts'
import { uploadRules } from '../../../domain/upload/upload-rules.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { invalidParameter } from '../../problem.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedVersion, versionParameter } from '../forms/asked-version.ts'
import { intakeOf, residentOf } from '../submissions/desk-of.ts'
import { keyIfIn, possibleKey } from '../submissions/idempotency-key.ts'
import { secretToken } from '../submissions/schemas.ts'
import { decodedName, fileNameHeader, largestFile, uploadKept } from './schemas.ts'

const uploadEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/uploads',
  operation: 'uploadFile',
  summary: 'Takes one file for a field of a form',
  description:
    'The bytes of the file are the body. What it is, its content says, not its name. Without a submission it is deleted after a day. At most 60 in an hour from one address, 5000 with an API key.',
  tag: 'Uploads',
  status: 201,
  mostBytes: largestFile,
  person: 'may',
  rareQuota: { name: 'uploads', seconds: 3600, anonymous: 60, keyed: 5000 },
  params: z.strictObject({}),
  query: z.strictObject({
    form: parameters.identifier,
    field: z
      .string()
      .regex(/^[A-Za-z0-9]{1,60}(\/[A-Za-z0-9]{1,60})?$/, 'is no field')
      .meta({ description: 'Name of the field; in a block `block/field`', examples: ['plans'] }),
    version: versionParameter.optional(),
  }),
  headers: fileNameHeader.extend(possibleKey.shape),
  answers: { 'application/json': uploadKept },
  reply: async (question, live) => {
    const { query, headers, bytes } = question
    const { definition } = await askedVersion(live, query.form, query.version)
    const field = fileFieldAt(definition, query.field)
    if (!field) throw invalidParameter('field', 'UPLOAD_UNKNOWN', 'names no field that takes files')
    const receipt = await intakeOf(live).uploads.keep({
      form: query.form,
      field: query.field,
      rules: uploadRules(field, live.uploadBytes),
      fileName: decodedName(headers['x-file-name']),
      bytes,
      resident: await residentOf(live, question),
      idempotencyKey: keyIfIn(headers),
    })
    const content = json(receipt, { status: 201, cacheControl: 'no-store' })
    return { kind: 'content', content, tags: [] }
  },
})

const removeEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/v1/uploads/{token}',
  operation: 'removeUpload',
  summary: 'Takes a file back that belongs to no submission yet',
  tag: 'Uploads',
  rareQuota: { name: 'uploads taken back', seconds: 3600, anonymous: 120, keyed: 5000 },
  params: z.strictObject({ token: secretToken }),
  query: z.strictObject({}),
  answers: { 'application/json': z.strictObject({ removed: z.literal(true) }) },
  reply: async ({ params }, live) => {
    await intakeOf(live).uploads.remove(params.token)
    const content = json({ removed: true }, { cacheControl: 'no-store' })
    return { kind: 'content', content, tags: [] }
  },
})

/** `/v1/uploads`: files that belong to a form. */
export const uploadEndpoints = [uploadEndpoint, removeEndpoint]
