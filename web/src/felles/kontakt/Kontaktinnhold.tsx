import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kontaktvisning } from '@handlingsrom/kontrakt/kontakt'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Kontaktinnhold.module.css'

/** En oppsøkende kontakt: når og hvor, hva den handlet om, barna, og det som skjer videre. Det ukjente står som ukjent. */
export function Kontaktinnhold({ kontakt: k, merknad }: { kontakt: Kontaktvisning; merknad?: string }) {
  const t = useTekster().oppsokende
  const format = useFormat()
  const dag = format.dato(k.dato as Dato)
  const rader = [
    { navn: t.felt.tilbudt, verdi: k.tilbudt },
    { navn: t.felt.neste, verdi: k.neste },
    { navn: t.felt.merknad, verdi: merknad ?? '' },
  ].filter(r => r.verdi.trim() !== '')
  return (
    <div className={stil.kontakt}>
      <strong>{k.hvor}</strong>
      <span className={stil.dempet}>
        {k.klokkeslett ? t.kl(dag, k.klokkeslett) : dag}, {k.av.navn}
      </span>
      <p>{k.om}</p>
      <span className={stil.dempet}>
        {t.sett(k.barnSett)}, {t.nevnt(k.barnNevnt)}
      </span>
      {rader.map(r => (
        <span key={r.navn}>
          {r.navn}: {r.verdi}
        </span>
      ))}
    </div>
  )
}
