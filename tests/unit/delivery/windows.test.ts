import { createWindows } from '../../../src/delivery/limits/windows.ts'

const quota = { name: 'minute', requests: 2, seconds: 60 }

describe('the windows of clients', () => {
  it('are counted for each client alone', () => {
    const windows = createWindows()
    windows.take('one', quota, 0)
    windows.take('one', quota, 0)
    expect(windows.take('one', quota, 0).isOver).toBe(true)
    expect(windows.take('another', quota, 0).isOver).toBe(false)
  })

  it('begin anew when they end', () => {
    const windows = createWindows()
    for (let i = 0; i < 5; i += 1) windows.take('one', quota, 0)
    expect(windows.take('one', quota, 60_000)).toMatchObject({ isOver: false, remaining: 1 })
  })

  it('can be looked at without asking', () => {
    const windows = createWindows()
    windows.take('one', quota, 0)
    expect(windows.standing('one', quota, 0).remaining).toBe(1)
    expect(windows.standing('one', quota, 0).remaining).toBe(1)
  })

  it('take no more memory however many clients come, and forget the one that was away for longest', () => {
    const windows = createWindows(100)
    windows.take('regular', quota, 0)
    for (let i = 0; i < 10_000; i += 1) {
      windows.take(`attacker ${String(i)}`, quota, 0)
      if (i % 50 === 0) windows.take('regular', { ...quota, requests: 1_000_000 }, 0)
    }
    expect(windows.size()).toBe(100)
    expect(windows.standing('regular', { ...quota, requests: 1_000_000 }, 0).remaining).toBe(
      1_000_000 - 201,
    )
  })
})
