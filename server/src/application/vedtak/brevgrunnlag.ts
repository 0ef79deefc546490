import { byggForelopigSvar } from '@handlingsrom/domene/brev/forelopigSvar'
import { linjerFraVedtak } from '@handlingsrom/domene/brev/fraVedtak'
import type { Kontor, Underskrift, Vedtaksbrevgrunnlag } from '@handlingsrom/domene/brev/grunnlag'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { type Dato, manederMellom } from '@handlingsrom/domene/felles/dato'
import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/tilstand'
import { fulltNavn, type Person, strengeste } from '@handlingsrom/domene/person/tilstand'
import { normFor } from '@handlingsrom/domene/regelverk/satser/norm'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Brevavsender, Nodhjelpsinnhold, Vedtaksinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import type { LestSak } from '../sak/lesSak.ts'

export type Brevfelles = {
  readonly avsender: Brevavsender
  readonly underskrift: Underskrift
  readonly soker: Person
  readonly dato: Dato
  readonly soknadId: SoknadId
}

function felles(g: LestSak, f: Brevfelles) {
  const gradering = strengeste(personerISaken(g.sak).map(p => g.personer[p]?.gradering ?? 'ukjent'))
  const kontor: Kontor = {
    kommune: f.avsender.kommune,
    navn: f.avsender.kontor,
    telefon: null,
    skjermet: gradering !== 'ugradert' && gradering !== 'klientadresse',
  }
  return {
    malform: f.soker.malform,
    mottaker: { navn: fulltNavn(f.soker.navn), adresse: f.soker.adresse },
    kontor,
    saksreferanse: g.sak.saksnummer,
    dato: f.dato,
    saksbehandler: f.avsender.saksbehandler,
    underskrift: f.underskrift,
  }
}

/** Vedtaksbrevet, bygd av det frosne innholdet i vedtaket og av saken slik kalleren har lest den: for et fattet vedtak slik den var da. */
export function vedtaksbrev(g: LestSak, f: Brevfelles, i: Vedtaksinnhold): Brev {
  const fornavn = (id: string | undefined) =>
    id === undefined ? undefined : g.personer[id as never]?.navn.fornavn
  const maneder = manederMellom(i.periode.fra, i.periode.til)
  const norm = normFor(g.policy.normer, i.periode.fra)
  const grunnlag: Vedtaksbrevgrunnlag = {
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    utfall: i.utfall,
    begrunnelse: i.begrunnelse,
    nodhjelp: false,
    maneder,
    perManed: i.perManed,
    engang: i.engang,
    engangManed: i.engang > 0 ? i.periode.fra : null,
    ...linjerFraVedtak(i, fornavn),
    barn: i.barn.map(b => ({
      ref: b.personId,
      navn: fornavn(b.personId) ?? '',
      vurdere: b.vurdere,
      vekte: b.vekte,
      vise: b.vise,
      opplysninger: Object.entries(g.sak.kartlegging.celler[b.personId] ?? {}).flatMap(([tema, celle]) =>
        gjeldendeSvar(celle)?.svar.tilstand === 'kartlagt'
          ? [{ ref: `${b.personId}/${tema}`, navn: tema }]
          : [],
      ),
    })),
    klageinstans: 'Statsforvalteren',
    norm: norm ? { tekst: norm.kilde, oppdiktet: norm.oppdiktet } : null,
  }
  return byggVedtaksbrev(grunnlag)
}

/** Brevet om nødhjelp: kort, med beløpet og hva som skjer videre. */
export function nodhjelpsbrev(g: LestSak, f: Brevfelles, i: Nodhjelpsinnhold): Brev {
  const maned = f.dato.slice(0, 7) as Vedtaksinnhold['periode']['fra']
  return byggVedtaksbrev({
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    utfall: 'innvilget',
    // Grunnen til nødhjelpen står på linjen, ved siden av beløpet.
    begrunnelse: '',
    nodhjelp: true,
    maneder: [],
    perManed: kroner(0),
    engang: i.belop,
    engangManed: maned,
    linjer: [
      {
        ref: 'nodhjelp',
        tekst: i.behov,
        gjelder: null,
        hyppighet: 'engang',
        sokt: null,
        besluttet: i.belop,
        utfall: 'innvilget',
        hjemmel: '18',
        begrunnelse: i.begrunnelse,
        erDetNok: '',
        vurdering19: '',
        opplysninger: [],
      },
    ],
    inntekter: [],
    holdtUtenfor: [],
    barn: [],
    klageinstans: 'Statsforvalteren',
    norm: null,
  })
}

export function forelopigSvarbrev(g: LestSak, f: Brevfelles, forventetSvar: Dato, grunn: string): Brev {
  return byggForelopigSvar({
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? f.dato,
    forventetSvar,
    grunn,
    trengerFraDeg: [],
  })
}
