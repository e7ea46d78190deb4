import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'

/** Turns small Markdown (paragraphs, lists, headings, links) into what the editor stores. */
export const createRichText = async (payload: Payload) => {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  return (text: Record<string, string | undefined>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(text).flatMap(([locale, markdown]) =>
        markdown ? [[locale, convertMarkdownToLexical({ editorConfig, markdown })]] : [],
      ),
    )
}
