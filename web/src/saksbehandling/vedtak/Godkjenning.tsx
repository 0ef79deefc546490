import { Alert, BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Bekreft } from '../../felles/komponenter/Bekreft.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { MedKladd } from './Avgjorelse.tsx'
import { somLest } from './lesekladd.ts'
import stil from './Vedtak.module.css'

/** Å godkjenne er å svare for vedtaket med navnet sitt. Derfor spørres det én gang til. */
export function Godkjenning({ sakId, vedtak, kladd, vedUtfort }: MedKladd) {
  const { vedtak: v, lesing } = useTekster()
  const t = v.avgjorelse
  const utkast = useUtkast(`${sakId}:${vedtak.vedtakId}:merknad`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [spor, settSpor] = useState(false)
  const [provd, settProvd] = useState(false)
  // Det siste spørsmålet (S-122) svares av den som leser, før navnet hennes settes under. Svaret kan være hva som helst. Tjeneren krever
  // det samme. Uten barn er det ingen å svare om, og råd og veiledning, avvisning og avslag på akutt hjelp hviler ikke på kartleggingen.
  const utenBarn = vedtak.kontroller.some(k => k.resultat.kode === 'undersokt.ingen-barn')
  const manglerSvar = vedtak.kanReturnere && !vedtak.annet && !utenBarn && !kladd.svar['barnas-behov']
  const apne = vedtak.lesing.kommentarer.filter(k => k.status === 'apen').length
  const godkjenn = () =>
    utfor('fattVedtak', {
      vedtakId: vedtak.vedtakId,
      merknad: utkast.tekst,
      lestVersjon: vedtak.lesing.versjon,
      ...(vedtak.kanReturnere ? somLest(kladd) : {}),
    }).then(
      () => {
        utkast.forkast()
        kladd.forkast()
        vedUtfort('godkjent')
      },
      () => settSpor(false),
    )
  return (
    <div className={stil.valgt}>
      <Fritekst etikett={t.merknad} utkast={utkast} minRader={2} />
      {feil != null && <Feilet feil={feil} />}
      {provd && manglerSvar && (
        <Alert variant="warning" size="small">
          {lesing.punkt.mangler}
        </Alert>
      )}
      {apne > 0 && <BodyShort size="small">{lesing.kommentar.apne(apne)}</BodyShort>}
      <div>
        <Button
          onClick={() => {
            settProvd(true)
            if (!manglerSvar) settSpor(true)
          }}
        >
          {t.godkjenn}
        </Button>
      </div>
      <Bekreft
        apen={spor}
        tittel={t.bekreft}
        bekreft={t.godkjenn}
        sender={sender}
        vedBekreft={() => void godkjenn()}
        vedLukk={() => settSpor(false)}
      >
        {t.bekreftTekst}
      </Bekreft>
    </div>
  )
}
