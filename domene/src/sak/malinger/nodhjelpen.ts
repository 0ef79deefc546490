import { leggTilDager, leggTilManeder } from '../../felles/dato.ts'
import { barnIHusstandenDen } from '../../husstand/tilstand.ts'
import type { Nodhjelpsvedtak } from '../../vedtak/tilstand.ts'
import type { Sak } from '../tilstand.ts'
import { fattede, jaNei, type Malt } from './rad.ts'

/** Så lenge etter en ny nødhjelp vi venter på et nytt svar om barna. Vårt tall (S-110). Oppgaven har den samme fristen. */
export const KARTLEGGES_INNEN_DAGER = 30
/** Så langt tilbake en nødhjelp gjør at den neste er gjentatt. Vårt tall. */
const GJENTATT_INNEN_MANEDER = 12

/** Nødhjelpen i saken uten dem som bare erstatter en annen, den eldste først, og om familien hadde fått nødhjelp i året før. */
export function nyNodhjelp(
  sak: Sak,
): readonly { readonly vedtak: Nodhjelpsvedtak; readonly gjentatt: boolean }[] {
  const nye = nodhjelpsvedtak(sak).filter(v => !v.innhold.erstatter)
  return nye.map((vedtak, i) => {
    const grense = leggTilManeder(vedtak.dato, -GJENTATT_INNEN_MANEDER)
    return { vedtak, gjentatt: nye.slice(0, i).some(f => f.dato >= grense) }
  })
}

const nodhjelpsvedtak = (sak: Sak): readonly Nodhjelpsvedtak[] =>
  fattede(sak).filter((v): v is Nodhjelpsvedtak => v.slag === 'nodhjelp')

/** Nødhjelpen i saken, om den er gjentatt, og om noen spurte om barna igjen etterpå. En som erstatter en annen, er ikke en ny gang. */
export const nodhjelpen = (sak: Sak): readonly Malt[] => [
  ...nodhjelpsvedtak(sak).map(v => ({
    indikator: 'nodhjelp' as const,
    enhet: v.vedtakId,
    dato: v.dato,
    verdi: 1,
  })),
  ...nyNodhjelp(sak).flatMap(({ vedtak: v, gjentatt }): readonly Malt[] => [
    { indikator: 'gjentatt-nodhjelp', enhet: v.vedtakId, dato: v.dato, verdi: jaNei(gjentatt) },
    ...(gjentatt ? kartlagtEtter(sak, v) : []),
  ]),
]

function kartlagtEtter(sak: Sak, v: Nodhjelpsvedtak): readonly Malt[] {
  const barna = barnIHusstandenDen(sak.husstand, v.dato).map(b => b.personId)
  if (barna.length === 0) return []
  const til = leggTilDager(v.dato, KARTLEGGES_INNEN_DAGER)
  const svar = barna
    .flatMap(id => Object.values(sak.kartlegging.celler[id] ?? {}))
    .flatMap(c => c.svar.filter(s => !s.trukket))
  const spurt = svar.some(s => s.dato >= v.dato && s.dato <= til)
  return [{ indikator: 'kartlagt-etter-nodhjelp', enhet: v.vedtakId, dato: til, verdi: jaNei(spurt) }]
}
