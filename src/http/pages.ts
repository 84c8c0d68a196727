import { ServiceError } from "./service-error.ts";

/** No list that is read here comes near so many pages. */
const maxPages = 200;

/** Nor near so many elements. */
const maxElements = 10_000;

/** @throws ServiceError if a list is longer than any that is read here */
export function refuseTooMany(elements: readonly unknown[]): void {
	if (elements.length <= maxElements) return;
	throw new ServiceError(
		0,
		"",
		`a list of results has more than ${maxElements} elements`,
	);
}

/**
 * The pages of lists, each of which names the next one. A service that is broken, or not what it says it is,
 * may name them without end.
 */
export class Pages {
	/** The pages before each page that was named as the next one. */
	private readonly before = new Map<string, ReadonlySet<string>>();

	/**
	 * Called with each page and the one that it names.
	 * @throws ServiceError if the list does not end
	 */
	follow(page: string, next: string): void {
		const pages = this.before.get(page) ?? new Set([page]);
		if (pages.has(next) || pages.size >= maxPages)
			throw new ServiceError(
				0,
				"",
				`a list of results does not end (${pages.size} pages)`,
			);
		this.before.set(next, new Set([...pages, next]));
	}
}
