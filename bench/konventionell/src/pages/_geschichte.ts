/** Der übliche Weg fragt Git nicht. */
export const getGeschichte = async (): Promise<ReadonlyMap<string, never>> => new Map()
