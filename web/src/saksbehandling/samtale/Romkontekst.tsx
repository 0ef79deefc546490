import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { utkastlager } from '../../felles/api/usendt.ts'
import type { Voksen } from '../../felles/kartlegging/SagtAv.tsx'
import type { Kokonflikt } from '../../felles/sak/useKommandoko.ts'
import { type Avsender, type Kladd, lesKladd, TOM_KLADD } from './kladd.ts'
import type { Kartleggingsskjema } from './samtaleskjema.ts'
import type { Svarrom } from './svarrom.ts'

/** Det kolonnene har felles. Endrer seg sjelden; tastetrykk går utenom. */
export type Rom = {
  readonly svarrom: Svarrom
  readonly sakId: string
  readonly samtaleId: string
  readonly dagens: Dato
  /** Dagen og måten samtalen ble holdt; det svarene får. */
  readonly dato: Dato
  readonly sted: Kanal
  readonly voksne: readonly Voksen[]
  readonly megId: string
  /** Hendelsen saken sto på da samtalen ble åpnet her: det andre skriver etter den, sies det fra om. */
  readonly siden: number
  /** Det veilederen minnes på å fortelle om når svaret er ja. */
  readonly fortell: Kartleggingsskjema['fortell']
  readonly losKonflikt: (kommandoId: string) => void
}
export const Romkontekst = createContext<Rom | undefined>(undefined)
export function useRom(): Rom {
  const rom = useContext(Romkontekst)
  if (!rom) throw new Error('Romkontekst mangler rundt kolonnen')
  return rom
}
/** Konfliktene for seg, så en ny konflikt ikke tegner alt på nytt. */
export const Konfliktkontekst = createContext<readonly Kokonflikt[]>([])

/** Kladden i én kolonne, eller svaret som alt står fra denne samtalen. */
export function useKladd(hvem: string, tema: Tema, _staar: unknown) {
  const { svarrom } = useRom()
  const nokkel = svarrom.nokkel(hvem, tema)
  const raa = useSyncExternalStore(utkastlager.lytt, () => utkastlager.les(nokkel).tekst)
  useEffect(() => {
    utkastlager.apne(nokkel)
  }, [nokkel])
  const kladd = useMemo(() => lesKladd(raa ?? ''), [raa])
  const iSaken = svarrom.iSaken(hvem, tema)
  const vist = kladd ?? iSaken ?? TOM_KLADD
  const sist = useFolgerMed(hvem)
  const avsender: Avsender = vist.sagtAv || vist.sagtAvPerson ? vist : sist
  return {
    vist,
    avsender,
    kladd,
    iSaken,
    sett: (endring: Partial<Kladd>) => svarrom.sett(hvem, tema, endring),
  }
}

/** Den som svarte sist, slik det følger med til det neste svaret. */
export function useFolgerMed(hvem: string): Avsender {
  const { svarrom } = useRom()
  return fraTekst(useSyncExternalStore(svarrom.lytt, () => somTekst(svarrom.folgerMed(hvem))))
}

const somTekst = (a: Avsender): string => `${a.sagtAv ?? ''}|${a.sagtAvPerson ?? ''}`
function fraTekst(tekst: string): Avsender {
  const [sagtAv = '', person = ''] = tekst.split('|')
  return {
    ...(sagtAv ? { sagtAv: sagtAv as NonNullable<Avsender['sagtAv']> } : {}),
    ...(person ? { sagtAvPerson: person as NonNullable<Avsender['sagtAvPerson']> } : {}),
  }
}

export type Barnet = Kartleggingsvisning['barn'][number]
