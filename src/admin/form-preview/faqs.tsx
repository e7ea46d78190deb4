import type { UiFaq } from '../../domain/form/ui-schema.ts'

/** Frequent questions beside a page or a field, each with its answer folded away. */
export const Faqs = ({ faqs = [] }: { faqs?: readonly UiFaq[] | undefined }) =>
  faqs.map(({ identifier, question, answer }) => (
    <details key={identifier} className="form-preview__faq">
      <summary>{question}</summary>
      <p>{answer.text}</p>
    </details>
  ))
