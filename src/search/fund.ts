/** Was das Verzeichnis zu einem Stamm weiß; `gewichte` sind hier ganze Zahlen bis `MAX_GEWICHT`. */
export interface Fund {
  nummern: readonly number[]
  gewichte: readonly number[]
  teile: readonly string[]
  verwandte: readonly string[]
  /** Formen, die nur in diesen wenigen Beispielen so dastehen. */
  seltene: ReadonlyMap<string, readonly number[]>
}

/** Das Verzeichnis, wie die Suche es liest: stückweise, im Browser aus dem Netz. */
export interface Leser {
  /** Anzahl aller Beispiele. */
  anzahl: number
  find(stamm: string): Promise<Fund | undefined>
  /** Stämme mit diesem Anfang, höchstens `max`, die häufigsten zuerst. */
  findAnfang(anfang: string, max: number): Promise<[stamm: string, fund: Fund][]>
  /** Das nächste Wort des Bestands, das höchstens so weit entfernt ist, wie Tippfehler reichen. */
  findAehnliches(gefaltet: string): Promise<string | undefined>
}
