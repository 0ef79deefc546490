import { type Dato, manedFor, nesteManed } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { manglerIVurderingen, tidenFeiler } from '../vedtak/vilkarsbrudd.ts'
import { bruddet } from '../vedtak/vilkarsbruddOperasjoner.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { settVilkar } from './etVilkar.ts'

type Barn = readonly { readonly personId: PersonId }[]
const TEKST = 'Hun trenger dette nå.'

/** Ett vilkår i søknaden. Hvert tredje sier at brudd ikke kan føre til reduksjon. */
export const etVilkarFor = (sak: Sak, soknadId: SoknadId, barn: Barn, valget: number): SakKommando => ({
  ...settVilkar(
    {
      ...(sak.sokerPersonId ? { gjelder: sak.sokerPersonId } : {}),
      barna: barn.map(({ personId }) => ({ personId, ord: TEKST })),
      varsel: { svar: valget % 3 === 0 ? 'nei' : 'ja', ord: TEKST },
    },
    { id: `v-${soknadId}` },
  ),
  soknadId,
})

/** Det som gjenstår før en reduksjon kan foreslås: ordene, og månedene den gjelder. */
export function nesteVedBrudd(sak: Sak, soknadId: SoknadId, barn: Barn, idag: Dato): SakKommando | undefined {
  const b = bruddet(sak, soknadId)
  if (!b) return undefined
  const ider = barn.map(x => x.personId)
  if (b.g.varsel && manglerIVurderingen(b.g.brudd, ider).length > 0)
    return {
      type: 'vurderVilkarsbrudd',
      soknadId,
      forholdsmessig: TEKST,
      svaret: TEKST,
      barna: ider.map(personId => ({ personId, ord: `${TEKST} ${personId}` })),
      settVersjon: b.g.brudd?.versjon ?? 0,
    }
  const { periode, periodeversjon } = finnVurdering(sak.vurderinger, soknadId)
  const gammel = b.forrige.innhold.periode
  const neste = nesteManed(manedFor(idag))
  // Måneder sammenlignes som tekst.
  const [, fra = neste] = [neste, gammel.fra].toSorted()
  return periode && tidenFeiler(gammel, periode, idag) && fra <= gammel.til
    ? { type: 'settPeriode', soknadId, fra, til: gammel.til, settVersjon: periodeversjon }
    : undefined
}
