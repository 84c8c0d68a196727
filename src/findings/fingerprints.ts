import { createHash } from "node:crypto";
import type { Finding } from "../generated/report.ts";

/** What of a finding its fingerprint depends on. */
export type Fingerprinted = Pick<Finding, "rule" | "file" | "message" | "data">;

/**
 * What makes a finding the same one in the next run: the rule with the subject that it is about, or
 * else with its workload and environment and whatever else its data name. Never a line, a count or a
 * service's words. Equal ones in one report are numbered.
 */
export function fingerprints(): (finding: Fingerprinted) => string {
	const seen = new Map<string, number>();
	return ({ rule, file, message, data }) => {
		const { clientId, issuer, subject } = data ?? {};
		const parts =
			typeof subject === "string"
				? [rule, clientId, issuer, subject]
				: [rule, file, data === undefined ? message : stable(data)];
		const digest = createHash("sha256")
			.update(JSON.stringify(parts))
			.digest("hex")
			.slice(0, 32);
		const count = (seen.get(digest) ?? 0) + 1;
		seen.set(digest, count);
		return `${digest}:${count}`;
	};
}

const volatile = ["reason", "remedy", "hint", "why", "detail"];

function stable(value: unknown): unknown {
	if (typeof value === "number") return undefined;
	if (Array.isArray(value)) return value.map(stable);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !volatile.includes(name))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, part]) => [name, stable(part)]),
	);
}
