import { LRUCache } from 'lru-cache'

import { everything, type Tag } from './record-change.ts'

interface Entry<V extends object> {
  value: V
  tags: readonly Tag[]
}

/** What was made, and of what. */
export interface Made<V extends object> {
  value: V
  tags: readonly Tag[]
  /** Bytes it takes. */
  size: number
  /** Milliseconds since the epoch until which it may be kept. Default: until something it was made of changes. */
  expiresAt?: number
}

interface Options {
  /** Bytes it may hold; 0: nothing. */
  maxSize: number
}

/**
 * Keeps what was made until one of the things it was made of changes; what is used least goes first when it is full.
 * Of several that ask for the same at once, one makes it. What changes while something is being made is not missed: it
 * is made again.
 */
export class TaggedCache<V extends object> {
  readonly #entries: LRUCache<string, Entry<V>>
  readonly #keysByTag = new Map<Tag, Set<string>>()
  readonly #making = new Map<string, Promise<V>>()
  /** For each thing that is being made, what changed since it was begun. */
  readonly #outdated = new Set<Set<Tag>>()
  #isOpen = false

  constructor({ maxSize }: Options) {
    this.#entries = new LRUCache<string, Entry<V>>({
      maxSize: Math.max(1, Math.floor(maxSize)),
      dispose: ({ tags }, key) => {
        this.#forgetTags(key, tags)
      },
    })
  }

  /** Keeps nothing from here on, and forgets everything: nobody tells what changes. */
  close(): void {
    this.#isOpen = false
    this.clear()
  }

  /** Keeps things again. */
  open(): void {
    this.#isOpen = true
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }

  get count(): number {
    return this.#entries.size
  }

  /** What is kept under a key. */
  get(key: string): V | undefined {
    return this.#entries.get(key)?.value
  }

  /** What is kept under a key, or made now. */
  async getOrMake(key: string, make: () => Promise<Made<V>>): Promise<V> {
    const kept = this.get(key)
    if (kept) return kept
    const running = this.#making.get(key)
    if (running) return running
    const promise = this.#make(key, make)
    this.#making.set(key, promise)
    try {
      return await promise
    } finally {
      if (this.#making.get(key) === promise) this.#making.delete(key)
    }
  }

  /** Forgets what was made of one of these. */
  outdate(tags: readonly Tag[]): void {
    if (tags.includes(everything)) {
      this.clear()
      return
    }
    for (const tag of tags) {
      for (const key of this.#keysByTag.get(tag) ?? []) this.#entries.delete(key)
    }
    for (const outdated of this.#outdated) for (const tag of tags) outdated.add(tag)
  }

  clear(): void {
    this.#entries.clear()
    this.#keysByTag.clear()
    for (const outdated of this.#outdated) outdated.add(everything)
  }

  async #make(key: string, make: () => Promise<Made<V>>): Promise<V> {
    const outdated = new Set<Tag>()
    this.#outdated.add(outdated)
    try {
      return await this.#makeUntilRight(key, make, outdated)
    } finally {
      this.#outdated.delete(outdated)
    }
  }

  /** Made again at most twice: under a storm of changes an answer is given that is right for its moment, and not kept. */
  async #makeUntilRight(key: string, make: () => Promise<Made<V>>, outdated: Set<Tag>): Promise<V> {
    for (let attempt = 1; ; attempt += 1) {
      outdated.clear()
      const { value, tags, size, expiresAt } = await make()
      const isOutdated = outdated.has(everything) || tags.some((tag) => outdated.has(tag))
      if (isOutdated && attempt < 3) continue
      const ttl = expiresAt === undefined ? undefined : expiresAt - Date.now()
      if (this.#isOpen && !isOutdated && (ttl === undefined || ttl > 0)) {
        this.#entries.set(key, { value, tags }, { size: Math.max(1, size), ...(ttl && { ttl }) })
        this.#noteTags(key, tags)
      }
      return value
    }
  }

  #noteTags(key: string, tags: readonly Tag[]): void {
    // Too big to be kept at all: then there is nothing to forget.
    if (!this.#entries.has(key)) return
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  #forgetTags(key: string, tags: readonly Tag[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}
