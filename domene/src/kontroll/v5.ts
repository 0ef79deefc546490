import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { belopITekstene } from './v5belop.ts'

type Linje = SakForKontroll['linjer'][number]

/**
 * V5: beslutningene henger sammen med vurderingene. Sier fra om linjer ingen har bestemt, behov ingen har svart på (S-091: «ikke
 * vektlegger informasjonen de har gitt»), linjer som ikke hviler på noe, svar som sier noe annet enn linjen, en inntekt det regnes med et annet
 * beløp av enn familien har, et utfall linjene ikke gir, og beløp i tekstene som ikke står noe sted i regnestykket. Ingen av delene sperrer; de følger saken. Det loven holder utenfor, trenger
 * ingen å bestemme.
 *
 * Overlatt til skjønn: om beslutningene følger av vurderingene.
 */
export const v5 = (s: SakForKontroll): readonly Kontrollresultat[] => [
  ...linjene(s),
  ...behovene(s),
  ...utenGrunnlag(s),
  ...svarMotLinje(s),
  ...inntektene(s),
  ...utfallet(s),
  ...belopITekstene(s),
]

function behovene({ behov }: SakForKontroll): readonly Kontrollresultat[] {
  return behov.apne > 0
    ? [{ utfall: 'mangler', kode: 'V5.behov-uten-svar', tall: { antall: behov.apne, behov: behov.antall } }]
    : []
}

function linjene(s: SakForKontroll): readonly Kontrollresultat[] {
  const angar = s.linjer.filter(l => !l.utenfor)
  if (angar.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V5.ingen-linjer' }]
  const antall = angar.filter(l => l.utfall === undefined).length
  return antall > 0
    ? [{ utfall: 'mangler', kode: 'V5.ubesluttet', tall: { antall, linjer: angar.length } }]
    : [{ utfall: 'krever-skjonn', kode: 'V5.alle-bestemt', tall: { linjer: angar.length } }]
}

/** Linjen er ført av en ansatt, uten søknad, dokument, samtale eller register, og svarer ikke på noe behov. */
export const hvilerPaIngenting = (l: Pick<Linje, 'slag' | 'kilde' | 'livsopphold' | 'behov'>): boolean =>
  l.slag === 'utgift' && l.kilde === 'ansatt' && !l.livsopphold && (l.behov ?? []).length === 0

const utenGrunnlag = (s: SakForKontroll): readonly Kontrollresultat[] =>
  s.linjer.filter(hvilerPaIngenting).map(l => ({
    utfall: 'mangler',
    kode: 'V5.linje-uten-grunnlag',
    linjeId: l.linjeId,
    tall: { tekst: l.tekst },
  }))

/** Behovet er besvart med stønad uten en linje som gir den, eller svaret sier det motsatte av linjen. */
function svarMotLinje(s: SakForKontroll): readonly Kontrollresultat[] {
  return (s.behov.besvarte ?? []).flatMap((b): readonly Kontrollresultat[] => {
    const linjer = s.linjer.filter(l => b.linjer.includes(l.linjeId) && l.utfall !== undefined)
    const gir = linjer.some(l => l.utfall === 'innvilget' && (l.belop ?? 0) > 0)
    const tall = { behov: b.hva }
    const hvem = b.hvem ? { hvem: b.hvem } : {}
    const stonad = b.svar === 'stonad-18' || b.svar === 'stonad-19'
    if (stonad && b.linjer.length === 0)
      return [{ utfall: 'mangler', kode: 'V5.stonad-uten-linje', ...hvem, tall }]
    if ((stonad && linjer.length > 0 && !gir) || (b.svar === 'nei' && gir))
      return [{ utfall: 'mangler', kode: 'V5.svar-mot-linje', ...hvem, tall }]
    return []
  })
}

/** Det regnes med mer eller mindre enn det de faktisk har, eller ingen vet hva de har. Grunnen står på linjen; et menneske må lese den. */
function inntektene(s: SakForKontroll): readonly Kontrollresultat[] {
  return s.linjer
    .filter(l => l.utfall === 'medregnet' && !l.utenfor && l.belop !== l.faktisk)
    .map(l => ({
      utfall: (l.begrunnelse ?? '').trim() === '' ? 'mangler' : 'krever-skjonn',
      kode: (l.begrunnelse ?? '').trim() === '' ? 'V5.inntekt-uten-grunn' : 'V5.inntekt-avviker',
      linjeId: l.linjeId,
      tall: {
        tekst: l.tekst,
        regnet: l.belop ?? 0,
        ...(l.faktisk === undefined ? {} : { faktisk: l.faktisk }),
      },
    }))
}

function utfallet(s: SakForKontroll): readonly Kontrollresultat[] {
  const avslatt = s.linjer.filter(l => l.utfall === 'avslatt' || l.delvisAvslatt).length
  const innvilget = s.linjer.filter(l => l.utfall === 'innvilget' && (l.belop ?? 0) > 0).length
  if (s.utfall === 'innvilget' && avslatt > 0)
    return [{ utfall: 'mangler', kode: 'V5.innvilget-med-avslag', tall: { antall: avslatt } }]
  if (s.utfall === 'avslatt' && innvilget > 0 && (s.perManed ?? 0) + (s.engang ?? 0) > 0)
    return [{ utfall: 'mangler', kode: 'V5.avslag-med-innvilget', tall: { antall: innvilget } }]
  return []
}
