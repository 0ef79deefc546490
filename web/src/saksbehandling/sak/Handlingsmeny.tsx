import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { ActionMenu, Button } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Apne } from './handling.ts'

/** Det som kan gjøres når som helst. Det neste steget har sin egen knapp; dette er resten. */
export function Handlingsmeny({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const { sak: alle, utskrift, utdrag, rettigheter, meldeplikt, andreVedtak, etterspurt } = useTekster()
  const t = alle.handlinger
  const gaa = useNavigate()
  const { utfor } = useSakskommando(sak.sakId)
  const soknad = gjeldendeSoknad(sak)
  const apen =
    soknad && soknad.status !== 'ferdigbehandlet' && soknad.status !== 'behandles-ikke' ? soknad : undefined
  const akutt = sak.soknader.find(s => s.akutt && !s.akutt.avklart)
  if (!sak.kanSkrive) return null
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button size="small" variant="secondary" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
          {t.meny}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group aria-label={t.meny}>
          {!sak.erTildeltMeg && (
            <ActionMenu.Item onSelect={() => void utfor('taSak', {}).catch(() => undefined)}>
              {t.taSaken}
            </ActionMenu.Item>
          )}
          <ActionMenu.Item onSelect={() => void gaa({ to: `/saker/${sak.sakId}/journal` })}>
            {t.notat}
          </ActionMenu.Item>
          <ActionMenu.Item onSelect={() => apne({ slag: 'skrivUt' })}>{utskrift.menyvalg}</ActionMenu.Item>
          <ActionMenu.Item onSelect={() => void gaa({ to: `/saker/${sak.sakId}/utdrag` })}>
            {utdrag.menyvalg}
          </ActionMenu.Item>
          <ActionMenu.Item onSelect={() => void gaa({ to: `/saker/${sak.sakId}/rettigheter` })}>
            {rettigheter.menyvalg}
          </ActionMenu.Item>
          <ActionMenu.Item onSelect={() => apne({ slag: 'meldeplikt' })}>{meldeplikt.meny}</ActionMenu.Item>
          {apen && !apen.forelopigSvar && (
            <ActionMenu.Item onSelect={() => apne({ slag: 'forelopig', soknadId: apen.soknadId })}>
              {t.forelopig}
            </ActionMenu.Item>
          )}
          {soknad && soknad.status !== 'behandles-ikke' && (
            <ActionMenu.Item
              onSelect={() => void gaa({ to: `/saker/${sak.sakId}/soknad/${soknad.soknadId}` })}
            >
              {etterspurt.be}
            </ActionMenu.Item>
          )}
          {apen && !akutt && (
            <ActionMenu.Item onSelect={() => apne({ slag: 'meldAkutt', soknadId: apen.soknadId })}>
              {t.meldAkutt}
            </ActionMenu.Item>
          )}
          {akutt && (
            <ActionMenu.Item onSelect={() => apne({ slag: 'avklarAkutt', soknadId: akutt.soknadId })}>
              {t.avklarAkutt}
            </ActionMenu.Item>
          )}
          {apen && (
            <ActionMenu.Item
              onSelect={() => void gaa({ to: `/saker/${sak.sakId}/nodhjelp/${apen.soknadId}` })}
            >
              {t.nodhjelp}
            </ActionMenu.Item>
          )}
          {soknad && (
            <ActionMenu.Item
              onSelect={() => void gaa({ to: `/saker/${sak.sakId}/andre-vedtak/${soknad.soknadId}` })}
            >
              {andreVedtak.meny}
            </ActionMenu.Item>
          )}
        </ActionMenu.Group>
        <ActionMenu.Divider />
        <ActionMenu.Group aria-label={t.avslutt}>
          {apen && (
            <ActionMenu.Item onSelect={() => apne({ slag: 'avslutt', soknadId: apen.soknadId })}>
              {t.avslutt}
            </ActionMenu.Item>
          )}
          <ActionMenu.Item onSelect={() => apne({ slag: 'inhabil' })}>{t.inhabil}</ActionMenu.Item>
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  )
}
