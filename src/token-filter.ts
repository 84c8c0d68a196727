/**
 * What looks like a token: a JSON Web Token (also one that was cut), what follows `Bearer`, and GitHub's own
 * kinds. Wherever it came from, it is not printed.
 */
const tokens =
	/\beyJ[\w-]{16,}(?:\.[\w-]*){0,2}|(?<=\bBearer\s+)[\w.~+/-]{16,}=*|\b(?:gh[pousr]|github_pat)_\w{20,}/g;

/** A text without tokens. */
export function withoutTokens(text: string): string {
	return text.replaceAll(tokens, "***");
}

/** By this command a runner learns what it must hide: the one place where a token has to be printed. */
const masking = /^::add-mask::/;

/** Whether that is done already. */
let isHiding = false;

/**
 * From here on nothing that this process prints has a token in it, whoever prints: libraries have logs of
 * their own, which variables such as `AZURE_LOG_LEVEL` switch on.
 */
export function hideTokensInOutput(): void {
	if (isHiding) return;
	isHiding = true;
	for (const stream of [process.stdout, process.stderr]) {
		const write = stream.write.bind(stream) as (...rest: unknown[]) => boolean;
		stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
			const text =
				typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
			const hidden = text
				.split("\n")
				.map((line) => (masking.test(line) ? line : withoutTokens(line)))
				.join("\n");
			return write(hidden === text ? chunk : hidden, ...rest);
		};
	}
}
