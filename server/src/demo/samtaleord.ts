import { leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { LofteId, NotatId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Samtalekommando } from '@handlingsrom/domene/samtale/kommandoer'
import type { Handling, Scene } from './scene.ts'

type Om = {
  readonly sted: Kanal
  readonly med: readonly string[]
  readonly formal: string
  readonly slag?: 'forste' | 'planlagt' | 'drop-in'
  readonly klokkeslett?: string
}

const start = (s: Scene, om: Om, samtaleId: SamtaleId): Samtalekommando<'startSamtale'> => ({
  type: 'startSamtale',
  samtaleId,
  dato: s.idag,
  sted: om.sted,
  slag: om.slag ?? 'planlagt',
  gjelder: 'kartlegging',
  formal: om.formal,
  deltakere: om.med.map(s.person),
  andre: [],
  tolk: { behov: 'nei' },
  ...(om.klokkeslett ? { klokkeslett: om.klokkeslett } : {}),
})

/** En samtale ingen har skrevet ned ennå. */
export const startSamtale =
  (om: Om): Handling =>
  s => [start(s, om, s.nyId() as SamtaleId)]

/** En samtale fra start til slutt: det som ble sagt, står i notatet, og det som skal spørres om neste gang, står igjen. */
export const samtale =
  (
    om: Om,
    notat: { readonly tekst: string; readonly gjelder?: readonly string[] },
    neste: readonly Tema[] = [],
  ): Handling =>
  s => {
    const samtaleId = s.nyId() as SamtaleId
    const notatId = s.nyId() as NotatId
    return [
      start(s, om, samtaleId),
      {
        type: 'ferdigstillNotat',
        notatId,
        slag: om.sted === 'hjemmebesok' ? 'hjemmebesok' : om.sted === 'telefon' ? 'telefon' : 'kontor',
        dato: s.idag,
        tekst: notat.tekst,
        gjelder: (notat.gjelder ?? []).map(s.person),
        samtaleId,
        innsyn: { merke: 'kan-vises' },
        ...(om.sted === 'kontor' ? { undersokt: { svar: 'ja' as const } } : {}),
      },
      { type: 'avsluttSamtale', samtaleId, notatId, planlagtNeste: neste },
    ]
  }

/** Noe som ble avtalt, med en dag regnet fra da. */
export const avtalt =
  (hvem: 'nav' | 'familien', hva: string, omDager?: number): Handling =>
  s => [
    {
      type: 'giLofte',
      lofteId: s.nyId() as LofteId,
      slag: 'avtale',
      hva,
      hvem,
      ...(omDager === undefined ? {} : { innen: leggTilDager(s.idag, omDager) }),
    },
  ]
