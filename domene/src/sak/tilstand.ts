import type { AnsattId, PersonId, SakId, SoknadId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import {
  barnIHusstanden,
  foldHusstand,
  type Husstand,
  TOM_HUSSTAND,
  voksneIHusstanden,
} from '../husstand/tilstand.ts'
import { foldJournal, type Journal } from '../journal/tilstand.ts'
import { foldKartlegging, type Kartlegging, TOM_KARTLEGGING } from '../kartlegging/tilstand.ts'
import { finnSoknad, foldSoknader, medDekket, type Soknader } from '../soknad/tilstand.ts'
import { foldVedtak, INGEN_VEDTAK, type Vedtaksliste } from '../vedtak/tilstand.ts'
import { linjerFraSoknad, livsoppholdId } from '../vurdering/linjerFraSoknad.ts'
import {
  finnVurdering,
  foldVurderinger,
  type Linje,
  type Vurdering,
  type Vurderinger,
} from '../vurdering/tilstand.ts'
import type { SakHendelse } from './hendelser.ts'
import type { Registrert } from './strom.ts'

/** Husstandens mappe, slik den er etter alt som har skjedd. Navn og fødselsdatoer står i personstrømmene. */
export type Sak = {
  readonly sakId: SakId
  readonly opprettet?: Tidspunkt
  readonly sokerPersonId?: PersonId
  readonly kontor: string
  readonly saksnummer: string
  readonly tildelt: readonly AnsattId[]
  readonly inhabile: readonly { readonly ansattId: AnsattId; readonly grunn: string }[]
  readonly husstand: Husstand
  readonly soknader: Soknader
  readonly kartlegging: Kartlegging
  readonly vurderinger: Vurderinger
  readonly vedtak: Vedtaksliste
  readonly journal: Journal
  readonly sisteNr: number
  readonly sisteTidspunkt?: Tidspunkt
}

export const tomSak = (sakId: SakId): Sak => ({
  sakId,
  kontor: '',
  saksnummer: '',
  tildelt: [],
  inhabile: [],
  husstand: TOM_HUSSTAND,
  soknader: [],
  kartlegging: TOM_KARTLEGGING,
  vurderinger: [],
  vedtak: INGEN_VEDTAK,
  journal: [],
  sisteNr: 0,
})

export const foldSak = (sakId: SakId, hendelser: readonly Registrert<SakHendelse>[]): Sak =>
  hendelser.reduce(anvend, tomSak(sakId))

export function anvend(sak: Sak, r: Registrert<SakHendelse>): Sak {
  return { ...anvendOmrade(sak, r), sisteNr: r.nr, sisteTidspunkt: r.tidspunkt }
}

function anvendOmrade(sak: Sak, r: Registrert<SakHendelse>): Sak {
  const e = r.hendelse
  const som = <H extends SakHendelse>(hendelse: H): Registrert<H> => ({ ...r, hendelse })
  switch (e.type) {
    case 'SakOpprettet':
      return {
        ...sak,
        opprettet: r.tidspunkt,
        sokerPersonId: e.sokerPersonId,
        kontor: e.kontor,
        saksnummer: e.saksnummer,
      }
    case 'SakTildelt':
      return { ...sak, tildelt: [...sak.tildelt.filter(a => a !== e.ansattId), e.ansattId] }
    case 'TildelingFjernet':
      return { ...sak, tildelt: sak.tildelt.filter(a => a !== e.ansattId) }
    case 'InhabilitetMeldt':
      return {
        ...sak,
        tildelt: sak.tildelt.filter(a => a !== e.ansattId),
        inhabile: [...sak.inhabile, { ansattId: e.ansattId, grunn: e.grunn }],
      }
    case 'BarnLagtTil':
    case 'VoksenLagtTil':
    case 'BarneopplysningerRettet':
    case 'TattUtAvHusstanden':
    case 'AlleBarnaBesvart':
    case 'BarnManglerISoknad':
    case 'ManglendeBarnAvklart':
      return { ...sak, husstand: foldHusstand(sak.husstand, som(e)) }
    case 'SoknadMottatt': {
      const vurdering: Vurdering = {
        ...finnVurdering(sak.vurderinger, e.soknadId),
        linjer: linjerFraSoknad(
          e.soknadId,
          e.opplysninger,
          e.personer.find(p => p.nokkel === 'soker')?.personId,
        ),
        nr: r.nr,
      }
      return {
        ...sak,
        soknader: foldSoknader(sak.soknader, som(e)),
        vurderinger: [...sak.vurderinger, vurdering],
      }
    }
    case 'EttersendelseMottatt':
    case 'DokumenterSett':
    case 'SoknadTattTilBehandling':
    case 'ForelopigSvarSendt':
    case 'AkuttMeldt':
    case 'AkuttAvklart':
    case 'SoknadAvsluttet':
      return { ...sak, soknader: foldSoknader(sak.soknader, som(e)) }
    case 'OpplysningRegistrert':
    case 'KartleggingUtelatt':
      return { ...sak, kartlegging: foldKartlegging(sak.kartlegging, som(e)) }
    case 'PeriodeSatt':
    case 'UtgangspunktValgt':
    case 'LinjeSatt':
    case 'LinjeFjernet':
    case 'LinjeBesluttet':
    case 'Paragraf19Vurdert':
    case 'BarnVurdert':
      return { ...sak, vurderinger: foldVurderinger(sak.vurderinger, som(e)) }
    case 'VedtakFattet': {
      const vedtak = foldVedtak(sak.vedtak, som(e))
      return { ...sak, vedtak, soknader: ferdig(sak.soknader, e.soknadId) }
    }
    case 'NodhjelpInnvilget':
      return {
        ...sak,
        vedtak: foldVedtak(sak.vedtak, som(e)),
        soknader: sak.soknader.map(s =>
          s.soknadId === e.soknadId ? medDekket(s, e.innhold.dekker ?? s.akutt?.behov ?? []) : s,
        ),
      }
    case 'VedtakForeslatt':
    case 'ForslagTrukket':
    case 'VedtakReturnert':
    case 'EtterkontrollUtfort':
    case 'BrevFerdigstilt':
    case 'BrevUtlevert':
    case 'FilLevert':
      return { ...sak, vedtak: foldVedtak(sak.vedtak, som(e)) }
    case 'NotatFerdigstilt':
    case 'NotatRettet':
      return { ...sak, journal: foldJournal(sak.journal, som(e)) }
    default:
      return e satisfies never
  }
}

const ferdig = (s: Soknader, id: SoknadId): Soknader =>
  s.map(x => (x.soknadId === id ? { ...x, status: 'ferdigbehandlet' } : x))

/** Alle mennesker saken gjelder, uten dem som er tatt ut. Graderingen av saken er den strengeste blant alle, også de uttatte. */
export function personerISaken(sak: Sak): readonly PersonId[] {
  const alle = [
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...sak.husstand.voksne.map(v => v.personId),
    ...sak.husstand.barn.map(b => b.personId),
  ]
  return [...new Set(alle)]
}

/**
 * Den som søkte. Oftest sakens søker; i en felles sak kan det være medsøkeren, og da er inntektene, brevet og innsynet hennes.
 */
export const soknadssoker = (sak: Sak, soknadId: SoknadId): PersonId | undefined =>
  finnSoknad(sak.soknader, soknadId)?.personer.find(p => p.nokkel === 'soker')?.personId ?? sak.sokerPersonId

/**
 * Linjene i en vurdering: dem som er registrert, og en livsoppholdslinje for den som søkte, sakens søker, medsøker og hvert barn
 * som ennå ikke har fått sin. Ingen av dem har et innvilget beløp før et menneske setter det.
 */
export function vurderingslinjer(sak: Sak, soknadId: SoknadId): readonly Linje[] {
  const v = finnVurdering(sak.vurderinger, soknadId)
  const sokerId = soknadssoker(sak, soknadId)
  const alle = [
    ...(sokerId ? [sokerId] : []),
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...voksneIHusstanden(sak.husstand)
      .filter(x => x.rolle === 'medsoker')
      .map(x => x.personId),
    ...barnIHusstanden(sak.husstand)
      .filter(b => b.bosted !== 'bor-ikke-her')
      .map(b => b.personId),
  ]
  const personer = [...new Set(alle)]
  const mangler = personer.filter(p => !v.linjer.some(l => l.linjeId === livsoppholdId(p)))
  const livsopphold = mangler.map(
    (personId): Linje => ({
      linjeId: livsoppholdId(personId),
      innhold: {
        slag: 'utgift',
        post: 'livsopphold',
        tekst: 'Livsopphold',
        gjelder: personId,
        hyppighet: 'manedlig',
        kilde: 'ansatt',
      },
      versjon: 0,
    }),
  )
  return [...livsopphold, ...v.linjer.filter(l => l.fjernet === undefined)]
}
