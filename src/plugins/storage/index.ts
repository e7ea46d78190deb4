import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'

export interface StorageOptions {
  /** Bucket for all files; without one they lie on the disk of the process. */
  bucket?: string | undefined
  /** Address of an S3-compatible service; without one Amazon's. */
  endpoint?: string | undefined
  region: string
  accessKeyId?: string | undefined
  secretAccessKey?: string | undefined
}

/** Keeps uploaded files in S3-compatible storage, each collection under its own prefix. */
export const storagePlugin = ({
  bucket,
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: StorageOptions): Plugin =>
  s3Storage({
    enabled: Boolean(bucket),
    // The tables are the same with and without S3, so that migrations do not depend on it.
    alwaysInsertFields: true,
    bucket: bucket ?? '',
    collections: {
      media: { prefix: 'media' },
      'submission-files': { prefix: 'submission-files' },
    },
    config: {
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    },
  })
