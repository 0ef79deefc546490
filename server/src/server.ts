import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Tx } from './adapters/database/database.ts'
import { listKommuner } from './adapters/database/kommuner.ts'
import { lagDemoinnlogging } from './adapters/identitet/demo/demoinnlogging.ts'
import { lagIdentitetslager } from './adapters/identitet/lager.ts'
import { lagOidcklient } from './adapters/identitet/oidcklient.ts'
import { lagSikkerhetslogg, oppslagslogg } from './adapters/logg/tilgangslogg.ts'
import { avledNokkel } from './application/identitet/forsegling.ts'
import { ansattIdAv } from './application/identitet/kravkart.ts'
import { lagUtkastnokkel } from './application/identitet/utkastnokkel.ts'
import type { Demoperson } from './application/porter/identitet.ts'
import { settAnsattruter } from './http/ruter/ansatte.ts'
import { settAvviksruter } from './http/ruter/avvik.ts'
import { settBehovsruter } from './http/ruter/behov.ts'
import { settEgenvurderingsruter } from './http/ruter/egenvurdering.ts'
import { settInternkontrollruter } from './http/ruter/internkontroll.ts'
import { settKartleggingsskjemaruter } from './http/ruter/kartleggingsskjema.ts'
import { settKommandoruter } from './http/ruter/kommandoer.ts'
import { settKommuneruter } from './http/ruter/kommune.ts'
import { settKontaktruter } from './http/ruter/kontakter.ts'
import { settLangvarigruter } from './http/ruter/langvarig.ts'
import { settListeruter } from './http/ruter/lister.ts'
import { settMottaksruter } from './http/ruter/mottak.ts'
import { settNormruter } from './http/ruter/normruter.ts'
import { settOppholdsruter } from './http/ruter/opphold.ts'
import { settOversettelsesruter } from './http/ruter/oversettelse.ts'
import { settPersonruter } from './http/ruter/person.ts'
import { settRapportruter } from './http/ruter/rapport.ts'
import { settRegisterruter } from './http/ruter/register.ts'
import { settRettighetsruter } from './http/ruter/rettigheter.ts'
import { settSakruter } from './http/ruter/sak.ts'
import { settSaksproveruter } from './http/ruter/saksprove.ts'
import { settSamtaleruter } from './http/ruter/samtale.ts'
import { settSamtykkeruter } from './http/ruter/samtykke.ts'
import { settSomMottakerruter } from './http/ruter/somMottaker.ts'
import { settSvarruter } from './http/ruter/svar.ts'
import { settTilbudsruter } from './http/ruter/tilbud.ts'
import { settUndersokelsesruter } from './http/ruter/undersokelse.ts'
import { settUtkastruter } from './http/ruter/utkast.ts'
import { settUtskriftsruter } from './http/ruter/utskrift.ts'
import { lagPortvakt } from './http/skall/portvakt.ts'
import { lagServer, type Server } from './http/skall/server.ts'
import type { Konfig } from './konfig.ts'
import { type Hus, VERSJON } from './tjeneste.ts'

/** Setter sammen HTTP-tjenesten: innlogging, port, ruter og skall. `lagPort` er der for målingene: ingen innstilling kan bytte porten. */
export async function byggServer(
  hus: Hus,
  konfig: Konfig,
  demopersoner: readonly Demoperson[],
  lagPort: typeof lagPortvakt<Tx> = lagPortvakt,
): Promise<Resultat<Server, string>> {
  const innloggingsvalg = velgInnlogging(konfig, demopersoner)
  if (!innloggingsvalg.ok) return avvist(innloggingsvalg.feil)
  const { oppsett, kravkart, demo } = innloggingsvalg.verdi
  const nokkel = avledNokkel(konfig.seglnokkel)
  const sikkerhetslogg = lagSikkerhetslogg(hus.db)
  const { klokke } = hus.a
  const port = lagPort({ oppslagslogg, sikkerhetslogg, klokke, nokkel })
  const r = { ...hus.a, port }
  const server = await lagServer({
    url: konfig.url,
    logg: hus.logg,
    innlogging: {
      oidc: lagOidcklient(oppsett),
      kravkart,
      ansattIdAv: innloggingsvalg.verdi.ansattIdAv,
      ...lagIdentitetslager(hus.db),
      sikkerhetslogg,
      klokke,
      nokkel,
      fornyes: demo === undefined,
    },
    integrasjoner: konfig.integrasjoner,
    installasjon: {
      innebygd: hus.a.innebygd,
      demo: demo !== undefined,
      versjon: VERSJON,
      kommunenavn: kode => kommunenavn(hus, kode as Kommune),
    },
    erKlar: () => hus.db.svarer(),
    webmappe: webmappe(),
    ...(demo ? { demo } : {}),
    ruter: async app => {
      await settSvarruter(app, r)
      settSakruter(app, r)
      settUtskriftsruter(app, r)
      settRettighetsruter(app, r)
      settKontaktruter(app, r)
      settSamtaleruter(app, r)
      settBehovsruter(app, r)
      settPersonruter(app, r)
      settKommandoruter(app, r)
      settSomMottakerruter(app, r)
      settOversettelsesruter(app, r)
      settListeruter(app, r)
      settMottaksruter(app, r)
      settKommuneruter(app, r)
      settInternkontrollruter(app, r)
      settSaksproveruter(app, r)
      settUndersokelsesruter(app, r, konfig.url)
      settAvviksruter(app, r)
      settRegisterruter(app, r)
      settRapportruter(app, r)
      settEgenvurderingsruter(app, r)
      settNormruter(app, r)
      settKartleggingsskjemaruter(app, r)
      settUtkastruter(app, r, lagUtkastnokkel(hus.segl.nokkel.avled('utkast-i-nettleseren')))
      settTilbudsruter(app, r)
      settSamtykkeruter(app, r)
      settOppholdsruter(app, r)
      settLangvarigruter(app, r)
      settAnsattruter(app, r)
    },
  })
  return ok(server)
}

function velgInnlogging(konfig: Konfig, demopersoner: readonly Demoperson[]) {
  if (!konfig.oidc) {
    const demo = lagDemoinnlogging(konfig.url, demopersoner)
    return demo.ok ? ok(demo.verdi) : avvist(demo.feil)
  }
  const { issuer, klientId, klientHemmelighet, kravkart } = konfig.oidc
  return ok({
    oppsett: {
      issuer,
      klientId,
      klientHemmelighet,
      url: konfig.url,
      scope: kravkart.scope,
      alltidPaaNytt: false,
    },
    kravkart,
    ansattIdAv,
    demo: undefined,
  })
}

async function kommunenavn(hus: Hus, kode: Kommune): Promise<string> {
  const alle = await hus.db.somSystem(listKommuner)
  return alle.find(k => k.kommune === kode)?.navn ?? kode
}

/** Den bygde weben: ved siden av serverbunten, eller i arbeidstreet under utvikling. */
function webmappe(): string | null {
  for (const sti of ['../../web/dist/saksbehandling', '../web/dist/saksbehandling']) {
    const mappe = fileURLToPath(new URL(sti, import.meta.url))
    if (existsSync(mappe)) return mappe
  }
  return null
}
