import { formatPath, type Path } from "../../../yaml/path.ts";
import type { DerivedUse } from "../derive.ts";

/** The uses of one client ID in the file. */
interface UsesOfPath {
	readonly path: Path;
	/** The path in words. */
	readonly where: string;
	readonly clientId: string;
	readonly uses: readonly DerivedUse[];
}

/** Uses by the path of their client ID: one wrong line is one finding, however many environments it applies to. */
export function usesByPath(uses: readonly DerivedUse[]): UsesOfPath[] {
	const grouped = Map.groupBy(uses, ({ path }) => formatPath(path));
	return [...grouped].flatMap(([where, ofPath]) => {
		const [first] = ofPath;
		if (first === undefined) return [];
		const { path, clientId } = first;
		return [{ path, where, clientId, uses: ofPath }];
	});
}
