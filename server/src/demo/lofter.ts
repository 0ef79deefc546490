import { venter } from '@handlingsrom/domene/etterspurt/tilstand'
import { alderPaa, type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import { fristForForelopigSvar } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-11a-forelopig-svar'
import { barnetsCeller } from '@handlingsrom/domene/sak/tilKontroll'
import { apneSoknader } from '@handlingsrom/domene/soknad/tilstand'
import { type LestSak, sakressurs } from '../application/sak/lesSak.ts'
import { DEMOTENANT } from './ansatte.ts'

const alder = (g: LestSak, idag: Dato) =>
  g.sak.husstand.barn.flatMap(b => {
    const fodt = g.personer[b.personId]?.fodselsdato
    return fodt ? [alderPaa(fodt, idag)] : []
  })
const alleVedtak = (g: LestSak) => g.sak.vedtak.vedtak
const alleSvar = (g: LestSak) => Object.values(g.sak.kartlegging.celler).flatMap(c => Object.entries(c))
const apne = (g: LestSak) => apneSoknader(g.sak.soknader)

/** Det demokommunen lover å vise: minst én sak for hver linje. Testen går gjennom listen. */
export const LOFTER = (idag: Dato): readonly (readonly [hva: string, har: (g: LestSak) => boolean])[] => [
  ['en førstegangssøker', g => g.sak.soknader.length === 1],
  ['en familie med mer enn ett vedtak eller én søknad bak seg', g => g.sak.soknader.length > 1],
  [
    'et akutt behov fra i dag som ingen har møtt',
    g => apne(g).some(s => s.akutt?.avklart === false && s.mottattDato === idag),
  ],
  [
    'et behov Nav avdekket, som venter på svar',
    g => g.sak.behov.some(b => b.innhold.opphav === 'nav' && b.status !== 'besvart'),
  ],
  ['et behov som har fått svar', g => g.sak.behov.some(b => b.status === 'besvart')],
  ['fem barn', g => g.sak.husstand.barn.length === 5],
  ['delt bosted', g => g.sak.husstand.barn.some(b => b.bosted === 'delt')],
  [
    'samvær med prosent',
    g => g.sak.husstand.barn.some(b => b.bosted === 'samvar' && (b.samvarsgrad ?? 0) > 0),
  ],
  ['en strengt fortrolig sak', g => sakressurs(DEMOTENANT, g, idag).gradering === 'strengt-fortrolig'],
  ['en atten år gammel sønn hjemme', g => alder(g, idag).includes(18)],
  ['et nyfødt barn', g => alder(g, idag).includes(0)],
  [
    'et returnert vedtak med kommentar',
    g => alleVedtak(g).some(v => v.status === 'returnert' && (v.returer[0]?.kommentar.length ?? 0) > 80),
  ],
  ['et forslag som venter på andreleser', g => alleVedtak(g).some(v => v.status === 'foreslatt')],
  [
    'et avslag med vurdering etter § 19',
    g =>
      alleVedtak(g).some(
        v =>
          v.status === 'fattet' &&
          v.slag === 'ordinaert' &&
          v.innhold.utfall === 'avslatt' &&
          v.innhold.linjer.some(l => l.paragraf19),
      ),
  ],
  ['en søknad ingen har tatt', g => g.sak.tildelt.length === 0 && apne(g).some(s => s.status === 'mottatt')],
  ['nye dokumenter som ikke er sett', g => apne(g).some(s => s.ettersendelser.some(e => !e.sett))],
  ['et foreløpig svar som er sendt', g => apne(g).some(s => s.forelopigSvar?.brev !== undefined)],
  [
    'en frist for foreløpig svar som er oversittet',
    g => apne(g).some(s => !s.forelopigSvar && fristForForelopigSvar(s.mottattDato) < idag),
  ],
  [
    'en frist for foreløpig svar som er nær',
    g =>
      apne(g).some(
        s =>
          !s.forelopigSvar &&
          fristForForelopigSvar(s.mottattDato) >= idag &&
          fristForForelopigSvar(s.mottattDato) <= leggTilDager(idag, 4),
      ),
  ],
  [
    'nødhjelp som venter på etterkontroll',
    g => alleVedtak(g).some(v => v.status === 'fattet' && v.slag === 'nodhjelp' && !v.etterkontroll),
  ],
  ['et barn som ikke står i den nye søknaden', g => g.sak.husstand.manglende.some(m => !m.avklart)],
  ['en papirsøknad eller muntlig søknad', g => g.sak.soknader.some(s => s.kanal !== 'digital')],
  [
    'svar som bør spørres på nytt',
    g =>
      g.sak.husstand.barn.some(b =>
        barnetsCeller(g.sak, b.personId, { ...g, naa: { dato: idag } }).some(
          c => c.tilstand === 'bor-sporres-pa-nytt',
        ),
      ),
  ],
  ['et svar barnet selv har gitt', g => alleSvar(g).some(([, c]) => c.svar.some(s => s.sagtAv === 'barnet'))],
  ['en historie som er nesten et år', g => (g.sak.opprettet ?? '9') < leggTilDager(idag, -330)],
  [
    'en familie som er bedt om dokumentasjon, og ikke har sendt alt',
    g => g.sak.etterspurte.some(e => venter(e, g.sak.soknader) && e.frist >= idag),
  ],
  [
    'penger som er betalt, og penger som kommer',
    g =>
      ['utbetalt', 'planlagt'].every(status => g.sak.utbetalinger.some(u => u.status === status)) &&
      g.sak.utbetalinger.every(u => u.status !== 'planlagt' || u.forfall >= leggTilDager(idag, -4)),
  ],
  [
    'et vedtak med brev',
    g => alleVedtak(g).some(v => v.status === 'fattet' && v.brev?.mimetype === 'application/pdf'),
  ],
  [
    'samiske navn',
    g => Object.values(g.personer).some(p => /[čđŋšŧž]/i.test(`${p.navn.fornavn} ${p.navn.etternavn}`)),
  ],
]
