/**
 * Stops a step that would do something outside in a state the case came to and that is not stored yet. Done again, the
 * steps before may go another way, since somebody answered meanwhile or time is over; nobody would know of what was done.
 */
export class NotStoredYet extends Error {
  constructor() {
    super('The state of the case is stored first.')
  }
}
