/** Svaret går til stdout, alt annet til stderr: `--json` kan alltid leses av en maskin. */
export type Utskrift = {
  readonly json: boolean
  /** Fremdrift og forklaring for mennesker. */
  si(linje: string): void
  /** Hvor langt det er kommet: en strek som flytter seg i et vindu, ellers en linje for hver tidel. */
  framdrift(ferdig: number, av: number): void
  /** Svaret: som JSON, eller som linjene et menneske vil lese. */
  svar(data: unknown, linjer: readonly string[]): void
}

export function lagUtskrift(json: boolean): Utskrift {
  return {
    json,
    si: linje => console.error(linje),
    framdrift: lagFramdrift(),
    svar: (data, linjer) => {
      if (json) console.log(JSON.stringify(data, null, 2))
      else for (const linje of linjer) console.log(linje)
    },
  }
}

function lagFramdrift(): Utskrift['framdrift'] {
  let sagt = -1
  return (ferdig, av) => {
    const tidel = Math.floor((10 * ferdig) / av)
    const strek = `${'█'.repeat(tidel)}${'░'.repeat(10 - tidel)} ${ferdig} av ${av}`
    if (process.stderr.isTTY) process.stderr.write(`\r${strek}${ferdig === av ? '\n' : ''}`)
    else if (tidel > sagt) console.error(strek)
    sagt = tidel
  }
}

/** 0: gjort. 1: avvist, eller funn noen må se på. 2: kommandoen er skrevet feil. */
export type Utgang = 0 | 1 | 2

/** Feil bruk av kommandoen: en setning som sier hvordan den skrives. */
export class FeilBruk extends Error {}
/** Kommandoen er riktig skrevet, men kan ikke utføres. */
export class KanIkke extends Error {}
