/** Der übliche Weg baut jede Seite jedes Mal. */
export const ohneFertige = async <W>(_datei: string, wege: readonly W[]): Promise<W[]> => [...wege]
