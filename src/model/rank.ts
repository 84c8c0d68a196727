/**
 * Who said something: this program, the runner, an input or an option, a file that was accepted, a file that
 * a pull request may have changed, or the answer of a service. Source: the threat model in `SECURITY.md`.
 */
export type Rank = "program" | "runner" | "input" | "base" | "head" | "service";

/** The ranks of a repository's files. */
export type FileRank = Extract<Rank, "base" | "head">;

/** What somebody may have to decide, and who may. */
const deciders = {
	/** Which host gets a token. */
	"token-host": ["program", "runner", "input"],
	/** Which host is asked for what everybody may read. */
	"public-host": ["input", "base", "service"],
	/** Which issuer is written into a credential. That a service names it is not enough: it is judged first. */
	issuer: ["input", "base", "service"],
	/** Whether anything is written, and what. */
	write: ["input", "base"],
	/** Which errors are ignored. */
	suppression: ["input", "base"],
} as const satisfies Readonly<Record<string, readonly Rank[]>>;

/** Whether what somebody said decides a matter. */
export function mayDecide(rank: Rank, matter: keyof typeof deciders): boolean {
	const ranks: readonly Rank[] = deciders[matter];
	return ranks.includes(rank);
}
