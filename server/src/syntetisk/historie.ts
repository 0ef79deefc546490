import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { soknadFraSkjema } from '../application/soknad/soknadFraSkjema.ts'
import { avgjor } from './avgjorelse.ts'
import { kartlegg } from './kartlegging.ts'
import { etternavn, fornavn } from './ord.ts'
import type { Saksplan, Soknadsplan } from './plan.ts'
import { type Kontoret, lagVerden, type Oppdiktet, type Saksverden } from './verden.ts'

const MOTTAK: Aktor = { type: 'integrasjon', navn: 'syntetisk' }

/** Alt som skjer i én oppdiktet sak, fra den første søknaden. */
export function fortell(p: Saksplan, k: Kontoret, nyId: () => string): Oppdiktet {
  const v = lagVerden(p.slump, k, nyId)
  const [forste] = p.soknader
  if (!forste) return v.ferdig()
  const av = p.slump.en(k.saksbehandlere)
  const leser = p.slump.en(k.lesere.filter(l => l !== av) as unknown as readonly [AnsattId, ...AnsattId[]])
  v.den(forste.dato)
  const familie = lagFamilien(v, p)
  v.utenfra(
    [
      {
        type: 'SakOpprettet',
        sakId: v.sak().sakId,
        sokerPersonId: familie.soker,
        kontor: k.kontor,
        saksnummer: `${forste.dato.slice(0, 4)}-${p.lopenummer}`,
      },
      ...(familie.medsoker
        ? [
            {
              type: 'VoksenLagtTil',
              personId: familie.medsoker,
              rolle: 'medsoker',
              kilde: 'soknad',
            } as const,
          ]
        : []),
      ...familie.barn.map(
        ({ personId }) =>
          ({
            type: 'BarnLagtTil',
            personId,
            barn: { relasjon: 'barn', bosted: 'fast', foreldre: [familie.soker] },
            kilde: 'soknad',
          }) as const,
      ),
      soknaden(v, familie, forste),
    ],
    MOTTAK,
  )
  v.gjor(av, { type: 'taSak' })
  p.soknader.forEach((s, i) => {
    v.den(s.dato)
    if (i > 0) v.utenfra([soknaden(v, familie, s)], MOTTAK)
    const soknadId = v.sak().soknader.at(-1)?.soknadId as SoknadId
    v.den(leggTilDager(s.dato, 1))
    v.gjor(av, { type: 'taTilBehandling', soknadId })
    kartlegg(v, { plan: s, familie, soknadId, av, slump: p.slump, nr: i + 1 })
    if (s.avgjort) avgjor(v, { plan: s, familie, soknadId, av, leser, slump: p.slump, nr: i + 1 })
  })
  return v.ferdig()
}

export type Familien = {
  readonly soker: PersonId
  readonly medsoker?: PersonId
  readonly barn: readonly { readonly personId: PersonId; readonly navn: string; readonly fodt: Dato }[]
}
export type Soknadsgang = {
  readonly plan: Soknadsplan
  readonly familie: Familien
  readonly soknadId: SoknadId
  readonly av: AnsattId
  readonly slump: Saksplan['slump']
  readonly nr: number
}

function lagFamilien(v: Saksverden, p: Saksplan): Familien {
  const { slump: s } = p
  const etter = etternavn(s)
  const ny = (fodt: Dato): { personId: PersonId; navn: string; fodt: Dato } => {
    const personId = v.nyId() as PersonId
    const navn = { fornavn: fornavn(s), mellomnavn: '', etternavn: etter }
    const gradering = p.fortrolig ? 'fortrolig' : 'ugradert'
    v.person(personId, { navn, fodselsdato: fodt, gradering }, [
      { type: 'PersonRegistrert', personId, navn, fodselsdato: fodt, kilde: 'soknad' },
      { type: 'GraderingSatt', gradering, kilde: 'soknad' },
    ])
    return { personId, navn: navn.fornavn, fodt }
  }
  const voksen = () => ny(leggTilDager(v.dag(), -s.mellom(20 * 365, 55 * 365))).personId
  const soker = voksen()
  return {
    soker,
    ...(p.medsoker ? { medsoker: voksen() } : {}),
    barn: p.barn.map(b => ny(b.fodt)),
  }
}

function soknaden(v: Saksverden, f: Familien, s: Soknadsplan) {
  const t = tidspunkt(`${s.dato}T07:00:00.000Z`)
  const { opplysninger } = soknadFraSkjema({
    kommandoId: '00000000-0000-7000-8000-000000000000',
    kanal: 'papir',
    mottattDato: s.dato,
    soker: { fornavn: 'Oppdiktet', etternavn: 'Oppdiktet' },
    hvaSokesOm: 'Livsopphold og husleie',
    hvorforSoke: 'Pengene rekker ikke til neste lønning.',
    akutt: [],
    barn: [],
    inntekter: [],
    utgifter: [
      { tekst: 'Husleie', belop: 9000, post: 'husleie' },
      { tekst: 'Strøm', belop: 1200, post: 'strom' },
    ],
  } as unknown as Parameters<typeof soknadFraSkjema>[0])
  return {
    type: 'SoknadMottatt',
    soknadId: v.nyId() as SoknadId,
    kanal: 'papir',
    mottatt: t,
    mottattDato: s.dato,
    opplysninger,
    personer: [{ nokkel: 'soker', personId: f.soker }],
    dokumenter: [],
    akutt: [],
    hendelsestider: [t, tidspunkt(`${s.dato}T07:00:00.001Z`)],
  } as const
}
