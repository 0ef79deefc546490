import type { Migrasjon } from '../migrer.ts'

/** En sending som feiler, prøves igjen: hvor mange ganger den er prøvd, og tidligst når neste gang. */
export const utboksforsok: Migrasjon = {
  navn: '0007-utboksforsok',
  sql: () => `
alter table utboks add column forsok integer not null default 0;
alter table utboks add column neste_forsok text;
grant update (forsok, neste_forsok) on utboks to handlingsrom_app;
`,
}
