import { type Attackers, graphql, startAttackers } from '../../support/access/attackers.ts'

let attackers: Attackers

beforeAll(async () => {
  attackers = await startAttackers()
})

it('writes each mutation of a document into the language it names, and German without one', async () => {
  const { aFaq, own, editor, stored } = attackers
  const id = await aFaq(own)
  const answer = await graphql(
    editor,
    `mutation {
      one: updateFaq(id: ${String(id)}, draft: true, locale: fr, data: { question: "Comment?" }) { question }
      other: updateFaq(id: ${String(id)}, draft: true, data: { question: "Wie?" }) { question }
    }`,
  )
  expect(answer.body).toEqual({
    data: { one: { question: 'Comment?' }, other: { question: 'Wie?' } },
  })
  expect((await stored(id)).question).toBe('Wie?')
})

it('brings one document back and changes another one without emptying it', async () => {
  const { aFaq, own, editor, oldest, stored } = attackers
  const [one, other] = [await aFaq(own), await aFaq(own)]
  const before = await stored(other)
  const answer = await graphql(
    editor,
    `mutation {
      one: restoreVersionFaq(id: ${await oldest(one)}, draft: true) { id }
      other: updateFaq(id: ${String(other)}, draft: true, data: { order: 5 }) { order }
    }`,
  )
  expect(answer.body).toMatchObject({ data: { other: { order: 5 } } })
  const { question, answer: text } = await stored(other)
  expect({ question, text }).toEqual({ question: before.question, text: before.answer })
})
