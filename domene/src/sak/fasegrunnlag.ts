import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { alleBarnaHolder } from '../kartlegging/alleBarna.ts'
import { erKartlagt } from '../kartlegging/tilstand.ts'
import { erDigital, type Soknad } from '../soknad/tilstand.ts'
import { apentForslag, vedtakFor } from '../vedtak/tilstand.ts'
import { maForeslasPaNytt } from '../vedtak/ugild.ts'
import type { Fase } from './faser.ts'
import type { Grunnlag } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

/**
 * Hvor langt en søknad er kommet, uten klokke: fasen om alle i barnelisten fortsatt er barn, og hvem av dem den venter på. Fyller den
 * siste av dem 18, er kartleggingen ikke lenger det som står igjen; dagen avgjøres av den som leser (`fasePaa`).
 */
export type Fasegrunnlag = { readonly fase: Fase; readonly venterPaBarn: readonly PersonId[] }

const uavhengigAvBarn = (fase: Fase): Fasegrunnlag => ({ fase, venterPaBarn: [] })

/** Hvor langt en søknad er kommet. En fase er et sted i arbeidet, ikke en lås: alt kan åpnes når som helst. */
export function fasegrunnlag(sak: Sak, s: Soknad): Fasegrunnlag {
  if (s.status === 'behandles-ikke') return uavhengigAvBarn('ferdig')
  if (s.status === 'ferdigbehandlet') {
    const utenBrev = vedtakFor(sak.vedtak, s.soknadId).some(
      v => v.status === 'fattet' && (!v.brev || !(v.utlevert || erDigital(s))),
    )
    return uavhengigAvBarn(utenBrev ? 'brev' : 'ferdig')
  }
  if (s.status === 'mottatt') return uavhengigAvBarn('soknad')
  const forslag = apentForslag(sak.vedtak, s.soknadId)
  if (forslag) {
    const venter = forslag.status === 'foreslatt' && !maForeslasPaNytt(sak, forslag)
    return uavhengigAvBarn(venter ? 'godkjenning' : 'vurdering')
  }
  if (!alleBarnaHolder(sak.husstand, s)) return uavhengigAvBarn('kartlegging')
  const venterPaBarn = barnIHusstanden(sak.husstand)
    .map(b => b.personId)
    .filter(id => !erKartlagt(sak.kartlegging, id, s))
  return { fase: venterPaBarn.length > 0 ? 'kartlegging' : 'vurdering', venterPaBarn }
}

/** Fasen på dagen. Den som er fylt 18, venter ingen kartlegging på: samme regel som K3 og V2. */
export function fasePaa(
  { fase, venterPaBarn }: Fasegrunnlag,
  fodt: (id: PersonId) => Dato | undefined,
  dagens: Dato,
): Fase {
  const alleErVoksne = venterPaBarn.length > 0 && venterPaBarn.every(id => !erBarnPaa(fodt(id), dagens))
  return alleErVoksne ? 'vurdering' : fase
}

export const faseFor = (sak: Sak, s: Soknad, o: Omit<Grunnlag, 'policy'>): Fase =>
  fasePaa(fasegrunnlag(sak, s), id => slaOpp(o.personer, id)?.fodselsdato, o.naa.dato)
