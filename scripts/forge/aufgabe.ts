/** Eine Aufgabe der Abläufe: Angaben und Umgebung hinein, Rückgabewert heraus. */
export type Aufgabe = (angaben: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>
