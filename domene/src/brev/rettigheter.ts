import { avsnitt, fraMal, fvl, overskrift, sotjl } from './byggesteiner.ts'
import type { Kontor, Underskrift, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { type Brevtekster, tekster } from './tekster.ts'

/** Hva søkeren må gjøre: si fra om endringer. */
export function plikter(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  if (g.utfall === 'avslatt') return []
  const t = tekster[g.malform]
  return [
    overskrift('plikter', 2, t.pliktOverskrift),
    ...avsnitt('plikter', [fraMal(t.siFra)]),
    { slag: 'liste', kapittel: 'plikter', punkter: t.endringer(g.barn.length > 0).map(e => fraMal(e)) },
  ]
}

/** Klage og innsyn, fvl § 27 tredje ledd. Fristen regnes fra brevet kom fram, så ingen dato kan stå her. */
export function klageOgInnsyn(
  g: Pick<Vedtaksbrevgrunnlag, 'malform' | 'kontor' | 'klageinstans'>,
): readonly Brevdel[] {
  const t = tekster[g.malform]
  return [
    overskrift('klage', 2, t.klageOverskrift),
    ...avsnitt('klage', [
      fraMal(t.klageRett, fvl('28'), sotjl('47')),
      fraMal(t.klageFrist, fvl('29')),
      fraMal(g.kontor.skjermet ? t.klageTilOss : t.klageTil(g.kontor.navn), fvl('32')),
      fraMal(t.klageHjelp, fvl('11')),
    ]),
    ...avsnitt('klage', [fraMal(t.klageVidere(g.klageinstans), fvl('33'))]),
    ...avsnitt('klage', [
      fraMal(t.klageUtsatt, fvl('42')),
      fraMal(t.klageBegrunnelse, fvl('24')),
      fraMal(t.klageKostnader, fvl('36')),
    ]),
    overskrift('innsyn', 2, t.innsynOverskrift),
    ...avsnitt('innsyn', [
      fraMal(t.innsynRett, fvl('18')),
      fraMal(t.innsynUnntak, fvl('19')),
      fraMal(t.innsynHvordan),
    ]),
  ]
}

type Kontaktpunkt = {
  readonly malform: Vedtaksbrevgrunnlag['malform']
  readonly kontor: Kontor
  readonly saksbehandler: string
  readonly saksreferanse: string
  readonly underskrift: Underskrift
}

/** Hvem søkeren kan spørre, ved navn, og hvem som står bak brevet. */
export function kontakt(g: Kontaktpunkt): readonly Brevdel[] {
  const t = tekster[g.malform]
  return [
    overskrift('kontakt', 2, t.kontaktOverskrift(g.saksbehandler)),
    ...avsnitt('kontakt', [
      ...hvemSomStarBak(g).map(s => fraMal(s)),
      fraMal(kontaktveien(t, g.kontor)),
      fraMal(t.kontaktReferanse(g.saksreferanse)),
    ] satisfies readonly Setning[]),
  ]
}

function hvemSomStarBak({ malform, saksbehandler, underskrift: u }: Kontaktpunkt): readonly string[] {
  const t = tekster[malform]
  if (u.slag === 'godkjent') return [t.skrevetOgGodkjent(saksbehandler, u.av)]
  return [t.skrevetAv(saksbehandler), ...(u.slag === 'forslag' ? [t.lesesAvKollega] : [])]
}

function kontaktveien(t: Brevtekster, kontor: Kontor): string {
  if (kontor.skjermet) return t.kontaktSkjermet
  return kontor.telefon === null
    ? t.kontaktKontor(kontor.navn)
    : t.kontaktTelefon(kontor.telefon.replaceAll(' ', '\u00a0'), kontor.navn)
}
