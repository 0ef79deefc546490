import { foldMeldeplikt } from '../barnevern/tilstand.ts'
import { foldBehov } from '../behov/tilstand.ts'
import { erEtterspurthendelse, foldEtterspurte } from '../etterspurt/tilstand.ts'
import { erGrunnhendelse } from '../grunner/tilstand.ts'
import { foldHusstand } from '../husstand/tilstand.ts'
import { foldJournal } from '../journal/tilstand.ts'
import { foldKartlegging } from '../kartlegging/tilstand.ts'
import { foldLangvarig } from '../langvarig/tilstand.ts'
import { foldOpphold } from '../opphold/tilstand.ts'
import { foldKontakt } from '../samtale/tilstand.ts'
import { foldSamtykker } from '../samtykke/tilstand.ts'
import { foldSignaler } from '../signal/avklaring.ts'
import { foldSoknader } from '../soknad/tilstand.ts'
import { foldTilbud } from '../tilbud/tilstand.ts'
import { erUtbetalingHendelse, foldUtbetalinger } from '../utbetaling/tilstand.ts'
import { foldUtdrag } from '../utdrag/tilstand.ts'
import { erVilkarhendelse, foldVilkarsoppfolging } from '../vilkar/tilstand.ts'
import { vurderingFraSoknad } from '../vurdering/linjerFraSoknad.ts'
import { foldVurderinger } from '../vurdering/tilstand.ts'
import { soknaderEtterVedtak, vedtakMedSatsen } from './etterVedtak.ts'
import type { SakHendelse } from './hendelser.ts'
import type { Registrert } from './strom.ts'
import type { Sak } from './tilstand.ts'

/** Den samme hendelsen, med den typen den er funnet å ha. */
const som = <H extends SakHendelse>(r: Registrert<SakHendelse>, _: H): Registrert<H> => r as Registrert<H>

/** Delene av mappen hendelsen endrer. */
export function endring(sak: Sak, r: Registrert<SakHendelse>): Partial<Sak> {
  const e = r.hendelse
  if (erGrunnhendelse(e) || erVilkarhendelse(e))
    return { vurderinger: foldVurderinger(sak.vurderinger, som(r, e)) }
  if (erUtbetalingHendelse(e)) return { utbetalinger: foldUtbetalinger(sak.utbetalinger, som(r, e)) }
  if (erEtterspurthendelse(e)) return { etterspurte: foldEtterspurte(sak.etterspurte, som(r, e)) }
  switch (e.type) {
    case 'SakOpprettet': {
      const { sokerPersonId, kontor, saksnummer } = e
      return { opprettet: r.tidspunkt, sokerPersonId, kontor, saksnummer }
    }
    case 'SakTildelt':
      return { tildelt: [...sak.tildelt.filter(a => a !== e.ansattId), e.ansattId] }
    case 'TildelingFjernet':
      return { tildelt: sak.tildelt.filter(a => a !== e.ansattId) }
    case 'InhabilitetMeldt':
      return {
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
      return { husstand: foldHusstand(sak.husstand, som(r, e)) }
    case 'SoknadMottatt':
      return {
        soknader: foldSoknader(sak.soknader, som(r, e)),
        vurderinger: [...sak.vurderinger, vurderingFraSoknad(e, r.nr)],
      }
    case 'EttersendelseMottatt':
    case 'DokumenterSett':
    case 'SoknadTattTilBehandling':
    case 'ForelopigSvarSendt':
    case 'AkuttMeldt':
    case 'AkuttAvklart':
    case 'SoknadAvsluttet':
      return { soknader: foldSoknader(sak.soknader, som(r, e)) }
    case 'OpplysningRegistrert':
    case 'OpplysningTrukket':
    case 'GrunnlagOppdatert':
    case 'FellessvarRegistrert':
    case 'BarnetsSynRegistrert':
    case 'OmfangValgt':
    case 'KartleggingUtelatt':
      return { kartlegging: foldKartlegging(sak.kartlegging, som(r, e)) }
    case 'BehovMeldt':
    case 'BehovEndret':
    case 'BehovBesvart':
    case 'BehovGjenapnet':
    case 'BehovTattMedISoknaden':
      return { behov: foldBehov(sak.behov, som(r, e)) }
    case 'SignalAvklart':
      return { signaler: foldSignaler(sak.signaler, som(r, e)) }
    case 'MeldepliktVurdert':
    case 'BekymringMeldt':
    case 'MeldepliktInnsynVurdert':
      return { meldeplikt: foldMeldeplikt(sak.meldeplikt, som(r, e)) }
    case 'PeriodeSatt':
    case 'UtgangspunktValgt':
    case 'LinjeSatt':
    case 'LinjeFjernet':
    case 'LinjeBesluttet':
    case 'Paragraf19Vurdert':
    case 'BarnVurdert':
    case 'UtgiftSjekket':
      return { vurderinger: foldVurderinger(sak.vurderinger, som(r, e)) }
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
        vedtak: vedtakMedSatsen(sak, som(r, e)),
        soknader: soknaderEtterVedtak(sak.soknader, sak.vedtak, e),
      }
    case 'VilkarFulgtOpp':
      return { vilkarsoppfolging: foldVilkarsoppfolging(sak.vilkarsoppfolging, som(r, e)) }
    case 'NotatFerdigstilt':
    case 'NotatRettet':
    case 'MerknadGitt':
    case 'NotatKnyttet':
    case 'NotatMerket':
    case 'NotatAvklart':
      return { journal: foldJournal(sak.journal, som(r, e)) }
    case 'TilbudFortalt':
    case 'TilbudBesvart':
    case 'TilbudSamtykkeGitt':
    case 'TilbudSamtykkeTrukket':
    case 'TilbudKontaktet':
      return { tilbud: foldTilbud(sak.tilbud, som(r, e)) }
    case 'SaerskilteFormalVurdert':
    case 'TidligereStonadFort':
      return { langvarig: foldLangvarig(sak.langvarig, som(r, e)) }
    case 'OppholdVurdert':
      return { opphold: foldOpphold(sak.opphold, som(r, e)) }
    case 'SamtykkeGitt':
      return { samtykker: foldSamtykker(sak.samtykker, som(r, e)) }
    // Også et samtykke til et tilbud trekkes slik.
    case 'SamtykkeTrukket':
      return {
        samtykker: foldSamtykker(sak.samtykker, som(r, e)),
        tilbud: foldTilbud(sak.tilbud, som(r, e)),
      }
    case 'SamtaleStartet':
    case 'SamtaleEndret':
    case 'SamtaleAvsluttet':
    case 'BarnetolkingFulgtOpp':
    case 'LofteGitt':
    case 'LofteInnfridd':
    case 'RisikoVurdert':
    case 'KontaktTilknyttet':
      return { kontakt: foldKontakt(sak.kontakt, som(r, e)) }
    case 'UtdragLaget':
      return { utdrag: foldUtdrag(sak.utdrag, som(r, e)) }
    default:
      return e satisfies never
  }
}
