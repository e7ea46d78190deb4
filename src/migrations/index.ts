import * as migration_20261122_000545_initial from './20261122_000545_initial.ts';
import * as migration_20261125_033422_rules_of_the_catalogue from './20261125_033422_rules_of_the_catalogue.ts';
import * as migration_20261125_162846_follow_on from './20261125_162846_follow_on.ts';
import * as migration_20261125_220000_publication from './20261125_220000_publication.ts';
import * as migration_20261125_224240_thesaurus from './20261125_224240_thesaurus.ts';
import * as migration_20261129_165738_connections from './20261129_165738_connections.ts';
import * as migration_20261129_180000_search_by_area from './20261129_180000_search_by_area.ts';
import * as migration_20261129_235000_submissions from './20261129_235000_submissions.ts';
import * as migration_20261129_235001_form_versions from './20261129_235001_form_versions.ts';
import * as migration_20261129_235002_submission_counter from './20261129_235002_submission_counter.ts';
import * as migration_20261129_235003_intake from './20261129_235003_intake.ts';
import * as migration_20261129_235004_protection_rules from './20261129_235004_protection_rules.ts';
import * as migration_20261130_074744_programme from './20261130_074744_programme.ts';
import * as migration_20261130_074745_programme_rules from './20261130_074745_programme_rules.ts';
import * as migration_20261130_081340_newsletters from './20261130_081340_newsletters.ts';

export const migrations = [
  {
    up: migration_20261122_000545_initial.up,
    down: migration_20261122_000545_initial.down,
    name: '20261122_000545_initial',
  },
  {
    up: migration_20261125_033422_rules_of_the_catalogue.up,
    down: migration_20261125_033422_rules_of_the_catalogue.down,
    name: '20261125_033422_rules_of_the_catalogue',
  },
  {
    up: migration_20261125_162846_follow_on.up,
    down: migration_20261125_162846_follow_on.down,
    name: '20261125_162846_follow_on',
  },
  {
    up: migration_20261125_220000_publication.up,
    down: migration_20261125_220000_publication.down,
    name: '20261125_220000_publication',
  },
  {
    up: migration_20261125_224240_thesaurus.up,
    down: migration_20261125_224240_thesaurus.down,
    name: '20261125_224240_thesaurus',
  },
  {
    up: migration_20261129_165738_connections.up,
    down: migration_20261129_165738_connections.down,
    name: '20261129_165738_connections',
  },
  {
    up: migration_20261129_180000_search_by_area.up,
    down: migration_20261129_180000_search_by_area.down,
    name: '20261129_180000_search_by_area',
  },
  {
    up: migration_20261129_235000_submissions.up,
    down: migration_20261129_235000_submissions.down,
    name: '20261129_235000_submissions',
  },
  {
    up: migration_20261129_235001_form_versions.up,
    down: migration_20261129_235001_form_versions.down,
    name: '20261129_235001_form_versions',
  },
  {
    up: migration_20261129_235002_submission_counter.up,
    down: migration_20261129_235002_submission_counter.down,
    name: '20261129_235002_submission_counter',
  },
  {
    up: migration_20261129_235003_intake.up,
    down: migration_20261129_235003_intake.down,
    name: '20261129_235003_intake',
  },
  {
    up: migration_20261129_235004_protection_rules.up,
    down: migration_20261129_235004_protection_rules.down,
    name: '20261129_235004_protection_rules',
  },
  {
    up: migration_20261130_074744_programme.up,
    down: migration_20261130_074744_programme.down,
    name: '20261130_074744_programme'
  },
  {
    up: migration_20261130_074745_programme_rules.up,
    down: migration_20261130_074745_programme_rules.down,
    name: '20261130_074745_programme_rules',
  },
  {
    up: migration_20261130_081340_newsletters.up,
    down: migration_20261130_081340_newsletters.down,
    name: '20261130_081340_newsletters',
  },
];
