import { dato, maned } from '../felles/dato.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Kontrollresultat } from '../kontroll/resultat.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { S1 } from './enSoknad.ts'
import { personId } from './etBarn.ts'

type Barn = SakForKontroll['barn'][number]
type Linje = SakForKontroll['linjer'][number]

/** Bildet kontrollene ser: en sak der ingenting sperrer, med det du endrer. */
export const etBilde = (endring: Partial<SakForKontroll> = {}): SakForKontroll => ({
  dato: dato('2026-11-20'),
  soknadId: S1,
  mottattDato: dato('2026-11-03'),
  avgjort: false,
  alleBarna: { svar: 'ja', dato: dato('2026-11-10') },
  barn: [etKontrollbarn('Emil', { vurdert: true })],
  voksne: [{ personId: personId('Soker'), navn: 'Rannveig Haugdal', spurt: 1 }],
  samtaler: [{ dato: dato('2026-11-10'), slag: 'samtale', barn: [personId('Emil')] }],
  periode: { fra: maned('2026-12'), til: maned('2026-12') },
  linjer: [etKontrollutgift()],
  overskudd: false,
  behov: { antall: 0, apne: 0 },
  opphold: [
    {
      personId: personId('Soker'),
      navn: 'Rannveig Haugdal',
      vurdert: { grunnlag: 'norsk-eller-bopel' },
    },
  ],
  harArbeidet: [],
  tekster: [],
  ...endring,
})

/** Et barn der alle tema er kartlagt. `antallSpurt` teller tema fra toppen av listen. */
export function etKontrollbarn(
  navn: string,
  endring: Partial<Barn> & { vurdert?: boolean; antallSpurt?: number; gamle?: boolean } = {},
): Barn {
  const { vurdert, antallSpurt = TEMA.length, gamle, ...resten } = endring
  const svart = gamle ? ('bor-sporres-pa-nytt' as const) : ('kartlagt' as const)
  return {
    personId: personId(navn),
    navn: `${navn} Haugdal`,
    celler: TEMA.map((tema, i) => ({ tema, tilstand: i < antallSpurt ? svart : ('ikke-spurt' as const) })),
    ...(vurdert
      ? { vurdering: { vurdere: `${navn} trives.`, vekte: 'Laget.', vise: 'Dekkes.', av: 'ansatt' as const } }
      : {}),
    ...resten,
  }
}

export const etKontrollutgift = (endring: Partial<Linje> = {}): Linje => ({
  linjeId: 'utgift',
  slag: 'utgift',
  tekst: 'Husleie',
  gjelderBarn: false,
  utfall: 'innvilget',
  belop: 900_000,
  begrunnelse: 'Etter kontrakten.',
  bestemtAv: 'ansatt',
  ...endring,
})

export const etKontrollinntekt = (endring: Partial<Linje> = {}): Linje => ({
  linjeId: 'inntekt',
  slag: 'inntekt',
  tekst: 'Inntekt',
  gjelderBarn: false,
  inntektstype: 'lonn',
  utfall: 'medregnet',
  belop: 0,
  begrunnelse: 'Lønnsslippen.',
  bestemtAv: 'ansatt',
  ...endring,
})

/** Utfallet og koden til hvert resultat, i rekkefølge. */
export const koder = (r: readonly Kontrollresultat[]): readonly string[] =>
  r.map(x => `${x.utfall} ${x.kode}`)
