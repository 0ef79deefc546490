import type { Dato } from '@handlingsrom/domene/felles/dato'
import { ALLE_BARNA_SVAR, type AlleBarnaSvar } from '@handlingsrom/domene/husstand/hendelser'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { blirIKolonnen } from './taster.ts'

/** Noen har sagt at listen er hel, og den er ikke endret siden. */
export const alleBarnaHolder = ({ alleBarna }: Saksvisning): boolean =>
  alleBarna !== null && alleBarna.svar === 'ja' && alleBarna.foreldet === null

/** Spørsmålet som aldri kan hoppes over. Er det svart på og svaret holder, står det stille; ellers øverst i samtalen. */
export function AlleBarna({ sak }: { sak: Saksvisning }) {
  const { samtalerom, sak: saken } = useTekster()
  const t = samtalerom.alleBarna
  const format = useFormat()
  const [igjen, sporIgjen] = useState(false)
  const svart = sak.alleBarna
  const holder = alleBarnaHolder(sak)
  const svartLinje = svart && t.svart(saken.familie.svar[svart.svar], format.dato(svart.dato as Dato))
  return (
    <section
      className={holder && !igjen ? stil.flate : `${stil.flate} ${stil.mangler}`}
      aria-label={t.sporsmal}
      tabIndex={-1}
      {...((!holder || igjen) && sak.kanSkrive ? { 'data-kolonne': 'alle-barna' } : {})}
    >
      <div className={stil.linje}>
        <Heading level="3" size="xsmall">
          {t.sporsmal}
        </Heading>
        {svartLinje && <p className={stil.liten}>{svartLinje}</p>}
        {holder && !igjen && sak.kanSkrive && (
          <Button size="xsmall" variant="tertiary" onClick={() => sporIgjen(true)}>
            {t.sporIgjen}
          </Button>
        )}
      </div>
      {(!holder || igjen) && sak.kanSkrive && <Svaret sak={sak} vedFerdig={() => sporIgjen(false)} />}
    </section>
  )
}

function Svaret({ sak, vedFerdig }: { sak: Saksvisning; vedFerdig: () => void }) {
  const { samtalerom, sak: saken } = useTekster()
  const t = samtalerom.alleBarna
  const { sted, dato } = useRom()
  const [svar, settSvar] = useState<AlleBarnaSvar>()
  const utkast = useUtkast(`${sak.sakId}:alle-barna`)
  const versjon = sak.alleBarna?.versjon ?? 0
  const [sett] = useState(versjon)
  const { utfor, sender, feil, nullstill } = useSakskommando(sak.sakId)
  const hvem = useHvemEndret(sak.sakId, 'AlleBarnaBesvart')
  const konflikt = erKonflikt(feil)
  const send = (settVersjon: number) => {
    if (!svar) return
    utfor('besvarAlleBarna', { svar, kanal: sted, dato, merknad: utkast.tekst, settVersjon }).then(
      () => {
        utkast.forkast()
        vedFerdig()
      },
      () => undefined,
    )
  }
  return (
    <>
      <p>{t.hjelp}</p>
      {konflikt && (
        <Konflikt
          min={[svar && saken.familie.svar[svar], utkast.tekst].filter(Boolean).join('\n')}
          annen={[sak.alleBarna && saken.familie.svar[sak.alleBarna.svar], sak.alleBarna?.merknad]
            .filter(Boolean)
            .join('\n')}
          {...hvem}
          sender={sender}
          vedBehold={() => send(versjon)}
          vedTaAndres={() => {
            utkast.forkast()
            nullstill()
            vedFerdig()
          }}
        />
      )}
      {feil != null && !konflikt && <Feilet feil={feil} />}
      <Hurtigsvar
        siffer
        form="brikker"
        legende={t.sporsmal}
        valg={ALLE_BARNA_SVAR.map(s => ({ verdi: s, tekst: saken.familie.svar[s] }))}
        verdi={svar}
        vedValg={settSvar}
      />
      {svar && (
        <>
          <Fritekst etikett={t.hvaSagt} utkast={utkast} minRader={1} visStatus={false} />
          <div className={stil.linje}>
            <Button
              size="small"
              variant="secondary"
              loading={sender}
              onClick={hendelse => {
                blirIKolonnen(hendelse.currentTarget)
                send(sett)
              }}
            >
              {t.forInn}
            </Button>
            {svar === 'nei' && <Lenke til={`/saker/${sak.sakId}`}>{t.leggTil}</Lenke>}
          </div>
        </>
      )}
    </>
  )
}
