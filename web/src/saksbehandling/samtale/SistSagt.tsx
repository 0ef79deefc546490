import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { ArrowsCirclepathIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons'
import { Button, ReadMore } from '@navikt/ds-react'
import { useState } from 'react'
import { detaljIOrd } from '../../felles/kartlegging/detaljIOrd.ts'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useCellehistorikk } from '../../felles/sak/useCellehistorikk.ts'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useRom } from './Romkontekst.tsx'
import stil from './Svarkolonne.module.css'
import type { Svarvisning } from './svarrom.ts'
import { blirIKolonnen } from './taster.ts'

type Props = {
  hvem: string
  navn: string
  tema: Tema
  celle: Cellevisning
  /** Hun har begynt på et nytt svar; da er det gamle bare til å lese. */
  besvart: boolean
}

/** Hva som ble sagt sist og av hvem, eller at ingen har spurt. «Fortsatt slik» gjør det til et nytt, datert svar med ett trykk. */
export function SistSagt({ hvem, navn, tema, celle, besvart }: Props) {
  const { samtalerom: t, kartlegging, felles, svarfelt } = useTekster()
  const format = useFormat()
  const { spraak } = useSpraak()
  const { samtaleId, dagens, svarrom } = useRom()
  const staar = celle.svar.filter(s => !s.trukket)
  const forrige = staar.findLast(s => s.samtaleId !== samtaleId)
  const herfra = staar.filter(s => s.samtaleId === samtaleId).length
  const nyttSvar = herfra > 0
  if (!forrige) {
    if (nyttSvar) return null
    // Alder og familie er svart når barnet står på listen og noen har spurt om den er hel.
    if (celle.tilstand === 'kartlagt')
      return (
        <div className={stil.sist}>
          <p>{t.staarPaListen(navn)}</p>
        </div>
      )
    return (
      <div className={`${stil.sist} ${stil.ikkeSpurt}`}>
        <p className={stil.ikon}>
          <QuestionmarkCircleIcon aria-hidden /> {t.ikkeSpurtOm(navn)}
        </p>
      </div>
    )
  }
  const paNytt = celle.tilstand === 'bor-sporres-pa-nytt' && !nyttSvar
  return (
    <div className={`${stil.sist} ${paNytt ? stil.paNytt : ''}`}>
      <div className={stil.sisttopp}>
        <span className={stil.liten}>
          {paNytt && <ArrowsCirclepathIcon aria-hidden />}
          {t.sist(
            format.svaretsAlder(forrige.dato as Dato, dagens),
            kartlegging.sagtAv[forrige.sagtAv].toLocaleLowerCase('nb'),
          )}
        </span>
        {!besvart && !nyttSvar && (
          <Button
            size="xsmall"
            variant="tertiary"
            aria-label={t.fortsattSlikFor(navn)}
            onClick={hendelse => {
              blirIKolonnen(hendelse.currentTarget)
              svarrom.fortsattSlik(hvem, tema, forrige)
            }}
          >
            {t.fortsattSlik}
          </Button>
        )}
      </div>
      <p className={stil.ord}>{ordene(forrige, felles.tilstand, t.valg)}</p>
      {celle.detaljer.length > 0 && (
        <p className={stil.liten}>
          {celle.detaljer
            .map(d =>
              detaljIOrd(d.detalj as never, svarfelt, format)
                .filter(Boolean)
                .join(', '),
            )
            .join(' · ')}
        </p>
      )}
      {paNytt && (
        <p className={stil.liten}>
          {celle.foreldet ? t.borSporresFordi(celle.foreldet.grunn[spraak]) : t.borSporres}
        </p>
      )}
      <Tidligere hvem={hvem} celle={celle} forrigeNr={forrige.nr} antall={celle.antall.staar - herfra - 1} />
    </div>
  )
}

export const ordene = (
  s: { readonly svar: Svarvisning['svar'] },
  tilstand: Readonly<Record<Svarvisning['svar']['tilstand'], string>>,
  valg: Readonly<Record<string, string>>,
): string => {
  const valgt = s.svar.tilstand === 'kartlagt' ? s.svar.valg && valg[s.svar.valg] : tilstand[s.svar.tilstand]
  return [valgt, s.svar.tekst].filter(Boolean).join('. ') || tilstand[s.svar.tilstand]
}

type Tidligereprops = { hvem: string; celle: Cellevisning; forrigeNr: number; antall: number }

/** De eldre svarene hentes og tegnes først når noen ber om dem: fem års historie skal ikke koste noe mens hun skriver. */
function Tidligere({ hvem, celle, forrigeNr, antall }: Tidligereprops) {
  const { samtalerom: t, kartlegging, felles } = useTekster()
  const format = useFormat()
  const { sakId, samtaleId } = useRom()
  const [apen, apne] = useState(false)
  const { svar: alle, sporring } = useCellehistorikk(sakId, hvem, celle, { hent: apen })
  if (antall === 0) return null
  const svar = alle?.filter(s => !s.trukket && s.samtaleId !== samtaleId && s.nr < forrigeNr) ?? []
  return (
    <ReadMore size="small" header={t.tidligere(antall)} open={apen} onOpenChange={apne}>
      {apen && !alle && (
        <Sporring sporring={sporring} laster={<Laster rader={Math.min(antall, 3)} hoyde={40} />}>
          {() => null}
        </Sporring>
      )}
      {apen && alle && (
        <ul className={stil.historikk}>
          {svar.toReversed().map(s => (
            <li key={s.nr}>
              <span className={stil.liten}>
                {t.tidligereRad(
                  format.dato(s.dato as Dato),
                  kartlegging.sagtAv[s.sagtAv].toLocaleLowerCase('nb'),
                )}
              </span>
              <br />
              {ordene(s, felles.tilstand, t.valg)}
            </li>
          ))}
        </ul>
      )}
    </ReadMore>
  )
}
