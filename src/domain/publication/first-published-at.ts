/** When a document first became public: set by the first publication, never moved again. */
export const firstPublishedAt = (
  document: { status: 'draft' | 'published'; firstPublishedAt: string | null },
  now: Date,
): string | null =>
  document.firstPublishedAt ?? (document.status === 'published' ? now.toISOString() : null)
