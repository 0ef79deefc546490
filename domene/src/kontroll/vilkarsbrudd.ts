import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { delerTekst, tom } from './sosken.ts'

type Reduksjon = NonNullable<SakForKontroll['reduksjon']>

/**
 * Redusert stønad fordi et vilkår ikke er oppfylt (§ 20 tredje ledd, § 20 a fjerde ledd): om det står hvorfor reduksjonen er forholdsmessig, hvordan
 * familiens svar telte (§ 42), og hva den betyr for hvert barn; og om den treffer et barns linje eller mat, varme og tak. Tas vedtaket opp av en annen
 * grunn mens et vilkår står som ikke oppfylt, spør den om det egentlig er bruddet som er grunnen: da gjelder reglene om det.
 *
 * Hviler på det gamle vedtaket, på det som er ført inn om vilkårene, på ordene i vurderingen av reduksjonen, og på linjene før og nå.
 *
 * Overlatt til skjønn: om bruddet skal få følger, hvor mye stønaden skal settes ned, og hva barna må ha. Bare om ordene står der, sees.
 */
export function vilkarsbrudd(s: SakForKontroll): readonly Kontrollresultat[] {
  const { reduksjon: r } = s
  const funn = r ? [...(r.vilkar ? omReduksjonen(s, r, r.vilkar) : []), ...annenGrunn(r)] : []
  return funn.length > 0 ? funn : [{ utfall: 'ikke-aktuelt', kode: 'vilkarsbrudd.ingen' }]
}

function omReduksjonen(
  s: SakForKontroll,
  r: Reduksjon,
  vilkar: { readonly hva: string },
): readonly Kontrollresultat[] {
  const v = r.vurdering
  const mangler = (kode: string, hvis: boolean): readonly Kontrollresultat[] =>
    hvis ? [{ utfall: 'mangler', kode }] : []
  const huller = [
    ...mangler('vilkarsbrudd.uten-forholdsmessighet', tom(v?.forholdsmessig)),
    ...mangler('vilkarsbrudd.uten-svaret', tom(v?.svaret)),
    ...mangler('vilkarsbrudd.svar-etter', v?.forSvaret === true),
    ...s.barn.flatMap(b => omBarnet(s, r, b)),
  ]
  return [
    ...huller,
    ...r.lavere.map(
      (l): Kontrollresultat => ({
        utfall: 'krever-skjonn',
        kode: l.barn ? 'vilkarsbrudd.barnets-linje' : 'vilkarsbrudd.nodvendig',
        linjeId: l.linjeId,
        tall: { tekst: l.tekst },
      }),
    ),
    ...(huller.length === 0
      ? [
          {
            utfall: 'krever-skjonn' as const,
            kode: 'vilkarsbrudd.star-der',
            tall: { tekst: vilkar.hva },
          },
        ]
      : []),
  ]
}

function omBarnet(
  s: SakForKontroll,
  r: Reduksjon,
  b: SakForKontroll['barn'][number],
): readonly Kontrollresultat[] {
  const ordene = (x: { readonly personId: string }) =>
    r.vurdering?.barna.find(y => y.personId === x.personId)?.ord
  const om = { hvem: b.personId, tall: { navn: b.navn } }
  if (tom(ordene(b))) return [{ utfall: 'mangler', kode: 'vilkarsbrudd.uten-barnet', ...om }]
  return delerTekst(s, b, x => ordene(x) ?? '')
    ? [{ utfall: 'krever-skjonn', kode: 'vilkarsbrudd.lik-sosken', ...om }]
    : []
}

const annenGrunn = (r: Reduksjon): readonly Kontrollresultat[] =>
  r.vilkar
    ? []
    : r.brutt.map(b => ({
        utfall: 'krever-skjonn',
        kode: 'vilkarsbrudd.annen-grunn',
        tall: { tekst: b.hva },
      }))
