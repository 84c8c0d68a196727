/** The branch that is checked out where a run is. */
export interface Checkout {
	/** Such as `https://github.com/my-org/my-app`. */
	readonly repository: string;
	/** Such as `main`. */
	readonly branch: string;
	/** The path from the repository's root to the run's directory, with slashes; empty at the root. */
	readonly folder: string;
}
