import { type Belop, kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilDager, manedFor } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, SoknadId } from '@handlingsrom/domene/felles/id'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { apentForslag } from '@handlingsrom/domene/vedtak/tilstand'
import type { Linjebeslutning } from '@handlingsrom/domene/vurdering/hendelser'
import { trenger19 } from '@handlingsrom/domene/vurdering/reduksjon'
import { finnVurdering, type Linje } from '@handlingsrom/domene/vurdering/tilstand'
import { satsgrunnlag } from '@handlingsrom/domene/vurdering/utgangspunkt'
import type { Soknadsgang } from './historie.ts'
import { barnetekst, grunn } from './ord.ts'
import type { Saksverden } from './verden.ts'

type Gang = Soknadsgang & { readonly leser: AnsattId }

/** Fra perioden til vedtaket: hver linje, hvert barn, forslaget, kanskje en retur, og godkjenningen. */
export function avgjor(v: Saksverden, g: Gang): void {
  const { plan, soknadId, av } = g
  v.den(leggTilDager(plan.dato, plan.dager))
  const fra = manedFor(v.dag())
  v.gjor(av, {
    type: 'settPeriode',
    soknadId,
    fra,
    til: fra,
    settVersjon: finnVurdering(v.sak().vurderinger, soknadId).periodeversjon,
  })
  linjene(v, g)
  barna(v, g)
  foresla(v, g)
  if (plan.retur) {
    v.den(leggTilDager(v.dag(), 1))
    v.gjor(g.leser, {
      type: 'returnerVedtak',
      vedtakId: forslaget(v, g),
      grunner: [g.slump.en(['V2', 'V3', 'V5', 'sprak'])],
      kommentar: 'Se en gang til på begrunnelsen.',
    })
    foresla(v, g)
  }
  v.den(leggTilDager(v.dag(), 1))
  v.gjor(g.leser, {
    type: 'fattVedtak',
    vedtakId: forslaget(v, g),
    merknad: '',
    ...(g.familie.barn.length > 0
      ? { lesersvar: [{ punkt: 'barnas-behov', svar: 'oppfylt' }] as const }
      : {}),
  })
}

const forslaget = (v: Saksverden, g: Gang) => {
  const f = apentForslag(v.sak().vedtak, g.soknadId)
  if (!f) throw new Error('Forslaget finnes ikke')
  return f.vedtakId
}

function foresla(v: Saksverden, { plan, soknadId, av, slump }: Gang): void {
  v.gjor(av, {
    type: 'foreslaVedtak',
    soknadId,
    utfall: plan.avslag ? 'delvis-innvilget' : 'innvilget',
    begrunnelse: grunn(slump),
  })
}

function linjene(v: Saksverden, { plan, soknadId, av, slump }: Gang): void {
  const apne = vurderingslinjer(v.sak(), soknadId).filter(l => !l.beslutning)
  for (const l of apne) {
    const avslaatt = plan.avslag && l.innhold.slag === 'utgift' && l.innhold.tekst === 'Strøm'
    v.gjor(av, {
      type: 'besluttLinje',
      soknadId,
      linjeId: l.linjeId,
      beslutning: beslutningen(l, avslaatt, grunn(slump), utgangspunktet(v, soknadId, l)),
      settVersjon: l.versjon,
    })
    const na = vurderingslinjer(v.sak(), soknadId).find(x => x.linjeId === l.linjeId)
    if (na && trenger19(na))
      v.gjor(av, {
        type: 'vurderParagraf19',
        soknadId,
        linjeId: na.linjeId,
        vurdering: grunn(slump),
        settVersjon: na.versjon,
      })
  }
}

/** Normen eller satsen der kommunen har en. Et lavere beløp ville vært et avslag planen ikke vet om. */
function utgangspunktet(v: Saksverden, soknadId: SoknadId, l: Linje): Belop | undefined {
  const g = satsgrunnlag(v.sak(), soknadId, l, v.grunnlag())
  const [m] = g?.maneder ?? []
  return g?.utgangspunkt === 'kommunal-norm' ? m?.norm : m?.sats
}

function beslutningen(
  l: Linje,
  avslaatt: boolean,
  begrunnelse: string,
  utgangspunkt: Belop | undefined,
): Linjebeslutning {
  if (l.innhold.slag === 'inntekt') return { utfall: 'medregnet', belop: kroner(0), begrunnelse }
  if (avslaatt) return { utfall: 'avslatt', begrunnelse }
  const belop: Belop = l.innhold.faktisk ?? utgangspunkt ?? kroner(7500)
  return {
    utfall: 'innvilget',
    belop,
    hjemmel: '18',
    begrunnelse,
    belopsvurdering: 'Vi har sett på hva det koster der de bor, og det er nok.',
    erDetNok: 'Ja, etter det familien har fortalt.',
    form: { slag: 'bidrag' },
  }
}

function barna(v: Saksverden, { plan, familie, soknadId, av, slump, nr }: Gang): void {
  for (const [plass, b] of familie.barn.entries()) {
    const versjon = () =>
      finnVurdering(v.sak().vurderinger, soknadId).barn.find(x => x.personId === b.personId)?.versjon ?? 0
    const tekst = barnetekst(slump, b.navn, plass, nr)
    v.gjor(av, {
      type: 'vurderBarn',
      soknadId,
      personId: b.personId,
      ...tekst,
      ...(plan.veid ? {} : { vekte: '' }),
      settVersjon: versjon(),
    })
    if (plan.undersokt)
      v.gjor(av, {
        type: 'svarUndersokt',
        soknadId,
        personId: b.personId,
        svar: 'ja',
        ord: grunn(slump),
        settVersjon: 0,
      })
  }
}
