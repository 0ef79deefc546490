import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { ChevronLeftIcon, ChevronRightIcon, ExternalLinkIcon } from '@navikt/aksel-icons'
import { Button, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useHurtigtast } from '../../../felles/innstillinger/hurtigtaster.ts'
import { Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Dokument } from './Dokument.tsx'
import stil from './Dokumentpanel.module.css'
import { Soknadsdokument } from './Soknadsdokument.tsx'

/** Dokumentet ved siden av arbeidet. Søknaden vises lesbar; PDF og bilder her; resten lastes ned. */
export function Dokumentpanel({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak.dokument
  const format = useFormat()
  const valg = [
    ...sak.soknader.map(s => ({
      id: s.soknadId,
      navn: t.soknad(format.dato(s.mottattDato as Dato)),
      soknadId: s.soknadId,
      dokument: undefined,
    })),
    ...sak.dokumenter
      // Originalen til en digital søknad er data, ikke noe å lese; den lastes ned fra søknadssiden.
      .filter(d => d.mimetype !== 'application/json')
      .map(d => ({
        id: d.sha256,
        navn: `${t.slag[d.slag]}: ${d.filnavn}, ${format.dato(d.dato as Dato)}`,
        soknadId: undefined,
        dokument: d,
      })),
  ]
  const [valgtId, velg] = useState<string>()
  const nr = Math.max(
    0,
    valg.findIndex(v => v.id === valgtId),
  )
  const valgt = valg[nr]
  const flytt = (steg: number) => velg(valg[Math.min(valg.length - 1, Math.max(0, nr + steg))]?.id)
  useHurtigtast('[', () => flytt(-1))
  useHurtigtast(']', () => flytt(1))
  if (!valgt) return <Tomt tittel={t.tom} />
  return (
    <section className={stil.panel} aria-label={t.tittel}>
      <div className={stil.topp}>
        <Select
          size="small"
          className={stil.velg}
          label={t.velg}
          hideLabel
          value={valgt.id}
          onChange={e => velg(e.target.value)}
        >
          {valg.map(v => (
            <option key={v.id} value={v.id}>
              {v.navn}
            </option>
          ))}
        </Select>
        <span className={stil.av}>{t.av(nr + 1, valg.length)}</span>
        <span className={stil.knapper}>
          <Button
            size="small"
            variant="tertiary"
            icon={<ChevronLeftIcon title={t.forrige} />}
            disabled={nr === 0}
            onClick={() => flytt(-1)}
          />
          <Button
            size="small"
            variant="tertiary"
            icon={<ChevronRightIcon title={t.neste} />}
            disabled={nr === valg.length - 1}
            onClick={() => flytt(1)}
          />
          {valgt.dokument && (
            <Button
              as="a"
              size="small"
              variant="tertiary"
              icon={<ExternalLinkIcon title={t.nyttVindu} />}
              href={`/api/saker/${sak.sakId}/dokumenter/${valgt.dokument.sha256}`}
              target="_blank"
              rel="noreferrer"
            />
          )}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: flaten kan rulles, og må kunne nås med tastatur */}
      <section className={stil.flate} tabIndex={0} aria-label={valgt.navn}>
        {valgt.dokument ? (
          <Dokument key={valgt.id} sakId={sak.sakId} dokument={valgt.dokument} />
        ) : (
          <Soknadsdokument key={valgt.id} sakId={sak.sakId} soknadId={valgt.soknadId} />
        )}
      </section>
    </section>
  )
}
