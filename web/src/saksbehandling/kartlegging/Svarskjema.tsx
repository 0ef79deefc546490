import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Svar } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
import { forrigeSamtale, huskSamtale } from './samtale.ts'
import { erPaabegynt, type Samtale, useSvarutkast } from './svarutkast.ts'
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
const samtalen = ({ sagtAv, kanal, dato }: Samtale): Samtale => ({
  ...(sagtAv ? { sagtAv } : {}),
  ...(kanal ? { kanal } : {}),
  ...(dato ? { dato } : {}),
})

/** Et nytt svar på ett tema for ett barn. Svaret er aldri fylt ut; bare hvem, hvordan og når følger med fra forrige svar, og det vises. */
export function Svarskjema({ sakId, personId, celle, dagens, bekrefter, vedFerdig }: Props) {
  const { kartlegging: t, sak, felles } = useTekster()
  const format = useFormat()
  const { svar: paabegynt, sett, tekst: utkast, forkast } = useSvarutkast(sakId, personId, celle.tema)
  const [forrige] = useState(() => forrigeSamtale(sakId, personId, dagens))
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [versjon, settVersjon] = useState(celle.versjon)
  const [samtale, settSamtale] = useState<Samtale>(() => ({
    dato: dagens,
    ...forrige,
    ...(bekrefter ? {} : samtalen(paabegynt)),
  }))
  const [provd, settProvd] = useState(false)
  const { sagtAv, kanal, dato } = samtale
  const tilstand = bekrefter ? bekrefter.tilstand : paabegynt.tilstand
  const tekst = bekrefter ? bekrefter.tekst : paabegynt.tekst
  const velg = (endring: Samtale) => {
    settSamtale({ ...samtale, ...endring })
    if (!bekrefter) sett({ ...samtale, ...endring })
  }
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
          annen={siste.tekst || felles.tilstand[siste.tilstand]}
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
            {...(provd && tekstMangler ? { feil: t.skjema.manglerTekst } : {})}
          />
        </>
      )}
      {forrige && <p className={stil.under}>{t.skjema.somForrige}</p>}
      <Valgfelt
        etikett={t.skjema.sagtAv}
        valg={t.sagtAv}
        verdi={sagtAv}
        vedEndring={ny => velg({ sagtAv: ny })}
        feil={provd && !sagtAv ? t.skjema.manglerSagtAv : undefined}
      />
      <Valgfelt
        etikett={t.skjema.kanal}
        valg={sak.kanal}
        verdi={kanal}
        vedEndring={ny => velg({ kanal: ny })}
        feil={provd && !kanal ? t.skjema.manglerKanal : undefined}
      />
      <Datofelt
        etikett={t.skjema.dato}
        verdi={dato}
        vedEndring={ny => velg({ dato: ny })}
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
