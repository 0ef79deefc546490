import { type Dato, dagerMellom, leggTilDager } from '../../felles/dato.ts'
import { fristForForelopigSvar } from '../../regelverk/forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import { svarerPaSoknaden } from '../../vedtak/vedtaksslag.ts'
import type { Sak } from '../tilstand.ts'
import { ansatt, fattede, jaNei, type Malt, medFamilien } from './rad.ts'

type Soknad = Sak['soknader'][number]

/** Hvor lenge familien ventet på svar, på et foreløpig svar, og på at noen snakket med dem. */
export const tiden = (sak: Sak): readonly Malt[] =>
  sak.soknader.flatMap(s => {
    const v = svaret(sak, s)
    return [
      ...(s.avslutning === 'feilregistrert'
        ? []
        : [{ indikator: 'soknader' as const, enhet: s.soknadId, dato: s.mottattDato, verdi: 1 }]),
      ...(v
        ? [
            {
              indikator: 'dager-til-vedtak' as const,
              enhet: s.soknadId,
              dato: v.dato,
              verdi: dager(s, v.dato),
              ...ansatt(v.foreslattAv),
            },
          ]
        : []),
      ...forelopigSvar(s, v?.dato),
      ...forsteSamtale(sak, s, v?.dato),
    ]
  })

/** Det første vedtaket som svarte på søknaden. Et som kom i stedet for det siden, er ikke et nytt svar. */
const svaret = (sak: Sak, s: Soknad) =>
  fattede(sak).find(x => x.soknadId === s.soknadId && svarerPaSoknaden(x))

const dager = (s: Soknad, til: Dato): number => Math.max(0, dagerMellom(s.mottattDato, til))

/** Det første svaret teller; et til, når det drar ut, er ikke et nytt. Om det kom i tide, kan ikke sies før måneden er gått. Var søknaden avgjort da, trengtes det ikke. */
function forelopigSvar(s: Soknad, avgjort: Dato | undefined): readonly Malt[] {
  const frist = fristForForelopigSvar(s.mottattDato)
  const sendt = s.forelopigSvar?.forste ?? s.forelopigSvar?.dato
  const trengtes = s.status !== 'behandles-ikke' && (avgjort === undefined || avgjort > frist)
  return [
    ...(sendt
      ? [
          {
            indikator: 'dager-til-forelopig-svar' as const,
            enhet: s.soknadId,
            dato: sendt,
            verdi: dager(s, sendt),
          },
        ]
      : []),
    ...(trengtes
      ? [
          {
            indikator: 'forelopig-svar-i-tide' as const,
            enhet: s.soknadId,
            dato: leggTilDager(frist, 1),
            verdi: jaNei(sendt !== undefined && sendt <= frist),
          },
        ]
      : []),
  ]
}

/** En samtale etter vedtaket var ikke en avklaring av søknaden. */
function forsteSamtale(sak: Sak, s: Soknad, avgjort: Dato | undefined): readonly Malt[] {
  const [forste] = medFamilien(sak)
    .map(x => x.dato)
    .filter(d => d >= s.mottattDato && (avgjort === undefined || d <= avgjort))
    .toSorted()
  return forste === undefined
    ? []
    : [{ indikator: 'dager-til-forste-samtale', enhet: s.soknadId, dato: forste, verdi: dager(s, forste) }]
}
