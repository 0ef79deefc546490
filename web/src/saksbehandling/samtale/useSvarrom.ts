import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useMeg } from '../../felles/api/meg.ts'
import { utkastlager } from '../../felles/api/usendt.ts'
import type { Voksen } from '../../felles/kartlegging/SagtAv.tsx'
import { useKommandoko } from '../../felles/sak/useKommandoko.ts'
import type { Rom } from './Romkontekst.tsx'
import { FAMILIEN, lagSvarrom, type Samtalen } from './svarrom.ts'

const BOLK = 150

/** Setter opp rommet for én samtale: kladdene åpnes, køen kobles på, og det som er blitt svar i saken, ryddes bort. */
export function useSvarrom(
  samtalen: Samtalen,
  visning: Kartleggingsvisning,
  dagens: Rom['dagens'],
  sisteNr: number,
  fortell: Rom['fortell'],
) {
  const { sakId, samtaleId, dato, sted } = samtalen
  const { legg, konflikter, los, venter } = useKommandoko(sakId)
  const meg = useMeg()
  const siste = useRef({ samtalen, visning, legg })
  siste.current = { samtalen, visning, legg }
  const [siden] = useState(sisteNr)
  const [svarrom] = useState(() =>
    lagSvarrom({
      lager: utkastlager,
      samtalen: () => siste.current.samtalen,
      visning: () => siste.current.visning,
      // Kroppen er bygget av kladden og leses på nytt mot kontrakten på tjeneren.
      legg: (type, kropp) => void siste.current.legg(type, kropp as never),
      nyId: nyUuid7,
    }),
  )

  // Alle kladdene hentes med en gang, i noen få kall: det som ble igjen sist, vises i temalisten.
  useEffect(() => {
    const { barn, voksne, tema } = siste.current.visning
    const celler = [FAMILIEN, ...barn.map(b => b.personId), ...voksne.map(v => v.personId)].flatMap(hvem =>
      tema.map(t => ({ hvem, tema: t.tema })),
    )
    const klokker = Array.from({ length: Math.ceil(celler.length / BOLK) }, (_, i) =>
      setTimeout(() => {
        for (const c of celler.slice(i * BOLK, (i + 1) * BOLK)) {
          svarrom.husk(c.hvem, c.tema)
          utkastlager.apne(svarrom.nokkel(c.hvem, c.tema))
        }
      }, i * 50),
    )
    return () => klokker.forEach(clearTimeout)
  }, [svarrom])

  useEffect(() => {
    if (visning) svarrom.rydd()
  }, [visning, svarrom])

  const voksne = useVoksne(visning)
  const losKonflikt = useCallback((id: string) => los(id, { valg: 'forkast' }), [los])
  const rom: Rom = useMemo(
    () => ({
      svarrom,
      sakId,
      samtaleId,
      dagens,
      dato,
      sted,
      voksne,
      megId: meg.ansattId,
      siden,
      fortell,
      losKonflikt,
    }),
    [svarrom, sakId, samtaleId, dagens, dato, sted, voksne, meg.ansattId, siden, fortell, losKonflikt],
  )
  return { rom, konflikter, venter }
}

/** De voksne i saken, og hvem de er for barna. Uendret så lenge de er de samme, så kolonnene ikke tegnes på nytt. */
function useVoksne(visning: Kartleggingsvisning): readonly Voksen[] {
  const tekst = JSON.stringify(
    visning.voksne.map(({ personId, fornavn, slekt }) => ({ personId, fornavn, slekt: slekt ?? undefined })),
  )
  return useMemo(() => JSON.parse(tekst) as readonly Voksen[], [tekst])
}
