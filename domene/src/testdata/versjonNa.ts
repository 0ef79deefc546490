import { finnBehov } from '../behov/tilstand.ts'
import { medKravet } from '../etterspurt/tilstand.ts'
import { alleBarnaversjon, plassen } from '../husstand/tilstand.ts'
import { finnNotat, merkeversjon } from '../journal/tilstand.ts'
import { celleversjon } from '../kartlegging/svar.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { fellessvarOm, finnCelle, synet } from '../kartlegging/tilstand.ts'
import { vurderingeneAv } from '../opphold/tilstand.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { finnSamtale } from '../samtale/tilstand.ts'
import { planversjon } from '../utbetaling/tilstand.ts'
import { apentGjenopptak } from '../vedtak/tilstand.ts'
import { finnVilkar } from '../vilkar/tilstand.ts'
import { finnVurdering, sjekketFor } from '../vurdering/tilstand.ts'
import { grunnversjon } from './grunnversjon.ts'

type Versjonert = Extract<SakKommando, { settVersjon: number }>

/** Versjonen som står nå av det kommandoen endrer. */
export function versjonNa(sak: Sak, k: Versjonert): number {
  switch (k.type) {
    case 'taUtAvHusstanden':
      return plassen(sak.husstand, k.personId)?.versjon ?? 0
    case 'besvarAlleBarna':
      return alleBarnaversjon(sak.husstand)
    case 'settPeriode':
      return finnVurdering(sak.vurderinger, k.soknadId).periodeversjon
    case 'velgUtgangspunkt':
      return finnVurdering(sak.vurderinger, k.soknadId).utgangspunktversjon
    case 'rettBarneopplysninger':
      return sak.husstand.barn.find(b => b.personId === k.personId)?.versjon ?? 0
    case 'registrerOpplysning':
    case 'trekkOpplysning':
      return celleversjon(finnCelle(sak.kartlegging, k.personId, k.tema))
    case 'bekreftFellessvar': {
      const tema = TEMA.find(t => fellessvarOm(sak.kartlegging, t).some(f => f.fellesId === k.fellesId))
      return tema ? celleversjon(finnCelle(sak.kartlegging, k.personId, tema)) : 0
    }
    case 'registrerBarnetsSyn':
      return synet(sak.kartlegging, k.personId).length
    case 'velgOmfang':
      return sak.kartlegging.omfang.length
    case 'besvarTilbud':
      return sak.tilbud.fortalt.find(f => f.nr === k.nr)?.svar.length ?? 0
    case 'endreSamtale':
      return finnSamtale(sak.kontakt, k.samtaleId)?.versjon ?? 0
    case 'merkNotat': {
      const notat = finnNotat(sak.journal, k.notatId)
      return notat ? merkeversjon(notat) : 0
    }
    case 'vurderVilkarsbrudd':
      return apentGjenopptak(sak.vedtak, k.soknadId)?.brudd?.versjon ?? 0
    case 'endreBehov':
    case 'besvarBehov':
    case 'gjenapneBehov':
    case 'taBehovMedISoknaden':
      return finnBehov(sak.behov, k.behovId)?.versjon ?? 0
    case 'settLinje':
    case 'fjernLinje':
    case 'besluttLinje':
    case 'vurderParagraf19':
      return vurderingslinjer(sak, k.soknadId).find(l => l.linjeId === k.linjeId)?.versjon ?? 0
    case 'merkDokumentkravMottatt':
    case 'trekkDokumentkrav':
      return medKravet(sak.etterspurte, k.kravId)?.versjon ?? 0
    case 'utsettDokumentfrist':
      return sak.etterspurte.find(e => e.etterspurtId === k.etterspurtId)?.versjon ?? 0
    case 'sjekkUtgift':
      return sjekketFor(finnVurdering(sak.vurderinger, k.soknadId), k.post, k.gjelder)?.versjon ?? 0
    case 'vurderBarn':
      return (
        finnVurdering(sak.vurderinger, k.soknadId).barn.find(b => b.personId === k.personId)?.versjon ?? 0
      )
    case 'velgBarnefakta':
    case 'vurderSamlet':
    case 'svarUndersokt':
    case 'knyttLinje':
    case 'bestridKontroll':
      return grunnversjon(finnVurdering(sak.vurderinger, k.soknadId).grunner, k)
    case 'planleggUtbetalinger':
      return planversjon(sak.utbetalinger, k.vedtakId)
    case 'endreUtbetaling':
    case 'stoppUtbetaling':
    case 'annullerUtbetaling':
      return sak.utbetalinger.find(u => u.utbetalingId === k.utbetalingId)?.versjon ?? 0
    case 'settVilkar':
    case 'fjernVilkar':
      return finnVilkar(finnVurdering(sak.vurderinger, k.soknadId).vilkar, k.vilkarId)?.versjon ?? 0
    case 'settAktivitetsunntak':
      return finnVurdering(sak.vurderinger, k.soknadId).vilkar.unntaksversjon
    case 'vurderOpphold':
      return vurderingeneAv(sak.opphold, k.personId).length
    default:
      return k satisfies never
  }
}
