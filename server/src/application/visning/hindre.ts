import { sperrer } from '@handlingsrom/domene/kontroll/kontroller'
import type { SakForKontroll } from '@handlingsrom/domene/kontroll/sakForKontroll'
import { AVSLAG, type Avslagskode } from '@handlingsrom/domene/sak/avslag'
import { type Sak, vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { Soknad } from '@handlingsrom/domene/soknad/tilstand'
import { manglerVarsel } from '@handlingsrom/domene/vedtak/gjenopptak'
import { erUnderrettetLikevel } from '@handlingsrom/domene/vedtak/levering'
import { apentForslag, apentGjenopptak, finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import { maForeslasPaNytt } from '@handlingsrom/domene/vedtak/ugild'
import { manglerIVurderingen, tidenFeiler } from '@handlingsrom/domene/vedtak/vilkarsbrudd'
import { bruddet } from '@handlingsrom/domene/vedtak/vilkarsbruddOperasjoner'
import { finnVurdering } from '@handlingsrom/domene/vurdering/tilstand'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'

type Hinder = Vurderingsvisning['sperrer'][number]

const hinder = (kode: Avslagskode, hvem: string | null = null, linjeId: string | null = null): Hinder => ({
  kode,
  setning: AVSLAG[kode].setning,
  hvem,
  linjeId,
})

/** Alt som ville gjort at et forslag ble nektet nå: det et vedtak må ha for å være et vedtak, og sperrene fra kontrollene. */
export function hindre(sak: Sak, s: Soknad, bilde: SakForKontroll): Hinder[] {
  const ingenBestemt = !vurderingslinjer(sak, s.soknadId).some(
    l => l.innhold.slag === 'utgift' && l.beslutning,
  )
  return [
    ...(s.status === 'mottatt' ? [hinder('ikke-tatt-til-behandling')] : []),
    ...(finnVurdering(sak.vurderinger, s.soknadId).periode ? [] : [hinder('periode-mangler')]),
    ...(ingenBestemt ? [hinder('linje-ikke-besluttet')] : []),
    ...vedGjenopptak(sak, s, bilde),
    ...sperrer(bilde)
      // Den som bestemmer den første linjen, har også begrunnet noe: det er ett hinder, ikke to.
      .filter(x => !(ingenBestemt && x.kode === 'ikke-menneske'))
      .map(({ kode, kontrollert: { resultat: r } }) =>
        hinder(kode, 'hvem' in r ? (r.hvem ?? null) : null, 'linjeId' in r ? (r.linjeId ?? null) : null),
      ),
  ]
}

/** Tallet på fanen Vurdering: så mange linjer siden selv viser. Ligger forslaget hos en leser, er det ingenting å gjøre der. */
export function antallHindre(sak: Sak, s: Soknad | undefined, bilde: SakForKontroll | undefined): number {
  if (!s || !bilde || (s.status !== 'mottatt' && s.status !== 'under-behandling')) return 0
  const forslag = apentForslag(sak.vedtak, s.soknadId)
  const hosLeser = forslag?.status === 'foreslatt' && !maForeslasPaNytt(sak, forslag)
  return hosLeser ? 0 : hindre(sak, s, bilde).length
}

/** Det som mangler fordi søknaden er tatt opp igjen: varselet, og ved brudd på et vilkår vurderingen av reduksjonen og tiden den gjelder. */
function vedGjenopptak(sak: Sak, s: Soknad, { dato, barn, periode }: SakForKontroll): Hinder[] {
  const g = apentGjenopptak(sak.vedtak, s.soknadId)
  const varsel = g && manglerVarsel(g, dato, finnVedtak(sak.vedtak, g.vedtakId))
  const b = bruddet(sak, s.soknadId)
  const barna = barn.map(x => x.personId)
  const forTidlig = b && periode && tidenFeiler(b.forrige.innhold.periode, periode, dato)
  return [
    ...(varsel ? [hinder(varsel)] : []),
    ...(erUnderrettetLikevel(sak.vedtak, g) ? [hinder('vedtaket-er-utlevert')] : []),
    ...(b ? manglerIVurderingen(b.g.brudd, barna).map(m => hinder(m.kode, m.gjelder ?? null)) : []),
    ...(forTidlig ? [hinder('reduksjon-tid')] : []),
  ]
}
