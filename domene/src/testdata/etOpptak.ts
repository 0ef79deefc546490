import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { AnnetVedtak } from '../vedtak/annet.ts'
import type { Gjenopptak } from '../vedtak/gjenopptak.ts'
import type { Nodhjelpsinnhold } from '../vedtak/hendelser.ts'
import type { Opphor } from '../vedtak/opphor.ts'
import { enSak } from './enSak.ts'
import { enSoknad, S1 } from './enSoknad.ts'
import { personId } from './etBarn.ts'
import { SIVERT } from './verden.ts'

/** Vedtak som ikke er stønad, fattet og klare til å tas opp igjen. Det som er likt for dem alle, står her én gang. */
export const GUNST: Gjenopptak = {
  slag: 'omgjoring',
  grunn: 'ikke-til-skade',
  begrunnelse: 'Vi så feil.',
}
export const UGYLDIG: Gjenopptak = { slag: 'omgjoring', grunn: 'ugyldig', begrunnelse: 'Ingen var spurt.' }
export const ENDRET: Gjenopptak = {
  slag: 'endring',
  grunn: 'endrede-forhold',
  begrunnelse: 'De har fått seg et sted å bo.',
}

export const RADGIVNING = {
  slag: 'radgivning',
  hva: 'Du får hjelp til å ordne gjelden.',
  start: dato('2026-11-20'),
  hvorforStart: '',
  avgjorSoknaden: false,
} as const satisfies AnnetVedtak
export const AVVIST = { slag: 'avvisning', grunn: 'annen-kommune' } as const satisfies AnnetVedtak
export const NEI_NODHJELP = {
  slag: 'avslag-akutt',
  hva: 'nodhjelp',
  vurdering19: 'Barna merker ikke ventingen.',
} as const satisfies AnnetVedtak
export const DEPOSITUM = {
  slag: 'depositum',
  belop: kroner(30_000),
  hjemmel: '18',
  form: { slag: 'bidrag' },
  vilkar: { dekker: 'Tre måneders leie.', vedSlutt: 'Pengene går tilbake til kommunen.' },
  barna: [{ personId: personId('Emil'), ord: 'Emil får eget rom.' }],
  avgjorSoknaden: false,
} as const satisfies AnnetVedtak

export const BOTILBUD: Nodhjelpsinnhold = {
  behov: 'Et rom på pensjonatet',
  belop: kroner(9000),
  form: 'midlertidig-botilbud',
  gjelderTil: dato('2026-12-20'),
  begrunnelse: 'De ble sagt opp.',
  dekker: ['bosted'],
  botilbud: [{ personId: personId('Emil'), vurdering: 'Emil får eget rom.' }],
}
export const NODHJELP: Nodhjelpsinnhold = {
  behov: 'Mat til torsdag',
  belop: kroner(1200),
  form: 'penger',
  gjelderTil: dato('2026-11-26'),
  begrunnelse: 'Kjøleskapet er tomt.',
  dekker: ['mat'],
}

export const slutter = (hva: Opphor['hva'], endring: Partial<Opphor> = {}): Opphor => ({
  slag: 'opphor',
  hva,
  ...(hva === 'radgivning' || hva === 'midlertidig-botilbud'
    ? { til: dato('2026-12-10') }
    : { vurdering19: 'De har fått lønn, og barna har det de trenger.', erGitt: false }),
  barna: [{ personId: personId('Emil'), ord: 'Emil flytter til leiligheten i Storgata.' }],
  avgjorSoknaden: false,
  ...endring,
})

export const iArbeid = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad()).tattTilBehandling()
export type S = ReturnType<typeof iArbeid>

export const id = (s: S, nr = 0): VedtakId => s.sak.vedtak.vedtak[nr]?.vedtakId ?? ('' as VedtakId)
export const siste = (s: S) => s.sak.vedtak.vedtak.at(-1)
const sisteId = (s: S): VedtakId => siste(s)?.vedtakId ?? ('' as VedtakId)

export const foreslaAnnet = (
  annet: AnnetVedtak,
  mer: Partial<Extract<SakKommando, { type: 'foreslaAnnetVedtak' }>> = {},
) =>
  ({
    type: 'foreslaAnnetVedtak',
    soknadId: S1,
    annet,
    begrunnelse: 'Vi har snakket med deg om dette.',
    ...mer,
  }) satisfies SakKommando

export const gi = (innhold: Nodhjelpsinnhold, erstatter?: VedtakId) =>
  ({
    type: 'innvilgNodhjelp',
    soknadId: S1,
    innhold,
    ...(erstatter ? { erstatter } : {}),
  }) satisfies SakKommando

/** En kollega fatter det siste forslaget. */
export const fattSiste = (s: S): S => {
  const fattet = s.som(SIVERT).utfor({ type: 'fattVedtak', vedtakId: sisteId(s), merknad: 'Lest.' })
  return fattet.somAktor(s.aktor)
}

export const medAnnet = (annet: AnnetVedtak, s: S = iArbeid()): S => fattSiste(s.utfor(foreslaAnnet(annet)))
export const medHjelp = (innhold: Nodhjelpsinnhold, s: S = iArbeid()): S => s.utfor(gi(innhold))

/** Tar det siste vedtaket opp igjen. */
export const taOpp = (s: S, gjenopptak: Gjenopptak = GUNST): S =>
  s.utfor({ type: 'taOppVedtak', vedtakId: sisteId(s), gjenopptak })

/** Familien har svart på varselet om det siste vedtaket. */
export const varslet = (s: S): S => {
  const om = { soknadId: S1, vedtakId: s.sak.vedtak.gjenopptatt.at(-1)?.vedtakId ?? ('' as VedtakId) }
  return s.utfor(
    { ...om, type: 'varsleOmEndring', hva: 'Vi vurderer at hjelpen slutter.', frist: dato('2026-12-04') },
    { ...om, type: 'merkVarselUtlevert', maate: 'overlevert', dato: s.dato },
    { ...om, type: 'forSvarPaVarsel', svar: 'Det er greit.', dato: s.dato },
  )
}
