import type { Migrasjon } from '../migrer.ts'

/**
 * Kollasjonen er den eneste forskjellen mellom databasene: PGlite har bare ICUs rot, så der skrives de norske reglene ut.
 * Kommuneregisteret er driftens, ikke kommunens: det står utenfor radsikkerheten, fordi en melding må finne sin kommune.
 */
export const kommuner: Migrasjon = {
  navn: '0001-kommuner',
  sql: slag => `
create collation norsk (provider = icu, ${
    slag === 'postgres'
      ? "locale = 'nb-NO'"
      : "locale = 'und', rules = '&[before 1]ǀ<æ<<<Æ<<ä<<<Ä<ø<<<Ø<<ö<<<Ö<å<<<Å<<aa<<<Aa<<<AA'"
  });

create table kommune (
  kommune text not null check (kommune ~ '^[0-9]{4}$'),
  navn text not null collate norsk,
  kontornavn text not null,
  er_demo boolean not null,
  primary key (kommune)
);
create table kommunenummer (
  kommune text not null,
  nummer text not null,
  type text not null check (type in ('kommunenummer', 'enhetsnummer', 'fiksorgid')),
  gyldig_fra text not null,
  gyldig_til text,
  primary key (kommune, type, nummer, gyldig_fra),
  foreign key (kommune) references kommune (kommune)
);
create index kommunenummer_nummer on kommunenummer (type, nummer);
`,
}
