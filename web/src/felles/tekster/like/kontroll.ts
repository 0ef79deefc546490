import type { Like } from './typer.ts'

export const kontroll: Like = {
  nn: [
    'Alle barna',
    'Samtale om barna',
    'Er det undersøkt og vurdert nok?',
    'kode.V4.ingenting-avslatt()',
    'kode.alle-barna.ja()',
    'kode.alle-barna.ubesvart()',
    '§ 19 ved avslag etter § 18',
    'kode.alle-barna.ny-soknad()',
    'kode.fvl-16.fristen-loper()',
    'Vilkår (§§ 20 og 20 a)',
  ],
  en: [],
}
