import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Svar, Svarkilde } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
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

/** Et nytt svar på ett tema for ett barn. Ingenting er valgt på forhånd: heller ikke at barnet selv har sagt det. */
export function Svarskjema({ sakId, personId, celle, dagens, bekrefter, vedFerdig }: Props) {
  const { kartlegging: t, sak, felles } = useTekster()
  const format = useFormat()
  const utkast = useUtkast(`${sakId}:svar:${personId}:${celle.tema}`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [versjon, settVersjon] = useState(celle.versjon)
  const [tilstand, settTilstand] = useState<Svar['tilstand'] | undefined>(bekrefter?.tilstand)
  const [sagtAv, settSagtAv] = useState<Svarkilde>()
  const [kanal, settKanal] = useState<Kanal>()
  const [dato, settDato] = useState<Dato | undefined>(dagens)
  const [provd, settProvd] = useState(false)
  const tekst = bekrefter ? bekrefter.tekst : utkast.tekst
  const tekstMangler = tilstand !== 'onsker-ikke-a-svare' && tekst.trim() === ''

  const send = (settVersjonNaa: number) => {
    settProvd(true)
    if (!tilstand || !sagtAv || !kanal || !dato || tekstMangler) return
    const svar = { tilstand, tekst }
    settVersjon(settVersjonNaa)
    utfor('registrerOpplysning', {
      personId,
      tema: celle.tema,
      svar,
      sagtAv,
      kanal,
      dato,
      settVersjon: settVersjonNaa,
    }).then(
      () => {
        if (!bekrefter) utkast.forkast()
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
          annen={siste.tekst || felles.tilstand[siste.tilstand]}
          annenHvem={siste.skrevetAv.navn || sak.system}
          annenNar={format.tidspunkt(siste.tidspunkt as Tidspunkt)}
          sender={sender}
          vedBehold={() => send(celle.versjon)}
          vedTaAndres={() => {
            if (!bekrefter) utkast.forkast()
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
            onChange={(verdi: Svar['tilstand']) => settTilstand(verdi)}
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
            utkast={utkast}
            minRader={4}
            {...(provd && tekstMangler ? { feil: t.skjema.manglerTekst } : {})}
          />
        </>
      )}
      <Valgfelt
        etikett={t.skjema.sagtAv}
        valg={t.sagtAv}
        verdi={sagtAv}
        vedEndring={settSagtAv}
        feil={provd && !sagtAv ? t.skjema.manglerSagtAv : undefined}
      />
      <Valgfelt
        etikett={t.skjema.kanal}
        valg={sak.kanal}
        verdi={kanal}
        vedEndring={settKanal}
        feil={provd && !kanal ? t.skjema.manglerKanal : undefined}
      />
      <Datofelt
        etikett={t.skjema.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.skjema.manglerDato } : {})}
      />
      {feil != null && !konflikt && <Feilet feil={feil} />}
      {!konflikt && (
        <div className={stil.skjemaknapper}>
          <Button size="small" loading={sender} onClick={() => send(versjon)}>
            {bekrefter ? t.panel.bekreft : t.skjema.lagre}
          </Button>
          <Button size="small" variant="tertiary" onClick={vedFerdig} disabled={sender}>
            {felles.avbryt}
          </Button>
        </div>
      )}
    </div>
  )
}
