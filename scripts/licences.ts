/** Licences that what is shipped may have: they ask for no more than their text, which is in `dist/LICENSES.txt`. */
export const shippable: ReadonlySet<string> = new Set([
	"0BSD",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"ISC",
	"MIT",
]);

/** Licences that a tool may have that only builds or tests, and of which nothing is shipped. */
export const usable: ReadonlySet<string> = new Set([
	...shippable,
	"BlueOak-1.0.0",
	"MPL-2.0",
	"PSF-2.0",
	"Python-2.0",
]);

/**
 * Whether one of the licences that a package offers is allowed.
 * @param expression the `license` of a package: an SPDX expression, of which only `OR` is understood
 */
export function isAllowed(
	expression: unknown,
	allowed: ReadonlySet<string>,
): boolean {
	if (typeof expression !== "string") return false;
	return expression
		.replace(/^\((.*)\)$/, "$1")
		.split(" OR ")
		.some((licence) => allowed.has(licence));
}
