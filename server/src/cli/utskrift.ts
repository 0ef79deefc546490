/** Svaret går til stdout, alt annet til stderr: `--json` kan alltid leses av en maskin. */
export type Utskrift = {
  readonly json: boolean
  /** Fremdrift og forklaring for mennesker. */
  si(linje: string): void
  /** Svaret: som JSON, eller som linjene et menneske vil lese. */
  svar(data: unknown, linjer: readonly string[]): void
}

export function lagUtskrift(json: boolean): Utskrift {
  return {
    json,
    si: linje => console.error(linje),
    svar: (data, linjer) => {
      if (json) console.log(JSON.stringify(data, null, 2))
      else for (const linje of linjer) console.log(linje)
    },
  }
}

/** 0: gjort. 1: avvist, eller funn noen må se på. 2: kommandoen er skrevet feil. */
export type Utgang = 0 | 1 | 2

/** Feil bruk av kommandoen: en setning som sier hvordan den skrives. */
export class FeilBruk extends Error {}
/** Kommandoen er riktig skrevet, men kan ikke utføres. */
export class KanIkke extends Error {}
