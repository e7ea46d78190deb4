import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Next serves the admin alone; types are checked by `npm run check`, not while it is built. */
const nextConfig: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
}

export default withPayload(nextConfig)
