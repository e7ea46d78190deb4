import { isMapping, mapped } from '../../../../src/plugins/registry/mapping.ts'

const tooMuch = { code: 'REGISTRY_ANSWER_INVALID' }

describe('the mapping of an answer', () => {
  it('makes of it what the expression says', async () => {
    expect(await mapped('{ "plate": car.nr }', { car: { nr: 'LU 0' } })).toEqual({ plate: 'LU 0' })
  })

  it('is refused before it is used where it is no expression', () => {
    expect(isMapping('{ "plate": car.nr }')).toBe(true)
    expect(isMapping('{ "plate": ')).toBe(false)
  })

  it.each([
    ['never ends', '($f := function($n) { $f($n + 1) }; $f(1))'],
    ['calls itself too deeply', '($f := function($n) { 1 + $f($n + 1) }; $f(1))'],
  ])('is given up where it %s', async (_, expression) => {
    await expect(mapped(expression, {})).rejects.toMatchObject(tooMuch)
  })

  it.each(['$eval("process")', 'constructor.constructor', '__proto__', '$process'])(
    'does not reach the program around it by %s',
    async (expression) => {
      expect(await mapped(expression, { a: 1 })).toBeNull()
    },
  )
})
