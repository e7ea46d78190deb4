export { announcementFeed } from './announcement-feed.ts'
export { newsletterFeed } from './newsletter-feed.ts'
export { toJsonFeed } from './to-json-feed.ts'
export { toRss } from './to-rss.ts'
