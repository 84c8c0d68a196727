/**
 * Those of a list that have a client ID. The list is grouped once, however often it is asked, so that a run
 * over many identities takes time in proportion to them; it must not change.
 */
export function ofClientId<T extends { readonly clientId: string }>(
	all: readonly T[],
	clientId: string,
): readonly T[] {
	const known = groups.get(all) ?? Map.groupBy(all, (one) => one.clientId);
	groups.set(all, known);
	return (known.get(clientId) as readonly T[] | undefined) ?? [];
}

const groups = new WeakMap<
	readonly object[],
	ReadonlyMap<string, readonly object[]>
>();
