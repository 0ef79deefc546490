import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { PersonGroupIcon } from '@navikt/aksel-icons'
import { Button, Heading, Textarea } from '@navikt/ds-react'
import { type FocusEvent, memo, useEffect, useId, useRef, useState } from 'react'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { SagtAv } from '../../felles/kartlegging/SagtAv.tsx'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Delsporsmal } from './Delsporsmal.tsx'
import stil from './Familiestripe.module.css'
import { Kolonnestatus } from './Kolonnestatus.tsx'
import { harSvar, type Kladdvalg, mangler } from './kladd.ts'
import { type Barnet, useKladd, useRom } from './Romkontekst.tsx'
import { ordene } from './SistSagt.tsx'
import { apneGrener, raskeSvar, type Sporsmalene } from './sporsmal.ts'
import { FAMILIEN, type Fellesvisning } from './svarrom.ts'
import { blirIKolonnen, gaaTilKolonne } from './taster.ts'

type Props = {
  tema: Tema
  sporsmal: Sporsmalene
  felles: Fellesvisning | undefined
  barn: readonly Barnet[]
}

/** Ett svar for familien først, der spørsmålet er familiens. Det teller for et barn først når noen har bekreftet det for barnet. */
export const Familiestripe = memo(function Familiestripe({ tema, sporsmal, felles, barn }: Props) {
  const t = useTekster().samtalerom
  const { vist, kladd } = useKladd(FAMILIEN, tema, felles)
  const [apnet, apne] = useState(false)
  const { hoved } = sporsmal
  if (!hoved && !apnet && !harSvar(vist))
    return (
      <div>
        <Button
          size="small"
          variant="tertiary"
          icon={<PersonGroupIcon aria-hidden />}
          onClick={() => apne(true)}
        >
          {t.familiesvar}
        </Button>
      </div>
    )
  return (
    <Svaret
      tema={tema}
      sporsmal={sporsmal}
      felles={felles}
      barn={barn}
      kladdet={kladd !== undefined}
      fokus={apnet}
    />
  )
})

type Svarprops = Props & {
  kladdet: boolean
  /** Nettopp åpnet med knappen, som er borte: fokus går hit. */
  fokus: boolean
}

function Svaret({ tema, sporsmal, felles, barn, kladdet, fokus }: Svarprops) {
  const stripe = useRef<HTMLElement>(null)
  useEffect(() => {
    if (fokus) gaaTilKolonne(stripe.current ?? undefined)
  }, [fokus])
  const { samtalerom: t, kartlegging, felles: ord } = useTekster()
  const { spraak } = useSpraak()
  const format = useFormat()
  const { svarrom, samtaleId, voksne, dagens } = useRom()
  const { vist, avsender, kladd, sett } = useKladd(FAMILIEN, tema, felles)
  const id = useId()
  const { hoved } = sporsmal
  const forlat = (hendelse: FocusEvent<HTMLElement>) => {
    if (hendelse.relatedTarget instanceof Node && hendelse.currentTarget.contains(hendelse.relatedTarget))
      return
    if (hendelse.relatedTarget === null && !document.hasFocus()) return
    svarrom.forlat(FAMILIEN, tema)
  }
  const herfra = felles?.samtaleId === samtaleId ? felles : undefined
  const forrige = herfra ? undefined : felles
  const hverGang = hoved?.hverGang === true && !herfra && !harSvar(kladd)
  return (
    <section
      ref={stripe}
      className={stil.stripe}
      aria-labelledby={id}
      tabIndex={-1}
      data-kolonne={FAMILIEN}
      data-tema={tema}
      onBlur={forlat}
    >
      <div className={stil.topp}>
        <Heading id={id} level="3" size="xsmall">
          {t.familien}
        </Heading>
        {hoved && <p className={stil.sporsmal}>«{hoved.tekst[spraak]}»</p>}
        {hverGang && <p className={stil.hverGang}>{t.hverGang}</p>}
      </div>
      {forrige && (
        <p className={stil.liten}>
          {t.sist(
            format.svaretsAlder(forrige.dato as Dato, dagens),
            kartlegging.sagtAv[forrige.sagtAv].toLocaleLowerCase('nb'),
          )}
          : {ordene(forrige, ord.tilstand, t.valg)}
        </p>
      )}
      <div className={stil.felt}>
        <Hurtigsvar<Kladdvalg>
          siffer
          form="brikker"
          legende={t.raskt(t.familien)}
          valg={raskeSvar(hoved?.svarform ?? 'fri').map(v => ({ verdi: v, tekst: t.valg[v] }))}
          verdi={vist.valg}
          vedValg={valg => sett({ valg })}
        />
        <Textarea
          size="small"
          label={t.svar}
          minRows={1}
          lang={spraak}
          spellCheck
          autoComplete="off"
          value={vist.tekst}
          onChange={hendelse => sett({ tekst: hendelse.target.value })}
        />
      </div>
      <Delsporsmal
        grener={apneGrener(hoved, vist.valg)}
        flere={sporsmal.flere}
        navn={t.familien}
        verdi={vist.delsvar}
        detaljer={vist.detaljer}
        vedEndring={sett}
      />
      <SagtAv
        verdi={avsender}
        vedEndring={({ sagtAv, sagtAvPerson }) => sett({ sagtAv, sagtAvPerson })}
        voksne={voksne}
      />
      {barn.length > 0 && harSvar(vist) && (
        <Gjelder
          tema={tema}
          barn={barn}
          felles={herfra}
          klar={kladd ? !mangler(kladd) : herfra !== undefined}
        />
      )}
      <Kolonnestatus kladd={kladdet ? kladd : undefined} staar={herfra !== undefined} celle={undefined} />
    </section>
  )
}

/** Barn for barn, aldri alle på én gang. */
function Gjelder(props: {
  tema: Tema
  barn: readonly Barnet[]
  felles: Fellesvisning | undefined
  klar: boolean
}) {
  const { tema, barn, felles, klar } = props
  const t = useTekster().samtalerom
  const { svarrom } = useRom()
  const [trykket, settTrykket] = useState<readonly string[]>([])
  const bekreftet = (id: string) => felles?.bekreftetFor.includes(id) || trykket.includes(id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: knappene er handlinger, ikke felt i et skjema
    <div role="group" aria-label={t.gjelderOgsa} className={stil.gjelder}>
      <span className={stil.liten}>{t.gjelderOgsa}</span>
      {barn.map(b =>
        bekreftet(b.personId) ? (
          <span key={b.personId} className={stil.liten}>
            ✓ {t.gjelderAlt(b.fornavn)}
          </span>
        ) : (
          <Button
            key={b.personId}
            size="xsmall"
            variant="secondary"
            disabled={!klar}
            onClick={hendelse => {
              blirIKolonnen(hendelse.currentTarget)
              settTrykket(for_ => [...for_, b.personId])
              svarrom.bekreft(tema, felles?.fellesId, b.personId)
            }}
          >
            {t.gjelder(b.fornavn)}
          </Button>
        ),
      )}
      <span className={stil.liten}>{t.familieHjelp}</span>
    </div>
  )
}
