import type { Beregningsgrunnlag, Livsopphold, Regnefakta } from '../beregning/forklaring.ts'
import { alderPaa, forsteDag, type Maned, manederMellom } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import type { Subsumsjon } from '../regelverk/subsumsjon.ts'
import { regelForInntekt } from '../vurdering/holdesUtenfor.ts'
import { finnVurdering, type Linje } from '../vurdering/tilstand.ts'
import { kategoriFor, manedsutgangspunkter } from '../vurdering/utgangspunkt.ts'
import type { Omgivelse } from './omgivelse.ts'
import { type Sak, soknadssoker, vurderingslinjer } from './tilstand.ts'

type Grunnlag = Pick<Omgivelse, 'personer' | 'policy'>

/**
 * Alt regnestykket trenger, hentet ut av saken. En linje et menneske har bestemt, har med seg utgangspunktene den ble bestemt mot; de
 * andre får dem som gjelder nå.
 */
export function beregningsgrunnlag(sak: Sak, soknadId: SoknadId, o: Grunnlag): Beregningsgrunnlag {
  const { periode, utgangspunkt } = finnVurdering(sak.vurderinger, soknadId)
  const maneder = periode ? manederMellom(periode.fra, periode.til) : []
  return {
    maneder,
    utgangspunkt,
    linjer: vurderingslinjer(sak, soknadId).map((linje): Regnefakta => {
      const i = linje.innhold
      if (i.slag === 'inntekt')
        return {
          linje,
          ...(erAnnenVoksen(sak, soknadId, i.gjelder, maneder[0], o) ? { egenOkonomi: true } : {}),
          maneder: [],
          regler: nyeSvar(maneder.map(m => regelForInntekt(i, m, o.personer))),
        }
      if (i.post !== 'livsopphold' || !i.gjelder) return { linje, maneder: [], regler: [] }
      const fra = maneder[0]
      const kategori = fra ? kategoriFor(sak, soknadId, i.gjelder, fra, o) : undefined
      const bosted = sak.husstand.barn.find(b => b.personId === i.gjelder && !b.tattUt)?.bosted
      return {
        linje,
        livsopphold: livsoppholdFor(sak, soknadId, i.gjelder, fra, o),
        ...(kategori ? { kategori } : {}),
        ...(bosted === 'delt' || bosted === 'samvar' ? { bosted } : {}),
        maneder: grunnlagFor(sak, soknadId, linje, o),
        regler: [],
      }
    }),
  }
}

/** En voksen i husstanden som verken søker eller er partner: barnet som er fylt 18, en annen voksen som bor der. */
function erAnnenVoksen(
  sak: Sak,
  soknadId: SoknadId,
  id: PersonId | undefined,
  m: Maned | undefined,
  o: Grunnlag,
): boolean {
  if (!id || !m || id === soknadssoker(sak, soknadId) || id === sak.sokerPersonId) return false
  const rolle = sak.husstand.voksne.find(v => v.personId === id && !v.tattUt)?.rolle
  if (rolle) return rolle === 'annen-voksen'
  const fodt = slaOpp(o.personer, id)?.fodselsdato
  return fodt !== undefined && alderPaa(fodt, forsteDag(m)) >= 18
}

function grunnlagFor(sak: Sak, soknadId: SoknadId, linje: Linje, o: Grunnlag): Regnefakta['maneder'] {
  const { periode } = finnVurdering(sak.vurderinger, soknadId)
  if (!periode) return []
  return linje.grunnlag?.maneder ?? manedsutgangspunkter(sak, soknadId, linje, periode, o)
}

function livsoppholdFor(
  sak: Sak,
  soknadId: SoknadId,
  id: PersonId,
  m: Maned | undefined,
  o: Grunnlag,
): Livsopphold {
  if (id === soknadssoker(sak, soknadId)) return 'egen'
  const fodt = slaOpp(o.personer, id)?.fodselsdato
  if (!sak.husstand.barn.some(b => b.personId === id)) return 'deler'
  const voksen = m && fodt && kategoriFor(sak, soknadId, id, m, o) === undefined && fodt <= forsteDag(m)
  return voksen && alderPaa(fodt, forsteDag(m)) >= 17 ? 'voksen' : 'egen'
}

/** Svarene i månedene, bare der utfallet er et annet enn i måneden før. */
const nyeSvar = (alle: readonly Subsumsjon[]): readonly Subsumsjon[] =>
  alle.filter((r, i) => r.utfall !== alle[i - 1]?.utfall)
