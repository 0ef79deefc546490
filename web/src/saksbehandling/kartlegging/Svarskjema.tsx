import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Svar } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Sakkommandokropp } from '@handlingsrom/kontrakt/sak/kommandoer'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Signalvarsel } from '../../felles/behov/Signalvarsel.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useSkrevOgsaa } from '../../felles/sak/useSkrevOgsaa.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Opphavsfelt, opphavet } from './Opphavsfelt.tsx'
import stil from './Svarpanel.module.css'
import { forrigeSamtale, huskSamtale } from './samtale.ts'
import { erPaabegynt, type Opphav, useSvarutkast } from './svarutkast.ts'
import type { Svarvisning } from './utvalg.ts'

type Props = {
  sakId: string
  personId: string
  celle: Cellevisning
  dagens: Dato
  /** Svaret som bekreftes uendret. Det blir et nytt, datert svar; den gamle datoen flyttes ikke. */
  bekrefter?: Svarvisning
  vedFerdig: () => void
}

/** Det utkastet vet om samtalen. Et felt som ikke er valgt, skal ikke viske ut det forrige svaret kom fra. */
const samtalen = ({ sagtAv, kanal, dato, grunnlag, innsyn, skjermet }: Opphav): Opphav => ({
  ...(sagtAv ? { sagtAv } : {}),
  ...(kanal ? { kanal } : {}),
  ...(dato ? { dato } : {}),
  ...(grunnlag ? { grunnlag } : {}),
  ...(innsyn ? { innsyn } : {}),
  ...(skjermet ? { skjermet } : {}),
})

/** Et nytt svar på ett tema for ett barn. Svaret er aldri fylt ut; bare hvem, hvordan og når følger med fra forrige svar, og det vises. */
export function Svarskjema({ sakId, personId, celle, dagens, bekrefter, vedFerdig }: Props) {
  const { kartlegging: t, sak, felles } = useTekster()
  const format = useFormat()
  const { svar: paabegynt, sett, tekst: utkast, forkast } = useSvarutkast(sakId, personId, celle.tema)
  const [forrige] = useState(() => forrigeSamtale(sakId, personId, dagens))
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [versjon, settVersjon] = useState(celle.versjon)
  const [samtale, settSamtale] = useState<Opphav>(() => ({
    dato: dagens,
    ...forrige,
    ...(bekrefter ? {} : samtalen(paabegynt)),
  }))
  const [provd, settProvd] = useState(false)
  const tilstand = bekrefter ? bekrefter.svar.tilstand : paabegynt.tilstand
  const tekst = bekrefter ? bekrefter.svar.tekst : paabegynt.tekst
  const velg = (endring: Partial<Opphav>) => {
    settSamtale({ ...samtale, ...endring })
    if (!bekrefter) sett({ ...samtale, ...endring })
  }
  const ogsaa = useSkrevOgsaa(sakId, celle.svar)
  const tekstMangler = tilstand !== 'onsker-ikke-a-svare' && tekst.trim() === ''

  const send = (settVersjonNaa: number) => {
    settProvd(true)
    const opphav = opphavet(samtale)
    if (!tilstand || !opphav || tekstMangler) return
    // Bekreftes svaret, følger valget og opplysningene i felt med; ordene er de samme.
    const svar = bekrefter ? bekrefter.svar : { tilstand, tekst }
    settVersjon(settVersjonNaa)
    utfor('registrerOpplysning', {
      personId,
      tema: celle.tema,
      svar: svar as Sakkommandokropp<'registrerOpplysning'>['svar'],
      ...opphav,
      settVersjon: settVersjonNaa,
    }).then(
      () => {
        const { sagtAv, kanal, dato } = opphav
        huskSamtale(sakId, { sagtAv, kanal, dato, personId, dagens })
        if (!bekrefter) forkast()
        vedFerdig()
      },
      () => undefined,
    )
  }
  const siste = celle.svar.at(-1)
  const konflikt = erKonflikt(feil)
  return (
    <div className={stil.skjema}>
      {konflikt && siste && (
        <Konflikt
          min={tekst}
          annen={siste.svar.tekst || felles.tilstand[siste.svar.tilstand]}
          annenHvem={siste.skrevetAv.navn || sak.system}
          annenNar={format.tidspunkt(siste.tidspunkt as Tidspunkt)}
          sender={sender}
          vedBehold={() => send(celle.versjon)}
          vedTaAndres={() => {
            if (!bekrefter) forkast()
            nullstill()
            vedFerdig()
          }}
        />
      )}
      {bekrefter ? (
        <p className={stil.under}>{t.panel.bekreftTittel}</p>
      ) : (
        <>
          <RadioGroup
            size="small"
            legend={t.skjema.tilstand}
            value={tilstand ?? ''}
            onChange={(verdi: Svar['tilstand']) => sett({ ...samtale, tilstand: verdi })}
            error={provd && !tilstand ? t.skjema.manglerTilstand : undefined}
          >
            {nokler(t.skjema.valg).map(v => (
              <Radio key={v} value={v}>
                {t.skjema.valg[v]}
              </Radio>
            ))}
          </RadioGroup>
          <Fritekst
            etikett={t.skjema.tekst[tilstand ?? 'kartlagt']}
            utkast={{ ...utkast, settTekst: ny => sett({ ...samtale, tekst: ny }) }}
            minRader={4}
            ogsaa={ogsaa}
            {...(provd && tekstMangler ? { feil: t.skjema.manglerTekst } : {})}
          />
          <Signalvarsel sakId={sakId} tekst={utkast.tekst} gjelder={personId as PersonId} />
        </>
      )}
      {forrige && <p className={stil.under}>{t.skjema.somForrige}</p>}
      <Opphavsfelt sakId={sakId} om={[personId]} verdi={samtale} vedEndring={velg} provd={provd} />
      {feil != null && !konflikt && <Feilet feil={feil} />}
      {!konflikt && (
        <div className={stil.skjemaknapper}>
          <Button size="small" loading={sender} onClick={() => send(versjon)}>
            {bekrefter ? t.panel.bekreft : t.skjema.lagre}
          </Button>
          <Button size="small" variant="tertiary" onClick={vedFerdig} disabled={sender}>
            {felles.avbryt}
          </Button>
          {!bekrefter && erPaabegynt(paabegynt) && (
            <Button
              size="small"
              variant="tertiary"
              disabled={sender}
              onClick={() => {
                forkast()
                vedFerdig()
              }}
            >
              {t.skjema.forkast}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
