import { read, refusedIn } from '../support/settings.ts'

describe('the settings of the pages about programmes', () => {
  it('say who may frame the pages about programmes, and how they look', () => {
    expect(read({ TRANSPARENCY_FRAMES: 'none' }).TRANSPARENCY_FRAMES).toEqual(["'none'"])
    const some = { TRANSPARENCY_FRAMES: 'https://www.example.ch, https://luzern.example' }
    expect(read(some).TRANSPARENCY_FRAMES).toEqual([
      'https://www.example.ch',
      'https://luzern.example',
    ])
    expect(read({ TRANSPARENCY_THEME: 'accent: #7a1f5c' }).TRANSPARENCY_THEME).toEqual({
      accent: '#7a1f5c',
    })
  })

  it('stop the start where a frame has a path, or words would be hard to read', () => {
    const wrong = {
      TRANSPARENCY_FRAMES: 'https://www.example.ch/pfad',
      TRANSPARENCY_THEME: 'accent: #ffee00',
    }
    expect(refusedIn(wrong)).toEqual(Object.keys(wrong))
  })
})
