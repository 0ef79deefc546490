import { apneBehov, type BesvartBehov } from '../behov/tilstand.ts'
import type { LinjeId, PersonId } from '../felles/id.ts'
import { behovMedLinjer, besvartForSoknaden } from '../grunner/behovslinjer.ts'
import { slaOppFaktum } from '../grunner/fakta.ts'
import { faktaOm, gjeldendeUenigheter, undersoktOm } from '../grunner/tilstand.ts'
import { gjeldendeSvar } from '../kartlegging/svar.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { Bestridelse } from '../kontroll/resultat.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import type { Soknad } from '../soknad/tilstand.ts'
import { veiledningFor } from '../vedtak/veiledning.ts'
import { barnetsOrd } from '../vurdering/barnetsOrd.ts'
import type { Vurdering } from '../vurdering/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import { personerISaken, type Sak } from './tilstand.ts'

type Barn = SakForKontroll['barn'][number]

/** Det kontrollene ser av vurderingen av ett barn: tekstene, hvor mange opplysninger de hviler på, og svaret på S-122. */
export function barnetTilKontroll(
  sak: Sak,
  v: Vurdering,
  personId: PersonId,
  o: Pick<Grunnlag, 'standardtekst'>,
): Pick<Barn, 'vurdering' | 'fakta' | 'undersokt' | 'standard'> {
  const tekst = v.barn.find(x => x.personId === personId)
  const u = undersoktOm(v.grunner, personId)
  const fakta = (faktaOm(v.grunner, personId)?.fakta ?? []).flatMap(f => slaOppFaktum(sak, f) ?? [])
  return {
    ...(tekst ? { vurdering: { ...utenId(tekst), av: tekst.av.type } } : {}),
    ...(tekst && o.standardtekst ? { standard: o.standardtekst(barnetsOrd(tekst)) } : {}),
    ...(fakta.length > 0
      ? { fakta: { antall: fakta.length, endret: fakta.filter(f => f.stand !== 'samme').length } }
      : {}),
    ...(u
      ? {
          undersokt: {
            svar: u.svar,
            ord: u.ord,
            foreldet: u.vurderingsversjon !== (tekst?.versjon ?? 0),
          },
        }
      : {}),
  }
}

function utenId({ personId: _, av: __, versjon: ___, ...tekst }: Vurdering['barn'][number]) {
  return tekst
}

/** Behovene, koblet til linjene, og alt annet avgjørelsen hviler på. */
export function grunneneTilKontroll(
  sak: Sak,
  s: Soknad,
  v: Vurdering,
  linjer: readonly LinjeId[],
): Pick<SakForKontroll, 'behov' | 'ikkeForelagt' | 'samlet' | 'uenigheter'> & {
  readonly behovTil: (linjeId: LinjeId) => readonly string[]
} {
  const koblet = behovMedLinjer(sak.behov, v.grunner, s.soknadId, linjer)
  const uenigheter = gjeldendeUenigheter(v.grunner).flatMap((u): Bestridelse[] => {
    const { versjon: _, av, ...resten } = u
    return av.type === 'ansatt' ? [{ ...resten, av: av.id }] : []
  })
  const { av: _, versjon: __, ...samlet } = v.grunner.samlet ?? { av: undefined, versjon: 0 }
  return {
    behov: {
      antall: sak.behov.length,
      apne: apneBehov(sak.behov).length,
      besvarte: koblet
        .filter(b => besvartForSoknaden(b, s))
        .flatMap(({ behov: b, linjer: dens }) =>
          b.status === 'besvart'
            ? [
                {
                  behovId: b.behovId,
                  ...(b.innhold.gjelder === 'familien' ? {} : { hvem: b.innhold.gjelder }),
                  hva: b.innhold.hva,
                  svar: b.svar.svar,
                  linjer: dens,
                  ...medVeiledning(sak, s, b),
                },
              ]
            : [],
        ),
    },
    ikkeForelagt: ikkeForelagt(sak),
    ...('formal' in samlet ? { samlet } : {}),
    ...(uenigheter.length > 0 ? { uenigheter } : {}),
    behovTil: linjeId => koblet.filter(b => b.linjer.includes(linjeId)).map(b => b.behov.behovId),
  }
}

const medVeiledning = (sak: Sak, s: Soknad, b: BesvartBehov) => {
  const veiledning = veiledningFor(sak, s.soknadId, b)
  return veiledning ? { veiledning } : {}
}

/** Svarene som gjelder, der en annen enn familien har sagt noe som taler mot dem, uten at det er lagt fram (forvaltningsloven § 17). */
const ikkeForelagt = (sak: Sak): number =>
  personerISaken(sak).reduce(
    (n, id) =>
      n +
      TEMA.filter(tema => {
        const g = gjeldendeSvar(finnCelle(sak.kartlegging, id, tema))?.grunnlag
        return g?.talerMot === true && g.forelagt === undefined
      }).length,
    0,
  )
