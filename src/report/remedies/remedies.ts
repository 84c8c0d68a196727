import { ofClientId } from "../../model/of-client-id.ts";
import type { Report } from "../build.ts";
import { identityTitle } from "../view/overview.ts";
import { comment } from "./comment.ts";
import { labelsOf } from "./labels.ts";
import { type OnIdentity, remediesOn } from "./on-identity.ts";
import { isOffline, wantedBy } from "./wanted.ts";

/** An identity in one line, and what is to be done on it. */
export interface TitledIdentity extends OnIdentity {
	readonly title: string;
}

/** What a person can do by hand, and a sentence for each thing that is not among it. */
export interface Remedies {
	/** What to know of all of it. */
	readonly notes: readonly string[];
	readonly identities: readonly TitledIdentity[];
	readonly leftOut: readonly string[];
}

/**
 * What makes the required trusts exist, per identity. Only what can be created is offered: not on an
 * identity that does not exist or is full, and with values that mean nothing in any shell or template. All
 * valid ones are such. What nobody looked up is offered with placeholders.
 */
export function remediesFor(report: Report): Remedies {
	const all = wantedBy(report);
	const labels = labelsOf(all);
	const identities: TitledIdentity[] = [];
	const leftOut: string[] = [];
	const open = all.filter(({ status }) => status !== "present");
	for (const [clientId, wanted] of Map.groupBy(open, (one) => one.clientId)) {
		const [identity] = ofClientId(report.identities, clientId);
		const title = comment(identityTitle(report, clientId));
		const found = remediesOn(clientId, identity, wanted, labels);
		if (found.remedies.length > 0) identities.push({ ...found, title });
		leftOut.push(...found.leftOut.map((why) => `${title}: ${why}.`));
	}
	const notes = [
		"Nothing was compared with Azure: some of these may exist already.",
		"Fill in what is in angle brackets.",
	];
	return { notes: isOffline(report) ? notes : [], identities, leftOut };
}
