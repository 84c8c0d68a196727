import { comparisonRule } from "./rule.ts";

type Unread = { application: string; cluster: string; reason: string };

export const deployedUnknown = comparisonRule({
	name: "deployed-unknown",
	level: "note",
	since: "0.2.0",
	summary:
		"It could not be read what an application runs in Radix. None of its credentials counts as provably its own.",
	*check({ deployed }) {
		for (const { application, cluster, reason } of deployed?.applications ?? [])
			if (reason !== undefined)
				yield {
					at: undefined,
					data: { application, cluster, reason } satisfies Unread,
				};
	},
	about: () => ({}),
	text: ({ application, cluster, reason }: Unread) => ({
		message: `what ${application} runs on ${cluster} could not be read: ${reason}; none of its credentials counts as provably its own`,
		help: "Whoever signs in must be a reader or an admin of the application in Radix, and the application must be on this cluster. It matters only to `prune`; `deployed: false` does without.",
	}),
});
