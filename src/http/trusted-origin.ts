import { mayDecide, type Rank } from "../model/rank.ts";

/** The origin of a service that may get a token: clients that send one take nothing else. */
export class TrustedOrigin {
	readonly namedBy: Rank;
	private readonly url: URL;

	/** @throws Error if whoever named it may not; callers ask first where that can be anybody's mistake */
	constructor(url: string, namedBy: Rank) {
		if (!mayDecide(namedBy, "token-host"))
			throw new Error(`a host for tokens is named by ${namedBy}`);
		this.url = new URL(url);
		this.namedBy = namedBy;
	}

	/** Without a trailing slash. */
	get origin(): string {
		return this.url.origin;
	}
}
