declare module '@citation-js/core' {
  /** Ein gelesener Literatureintrag in CSL-JSON, so weit die Tests ihn ansehen. */
  export class Cite {
    constructor(quelle: string)
    data: { title: string; URL: string; author: unknown; issued: { 'date-parts': number[][] } }[]
  }
}
