export { toJsonFeed } from './to-json-feed.ts'
export { toRss } from './to-rss.ts'
