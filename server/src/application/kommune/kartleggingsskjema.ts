import type { Dato } from '@handlingsrom/domene/felles/dato'
import { LIVSHENDELSER } from '@handlingsrom/domene/kartlegging/ferskhet/livshendelser'
import { ALDERSTID, GRUNNTID } from '@handlingsrom/domene/kartlegging/ferskhet/tider'
import type { Regelid } from '@handlingsrom/domene/kartlegging/ferskhet/typer'
import type { KartleggingskommuneHendelse } from '@handlingsrom/domene/kartlegging/kommune/hendelser'
import { egneSporsmal, erKartleggingsvalg } from '@handlingsrom/domene/kartlegging/kommune/tilstand'
import { FORTELLTEKSTER } from '@handlingsrom/domene/kartlegging/skjema/fortell'
import { samtalerekkefolge, skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { BARNESAMTALEN } from '@handlingsrom/domene/kartlegging/skjema/veiledning/barnesamtalen'
import { VEILEDNING } from '@handlingsrom/domene/kartlegging/skjema/veiledning/veiledning'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom } from '../../adapters/database/strom.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import { kommunestrom, lesPolicy } from '../sak/lesSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

/** Skjemaet, veiledningen og kommunens tillegg, slik de er i dag eller var på `paa`. */
export async function visKartleggingsskjema(
  tx: Tx,
  dagens: Dato,
  paa: Dato,
  kanEndre: boolean,
): Promise<Kartleggingsskjema> {
  const { kartlegging: p } = await lesPolicy(tx)
  const skjema = skjemaFor(paa, p.skjema)
  const rekkefolge = samtalerekkefolge(skjema)
  return {
    dagens,
    versjon: skjema.versjon,
    gyldigFra: skjema.gyldigFra,
    rekkefolge: [...rekkefolge],
    // Formen er den samme; i kontrakten er listene ikke merket `readonly`.
    sporsmal: skjema.sporsmal as Kartleggingsskjema['sporsmal'],
    fortell: FORTELLTEKSTER,
    veiledning: rekkefolge.map(punkt => ({ punkt, ...VEILEDNING[punkt] })),
    barnesamtalen: [...BARNESAMTALEN],
    lokalVeiledning: p.veiledning.map(v => ({ ...v, gruppe: v.gruppe ?? null })),
    malestokk: p.malestokk.map(m => ({ ...m, gruppe: m.gruppe ?? null })),
    ferskhet: rekkefolge.map(punkt => ({
      punkt,
      ...GRUNNTID[punkt],
      egen: p.ferskhet[punkt] ?? null,
      aldre: ALDERSTID.filter(a => a.tema === punkt).map(({ tema: _, ...a }) => a),
      regler: regler(punkt),
    })),
    samtaleintervallManeder: p.samtaleintervallManeder,
    rutine: p.rutine ? { ...p.rutine, referanse: p.rutine.referanse ?? null } : null,
    egne: [...egneSporsmal(p)],
    versjoner: p.versjoner,
    historie: await historie(tx),
    kanEndre,
  }
}

/** Reglene utenom tiden som kan gjøre et svar på punktet gammelt. */
function regler(punkt: Tema): Regelid[] {
  const ting: Partial<Record<Tema, readonly Regelid[]>> = {
    'utstyr-klaer': ['kjop', 'vinter'],
    fritid: ['kjop', 'betaling', 'for-begivenheten', 'etter-begivenheten'],
    'internett-mobil': ['telefon'],
    bosituasjon: ['utkastelse', 'leieavtale'],
  }
  return [...(ting[punkt] ?? []), ...LIVSHENDELSER.filter(l => l.tema.includes(punkt)).map(l => l.regel)]
}

async function historie(tx: Tx): Promise<Kartleggingsskjema['historie']> {
  const hendelser = utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune)))
  const navn = await ansattnavn(tx)
  return hendelser
    .flatMap(r => {
      const h = r.hendelse
      return erKartleggingsvalg(h) ? [linje(r, h, hvem(navn, r.aktor).navn)] : []
    })
    .toReversed()
}

function linje(
  { nr }: Registrert<KommuneHendelse>,
  h: KartleggingskommuneHendelse,
  hvem: string,
): Kartleggingsskjema['historie'][number] {
  const felles = {
    nr,
    type: h.type,
    dato: h.dato,
    hvem,
    punkt: null,
    tekst: null,
    maneder: null,
    grunn: null,
  }
  switch (h.type) {
    case 'EgetSporsmalSkrevet':
      return { ...felles, punkt: h.sporsmal.punkt, tekst: h.sporsmal.tekst.nb }
    case 'EgetSporsmalTattUt':
      return { ...felles, grunn: h.grunn }
    case 'LokalVeiledningSkrevet':
    case 'MalestokkSkrevet':
      return { ...felles, punkt: h.punkt, tekst: h.tekst?.nb ?? null }
    case 'FerskhetstidBestemt':
      return { ...felles, punkt: h.punkt, maneder: h.maneder ?? null, grunn: h.grunn }
    case 'SamtaleintervallBestemt':
      return { ...felles, maneder: h.maneder, grunn: h.grunn }
    case 'KartleggingsrutineSkrevet':
      return { ...felles, tekst: h.tekst ?? null }
    default:
      return h satisfies never
  }
}
