import type { Detaljer } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Delsvar, Hurtigvalg, Utfordring } from '@handlingsrom/domene/kartlegging/hendelser'
import { ReadMore, Textarea } from '@navikt/ds-react'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { Kodevalg } from '../../felles/kartlegging/Kodevalg.tsx'
import { medKoder, valgteKoder } from '../../felles/kartlegging/koder.ts'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Kladd } from './kladd.ts'
import { useRom } from './Romkontekst.tsx'
import stil from './Svarkolonne.module.css'
import type { Oppfolging, Sporsmal } from './samtaleskjema.ts'
import { apneGrener, medNavn } from './sporsmal.ts'

type Props = {
  grener: readonly Oppfolging[]
  flere: readonly Sporsmal[]
  navn: string
  verdi: readonly Delsvar[]
  detaljer: readonly Detaljer[]
  vedEndring: (endring: Pick<Kladd, 'delsvar'> & Partial<Pick<Kladd, 'detaljer'>>) => void
}

/** Oppfølgingsspørsmålene åpner seg etter hvert som svarene kommer. De andre spørsmålene i temaet står under. */
export function Delsporsmal({ grener, flere, navn, verdi, detaljer, vedEndring }: Props) {
  const t = useTekster().samtalerom
  const valgtI = (id: string) => verdi.find(d => d.sporsmalId === id)?.valg
  const rader = [...grener, ...flere.flatMap(s => [s, ...apneGrener(s, valgtI(s.id))])]
  if (rader.length === 0) return null
  const sett = (id: string, endring: Partial<Delsvar>) => {
    const for_ = verdi.find(d => d.sporsmalId === id) ?? { sporsmalId: id, tekst: '' }
    vedEndring({ delsvar: [...verdi.filter(d => d.sporsmalId !== id), { ...for_, ...endring }] })
  }
  const rad = (s: Oppfolging | Sporsmal) => (
    <Rad
      key={s.id}
      sporsmal={s}
      navn={navn}
      verdi={verdi.find(d => d.sporsmalId === s.id)}
      koder={valgteKoder(detaljer, kodene(s))}
      vedKoder={koder => vedEndring({ delsvar: verdi, detaljer: medKoder(detaljer, kodene(s), koder) })}
      vedValg={valg => {
        const { valg: _, ...uten } = verdi.find(d => d.sporsmalId === s.id) ?? {
          sporsmalId: s.id,
          tekst: '',
        }
        const delsvar = [...verdi.filter(d => d.sporsmalId !== s.id), valg ? { ...uten, valg } : uten]
        const koder = kodene(s)
        // Et ja på et spørsmål om ett slag er slaget.
        vedEndring(
          koder.length > 0
            ? { delsvar, detaljer: medKoder(detaljer, koder, valg === 'ja' ? koder : []) }
            : { delsvar },
        )
      }}
      vedTekst={tekst => sett(s.id, { tekst })}
    />
  )
  const alene = rader.filter(erSkjermet)
  return (
    <div className={stil.grener}>
      {rader.filter(s => !erSkjermet(s)).map(rad)}
      {alene.length > 0 && (
        // Skjermen står ofte slik at flere kan lese den. Spørsmålene åpnes av den som vet at de er alene.
        <ReadMore size="small" header={t.paTomannshand(navn)}>
          <div className={stil.grener}>{alene.map(rad)}</div>
        </ReadMore>
      )}
    </div>
  )
}

const erSkjermet = (s: Oppfolging | Sporsmal): boolean => 'skjermet' in s && s.skjermet === true

const VALG: Record<Sporsmal['svarform'], readonly Hurtigvalg[]> = {
  'ja-nei': ['ja', 'nei'],
  'har-mangler': ['har-det', 'mangler-noe'],
  fri: [],
}

function Rad(props: {
  sporsmal: Oppfolging | Sporsmal
  navn: string
  verdi: Delsvar | undefined
  koder: readonly Utfordring[]
  vedKoder: (koder: readonly Utfordring[]) => void
  vedValg: (valg: Hurtigvalg | undefined) => void
  vedTekst: (tekst: string) => void
}) {
  const { sporsmal, navn, verdi, koder, vedKoder, vedValg, vedTekst } = props
  const t = useTekster().samtalerom
  const { spraak } = useSpraak()
  const { fortell } = useRom()
  const tekst = medNavn(sporsmal.tekst[spraak], navn)
  const valg = VALG[sporsmal.svarform]
  const medOrd = valg.length === 0 || verdi?.valg !== undefined || (verdi?.tekst ?? '') !== ''
  const mulige = kodene(sporsmal)
  return (
    <div className={stil.gren}>
      {valg.length === 0 && mulige.length > 0 && (
        <Kodevalg legende={tekst} koder={mulige} valgte={koder} vedValg={vedKoder} />
      )}
      {valg.length > 0 && (
        <Hurtigsvar
          form="brikker"
          skjulLegende={false}
          legende={tekst}
          valg={valg.map(v => ({ verdi: v, tekst: t.valg[v] }))}
          verdi={verdi?.valg}
          vedValg={vedValg}
        />
      )}
      {mulige.length > 0 && <Omspor sporsmal={sporsmal} navn={navn} />}
      {sporsmal.vedJa && verdi?.valg === 'ja' && (
        <p className={stil.liten}>{fortell[sporsmal.vedJa]?.[spraak]}</p>
      )}
      {medOrd && (
        <Textarea
          size="small"
          label={tekst}
          hideLabel={valg.length > 0 || mulige.length > 0}
          minRows={1}
          lang={spraak}
          autoComplete="off"
          value={verdi?.tekst ?? ''}
          onChange={hendelse => vedTekst(hendelse.target.value)}
        />
      )}
    </div>
  )
}

const kodene = (s: Oppfolging | Sporsmal): readonly Utfordring[] => ('koder' in s ? (s.koder ?? []) : [])

/** Det som følger med et spørsmål det er vanskelig å stille: at det er frivillig, hvorfor vi spør, og hvordan det kan spørres. */
function Omspor({ sporsmal, navn }: { sporsmal: Oppfolging | Sporsmal; navn: string }) {
  const t = useTekster().samtalerom
  const { spraak } = useSpraak()
  return (
    <>
      <p className={stil.liten}>
        {t.frivillig} {t.derfor}: {medNavn(sporsmal.hvorfor[spraak], navn)}
      </p>
      {'sporSlik' in sporsmal && sporsmal.sporSlik && (
        <ReadMore size="small" header={t.slikSpor}>
          {sporsmal.sporSlik[spraak]}
        </ReadMore>
      )}
    </>
  )
}
