import type { ComparedUse } from "../model/deployed.ts";
import { describeUse } from "../model/requirement.ts";
import { comparisonRule } from "./rule.ts";

type Undeclared = Omit<ComparedUse, "instead" | "declared"> &
	Record<string, unknown> & { declaredClientId?: string };

export const deployedNotDeclared = comparisonRule({
	name: "deployed-not-declared",
	level: "note",
	since: "0.2.0",
	summary:
		"Something runs in Radix with an identity that no checked file gives it. Its credential is in use, and not surplus.",
	*check({ deployed }) {
		for (const { declared, instead, ...use } of deployed?.uses ?? []) {
			if (declared) continue;
			const data: Undeclared = {
				...use,
				...(instead && { declaredClientId: instead.clientId }),
			};
			yield { at: instead?.location, data };
		}
	},
	about: ({ clientId, subject, environment, workload }) => ({
		clientIds: [clientId],
		subjects: [subject],
		environments: [environment],
		workloads: [workload.name],
	}),
	text: ({ declaredClientId, ...use }: Undeclared) => {
		const { application, cluster, deployment, clientId, environment } = use;
		const what = `${describeUse(use)} of ${application}`;
		const where = `on ${cluster} (deployment ${deployment})`;
		return declaredClientId === undefined
			? {
					message: `${what} runs ${where} with client ID ${clientId}, and no checked file declares that; its credential is in use`,
					help: `Keep the credential for as long as it runs: until the next deployment of ${environment}, or until the environment is deleted in Radix.`,
				}
			: {
					message: `${what} runs ${where} with client ID ${clientId} until the next deployment, and with ${declaredClientId} from then on; both need their credentials`,
					help: `Deploy ${environment}; after that, the credential of ${clientId} is surplus.`,
				};
	},
});
