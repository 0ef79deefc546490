import type { Dato } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import { KONTROLL, KONTROLLUTGAVE, kontrollerHver } from '../kontroll/kontroller.ts'
import {
  type FrosneKontroller,
  type Kontrollnavn,
  type Kontrollresultat,
  type Kontrollutfall,
  samletUtfall,
} from '../kontroll/resultat.ts'
import type { FattetVedtak, Nodhjelpsvedtak } from '../vedtak/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import { sakForKontroll } from './tilKontroll.ts'
import type { Sak } from './tilstand.ts'

/** Hva slags vedtak raden gjelder. `stonad` er det tilsynet måler; de andre vises for seg. */
export const KONTROLLSLAG = [
  'stonad',
  'nodhjelp',
  'radgivning',
  'depositum',
  'avvisning',
  'avslag-akutt',
  'opphor',
] as const
export type Kontrollslag = (typeof KONTROLLSLAG)[number]

/** Det samlede utfallet av hver kontroll. */
type Funn = Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>

/**
 * Det kontrollene sa da hvert vedtak ble fattet, en rad for hvert. Ren funksjon av tilstanden; raden endres aldri siden, for det var dette som var sant da.
 * `barn` er barna vedtaket har egne ord om. `forste`: familien hadde ikke fått noe vedtak om stønad i saken før.
 */
export function kontrollrader(sak: Sak) {
  const fattet = sak.vedtak.vedtak.filter(v => v.status === 'fattet').toSorted(eldstForst)
  return fattet.map((v, i) => ({
    sak_id: sak.sakId,
    vedtak_id: v.vedtakId,
    soknad_id: v.soknadId,
    kontor: sak.kontor,
    dato: v.dato,
    fattet: v.fattet,
    slag: slaget(v),
    barn: barna(v),
    forste: !fattet.slice(0, i).some(x => slaget(x) === 'stonad'),
    avslag: erAvslag(v),
    utgave: v.kontroller.utgave,
    funn: funnene(v.kontroller),
    resultater: utenNavn(v.kontroller),
    kunne_ikke: v.kontroller.kunneIkke ?? [],
  }))
}

const eldstForst = (a: { readonly fattet: string }, b: { readonly fattet: string }) =>
  a.fattet.localeCompare(b.fattet)

type Fattet = FattetVedtak | Nodhjelpsvedtak
const slaget = (v: Fattet): Kontrollslag =>
  v.slag === 'nodhjelp' ? 'nodhjelp' : (v.innhold.annet?.slag ?? 'stonad')
const barna = (v: Fattet): number =>
  v.slag === 'nodhjelp' ? (v.innhold.botilbud?.length ?? 0) : v.innhold.barn.length
const erAvslag = (v: Fattet): boolean =>
  v.slag === 'ordinaert' && (v.innhold.utfall === 'avslatt' || v.innhold.utfall === 'delvis-innvilget')

/**
 * Det kontrollene sier nå om hver søknad som ikke er avgjort. Regnes med dagen for den siste hendelsen i saken, aldri med klokken: bygges radene om igjen,
 * er de de samme. Hvor mye av teksten som er standard, er ikke med; det krever brevene til andre familier.
 */
export function kontrollraderApne(
  sak: Sak,
  o: Pick<Grunnlag, 'personer' | 'policy'>,
  dato: Dato,
  kjor: typeof kontrollerHver = kontrollerHver,
) {
  const grunnlag = { ...o, naa: { dato } }
  return sak.soknader
    .filter(s => !s.besvart && s.status !== 'ferdigbehandlet' && s.status !== 'behandles-ikke')
    .flatMap(s => {
      const { barn, resultater, kunneIkke } = kontrollert(sak, s.soknadId, grunnlag, kjor)
      const frosne = { utgave: KONTROLLUTGAVE, resultater }
      return [
        {
          sak_id: sak.sakId,
          soknad_id: s.soknadId,
          kontor: sak.kontor,
          dato,
          barn,
          utgave: frosne.utgave,
          funn: funnene(frosne),
          resultater: utenNavn(frosne),
          kunne_ikke: kunneIkke,
        },
      ]
    })
}

/**
 * En kontroll som kaster i en underlig sak, skal aldri stoppe det noen holder på å skrive, og tar ikke de andre med seg. Den står i `kunne_ikke`; kan ikke
 * bildet av saken lages, står alle der.
 */
function kontrollert(sak: Sak, soknadId: SoknadId, o: Grunnlag, kjor: typeof kontrollerHver) {
  try {
    const bilde = sakForKontroll(sak, soknadId, o)
    const svar = bilde ? kjor(bilde) : { resultater: [], kunneIkke: [] }
    return { barn: bilde?.barn.length ?? 0, ...svar }
  } catch {
    return { barn: 0, resultater: [], kunneIkke: Object.keys(KONTROLL) as readonly Kontrollnavn[] }
  }
}

/** Det samlede utfallet av hver kontroll. */
export function funnene(f: Pick<FrosneKontroller, 'resultater'>): Funn {
  const per = new Map<Kontrollnavn, Kontrollresultat[]>()
  for (const { kontroll, resultat } of f.resultater)
    per.set(kontroll, [...(per.get(kontroll) ?? []), resultat])
  return Object.fromEntries([...per].map(([k, r]) => [k, samletUtfall(r)]))
}

/** Det hver kontroll sa. Navnet på den det gjelder, står bare i personens egen strøm. */
export const utenNavn = (f: Pick<FrosneKontroller, 'resultater'>): FrosneKontroller['resultater'] =>
  f.resultater.map(r => {
    if (!('tall' in r.resultat) || !r.resultat.tall) return r
    const { navn: _, ...tall } = r.resultat.tall
    return { ...r, resultat: { ...r.resultat, tall } }
  })
