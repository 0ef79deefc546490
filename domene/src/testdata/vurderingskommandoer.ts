import { type Belop, kroner } from '../felles/belop.ts'
import type { LinjeId, PersonId } from '../felles/id.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Linjebeslutning, Linjeinnhold } from '../vurdering/hendelser.ts'
import { finnVurdering, type Linje } from '../vurdering/tilstand.ts'
import type { S1 } from './enSoknad.ts'
import type { Verden } from './verden.ts'

/** Et beløp med egen begrunnelse, slik et menneske setter det. */
export const innvilget = (belop: Belop, hjemmel: '18' | '19' = '18'): Linjebeslutning => ({
  utfall: 'innvilget',
  belop,
  hjemmel,
  begrunnelse: 'Det koster dette, og de trenger det.',
  belopsvurdering: 'Det er prisen i butikken, og nok til det de trenger.',
  form: { slag: 'bidrag' },
})
export const medregnet = (belop: Belop): Linjebeslutning => ({
  utfall: 'medregnet',
  belop,
  begrunnelse: 'Lønnsslippen for oktober.',
})

/** Hele den faktiske utgiften, eller 1 000 kroner når den ikke er kjent. */
export const vanlig = ({ slag, faktisk }: Linjeinnhold): Linjebeslutning =>
  slag === 'utgift' ? innvilget(faktisk ?? kroner(1000)) : medregnet(kroner(0))

const finnLinje = (sak: Verden['sak'], id: typeof S1, linjeId: string): Linje | undefined =>
  vurderingslinjer(sak, id).find(l => l.linjeId === linjeId)

export const beslutningskommando = (
  sak: Verden['sak'],
  id: typeof S1,
  linjeId: string,
  beslutning: Linjebeslutning,
): SakKommando => ({
  type: 'besluttLinje',
  soknadId: id,
  linjeId: linjeId as LinjeId,
  beslutning,
  settVersjon: finnLinje(sak, id, linjeId)?.versjon ?? 0,
})

export const barnevurdering = (sak: Verden['sak'], id: typeof S1, barnet: PersonId): SakKommando => ({
  type: 'vurderBarn',
  soknadId: id,
  personId: barnet,
  vurdere: `Det viktigste for ${barnet} er laget.`,
  vekte: 'Laget veier tyngst.',
  vise: 'Treningsavgiften dekkes.',
  settVersjon: finnVurdering(sak.vurderinger, id).barn.find(b => b.personId === barnet)?.versjon ?? 0,
})
