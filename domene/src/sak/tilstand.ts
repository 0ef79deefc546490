import { foldMeldeplikt, type Meldeplikt } from '../barnevern/tilstand.ts'
import { type Behovsliste, foldBehov } from '../behov/tilstand.ts'
import { type Etterspurte, erEtterspurthendelse, foldEtterspurte } from '../etterspurt/tilstand.ts'
import type { AnsattId, PersonId, SakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { erGrunnhendelse } from '../grunner/tilstand.ts'
import { foldHusstand, type Husstand, TOM_HUSSTAND } from '../husstand/tilstand.ts'
import { foldJournal, type Journal } from '../journal/tilstand.ts'
import { foldKartlegging, type Kartlegging, TOM_KARTLEGGING } from '../kartlegging/tilstand.ts'
import { foldLangvarig, INGEN_LANGVARIG, type Langvarig } from '../langvarig/tilstand.ts'
import { foldOpphold, type Oppholdsvurderinger } from '../opphold/tilstand.ts'
import { foldKontakt, INGEN_KONTAKT, type Kontaktflate } from '../samtale/tilstand.ts'
import { foldSamtykker, type Samtykkeliste } from '../samtykke/tilstand.ts'
import { foldSignaler, type Signallogg } from '../signal/avklaring.ts'
import { foldSoknader, type Soknader } from '../soknad/tilstand.ts'
import { foldTilbud, INGEN_TILBUD, type Tilbudslogg } from '../tilbud/tilstand.ts'
import { erUtbetalingHendelse, foldUtbetalinger, type Utbetalinger } from '../utbetaling/tilstand.ts'
import { foldUtdrag, type Utdragslogg } from '../utdrag/tilstand.ts'
import { INGEN_VEDTAK, type Vedtaksliste } from '../vedtak/tilstand.ts'
import { erVilkarhendelse, foldVilkarsoppfolging, type Vilkarsoppfolginger } from '../vilkar/tilstand.ts'
import { vurderingFraSoknad } from '../vurdering/linjerFraSoknad.ts'
import { foldVurderinger, type Vurderinger } from '../vurdering/tilstand.ts'
import { soknaderEtterVedtak, vedtakMedSatsen } from './etterVedtak.ts'
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
  readonly behov: Behovsliste
  readonly signaler: Signallogg
  readonly meldeplikt: Meldeplikt
  readonly vurderinger: Vurderinger
  readonly vedtak: Vedtaksliste
  /** Om vilkårene i vedtakene er fulgt. */
  readonly vilkarsoppfolging: Vilkarsoppfolginger
  readonly journal: Journal
  readonly tilbud: Tilbudslogg
  readonly kontakt: Kontaktflate
  readonly samtykker: Samtykkeliste
  readonly opphold: Oppholdsvurderinger
  readonly langvarig: Langvarig
  readonly utdrag: Utdragslogg
  readonly utbetalinger: Utbetalinger
  readonly etterspurte: Etterspurte
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
  behov: [],
  signaler: [],
  meldeplikt: [],
  vurderinger: [],
  vedtak: INGEN_VEDTAK,
  vilkarsoppfolging: [],
  journal: [],
  tilbud: INGEN_TILBUD,
  kontakt: INGEN_KONTAKT,
  samtykker: [],
  opphold: [],
  langvarig: INGEN_LANGVARIG,
  utdrag: [],
  utbetalinger: [],
  etterspurte: [],
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
  if (erGrunnhendelse(e) || erVilkarhendelse(e))
    return { ...sak, vurderinger: foldVurderinger(sak.vurderinger, som(e)) }
  if (erUtbetalingHendelse(e)) return { ...sak, utbetalinger: foldUtbetalinger(sak.utbetalinger, som(e)) }
  if (erEtterspurthendelse(e)) return { ...sak, etterspurte: foldEtterspurte(sak.etterspurte, som(e)) }
  switch (e.type) {
    case 'SakOpprettet': {
      const { sokerPersonId, kontor, saksnummer } = e
      return { ...sak, opprettet: r.tidspunkt, sokerPersonId, kontor, saksnummer }
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
    case 'SoknadMottatt':
      return {
        ...sak,
        soknader: foldSoknader(sak.soknader, som(e)),
        vurderinger: [...sak.vurderinger, vurderingFraSoknad(e, r.nr)],
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
    case 'OpplysningTrukket':
    case 'GrunnlagOppdatert':
    case 'FellessvarRegistrert':
    case 'BarnetsSynRegistrert':
    case 'OmfangValgt':
    case 'KartleggingUtelatt':
      return { ...sak, kartlegging: foldKartlegging(sak.kartlegging, som(e)) }
    case 'BehovMeldt':
    case 'BehovEndret':
    case 'BehovBesvart':
    case 'BehovGjenapnet':
    case 'BehovTattMedISoknaden':
      return { ...sak, behov: foldBehov(sak.behov, som(e)) }
    case 'SignalAvklart':
      return { ...sak, signaler: foldSignaler(sak.signaler, som(e)) }
    case 'MeldepliktVurdert':
    case 'BekymringMeldt':
    case 'MeldepliktInnsynVurdert':
      return { ...sak, meldeplikt: foldMeldeplikt(sak.meldeplikt, som(e)) }
    case 'PeriodeSatt':
    case 'UtgangspunktValgt':
    case 'LinjeSatt':
    case 'LinjeFjernet':
    case 'LinjeBesluttet':
    case 'Paragraf19Vurdert':
    case 'BarnVurdert':
    case 'UtgiftSjekket':
      return { ...sak, vurderinger: foldVurderinger(sak.vurderinger, som(e)) }
    case 'VedtakFattet':
    case 'NodhjelpInnvilget':
    case 'VedtakForeslatt':
    case 'ForslagTrukket':
    case 'VedtakReturnert':
    case 'GittTilLeser':
    case 'EndringBesvart':
    case 'KommentarBesvart':
    case 'KvalitetslesingValgt':
    case 'Kvalitetslest':
    case 'EtterkontrollUtfort':
    case 'VarigBoligVurdert':
    case 'BrevFerdigstilt':
    case 'BrevOversatt':
    case 'BrevUtlevert':
    case 'OppringningFort':
    case 'FilLevert':
    case 'VedtakTattOppIgjen':
    case 'GjenopptakAvbrutt':
    case 'ForhandsvarselSendt':
    case 'ForhandsvarselUtlevert':
    case 'ForhandsvarselUtelatt':
    case 'ForhandsvarselBesvart':
    case 'ForhandsvarselOversatt':
    case 'VilkarsbruddVurdert':
      return {
        ...sak,
        vedtak: vedtakMedSatsen(sak, som(e)),
        soknader: soknaderEtterVedtak(sak.soknader, sak.vedtak, e),
      }
    case 'VilkarFulgtOpp':
      return { ...sak, vilkarsoppfolging: foldVilkarsoppfolging(sak.vilkarsoppfolging, som(e)) }
    case 'NotatFerdigstilt':
    case 'NotatRettet':
    case 'MerknadGitt':
    case 'NotatKnyttet':
    case 'NotatMerket':
    case 'NotatAvklart':
      return { ...sak, journal: foldJournal(sak.journal, som(e)) }
    case 'TilbudFortalt':
    case 'TilbudBesvart':
    case 'TilbudSamtykkeGitt':
    case 'TilbudSamtykkeTrukket':
    case 'TilbudKontaktet':
      return { ...sak, tilbud: foldTilbud(sak.tilbud, som(e)) }
    case 'SaerskilteFormalVurdert':
    case 'TidligereStonadFort':
      return { ...sak, langvarig: foldLangvarig(sak.langvarig, som(e)) }
    case 'OppholdVurdert':
      return { ...sak, opphold: foldOpphold(sak.opphold, som(e)) }
    case 'SamtykkeGitt':
      return { ...sak, samtykker: foldSamtykker(sak.samtykker, som(e)) }
    // Også et samtykke til et tilbud trekkes slik.
    case 'SamtykkeTrukket':
      return {
        ...sak,
        samtykker: foldSamtykker(sak.samtykker, som(e)),
        tilbud: foldTilbud(sak.tilbud, som(e)),
      }
    case 'SamtaleStartet':
    case 'SamtaleEndret':
    case 'SamtaleAvsluttet':
    case 'BarnetolkingFulgtOpp':
    case 'LofteGitt':
    case 'LofteInnfridd':
    case 'RisikoVurdert':
    case 'KontaktTilknyttet':
      return { ...sak, kontakt: foldKontakt(sak.kontakt, som(e)) }
    case 'UtdragLaget':
      return { ...sak, utdrag: foldUtdrag(sak.utdrag, som(e)) }
    default:
      return e satisfies never
  }
}

/** Alle mennesker saken gjelder, uten dem som er tatt ut. Graderingen av saken er den strengeste blant alle, også de uttatte. */
export const personerISaken = (sak: Sak): readonly PersonId[] => [
  ...new Set([
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...sak.husstand.voksne.map(v => v.personId),
    ...sak.husstand.barn.map(b => b.personId),
  ]),
]

export { livsoppholdTattBort, soknadssoker, vurderingslinjer } from './vurderingslinjer.ts'
