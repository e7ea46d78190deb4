import { html } from '../../../../src/delivery/transparency/html.ts'

describe('a piece of a page', () => {
  it('shows what people wrote as words, never as markup', () => {
    const words = '<script>alert("1")</script>'
    expect(html`<p title="${words}">${words}</p>`.html).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>',
    )
  })

  it('takes other pieces as they are, and nothing of what is absent', () => {
    const parts = [html`<b>1</b>`, undefined, false as const, 2]
    expect(html`<p>${parts}</p>`.html).toBe('<p><b>1</b>2</p>')
  })
})
