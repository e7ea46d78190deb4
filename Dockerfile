# One image for every role (ROLE=web, worker or all). Node runs the TypeScript sources directly;
# only the admin is built, here and not at start. See docs/operations.md.

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM dependencies AS admin
COPY next.config.ts next-env.d.ts tsconfig.json ./
COPY src ./src
# The function the server itself uses: it leaves `.next/built-from`, by which a start knows the build fits its sources.
RUN node --conditions=production -e "import('./src/server/admin/build.ts').then((m) => m.buildAdmin('/tmp/admin-build.log', new AbortController().signal))" \
    || { cat /tmp/admin-build.log; exit 1; } \
    && rm -rf .next/cache

FROM dependencies AS production-dependencies
# The npm package `node` goes with the other development dependencies: the image brings Node 24 itself.
# Source maps and type declarations are a quarter of the rest, and nothing reads them at run time.
RUN npm prune --omit=dev \
    && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=production-dependencies /app/node_modules ./node_modules
COPY --from=admin /app/.next ./.next
# What the build depends on must lie here unchanged, or the start takes it for outdated.
COPY package.json package-lock.json next.config.ts tsconfig.json ./
COPY src ./src
# The only folder the process writes to, and only without DATABASE_URL, S3_BUCKET or SMTP_URL.
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "src/server/main.ts"]
