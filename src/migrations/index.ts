import * as migration_20261122_000545_initial from './20261122_000545_initial.ts';

export const migrations = [
  {
    up: migration_20261122_000545_initial.up,
    down: migration_20261122_000545_initial.down,
    name: '20261122_000545_initial'
  },
];
