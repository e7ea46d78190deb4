import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Next serves the admin alone; types are checked by `npm run check`, not while it is built. */
const nextConfig: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  // Binary parts (SFTP) and fonts (documents): read from their packages, not bundled.
  serverExternalPackages: ['@expo-google-fonts/noto-sans', 'ssh2', 'ssh2-sftp-client'],
}

export default withPayload(nextConfig)
