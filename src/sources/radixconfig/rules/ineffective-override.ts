import { type Affected, aboutAffected } from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { at, formatPath, isPresent, text } from "../../../yaml/path.ts";
import { identityClientId } from "../effective.ts";
import { fileRule } from "../rule.ts";

type IneffectiveOverride = Affected & {
	path: string;
	workload: string;
	environment: string;
	clientId: string;
};

export const ineffectiveOverride = fileRule({
	name: "ineffective-override",
	level: "warning",
	since: "0.1.0",
	summary:
		"An empty `clientId` in an environment does not switch off the identity of a component or job.",
	*check({ application }) {
		for (const {
			kind,
			name,
			environment,
			workload,
			override,
		} of application.running) {
			const empty = at(override, "identity", "azure", "clientId");
			if (!isPresent(empty) || text(empty) !== "") continue;
			const effective = identityClientId(workload, override);
			if (effective === undefined || text(effective) === "") continue;
			const data: IneffectiveOverride = {
				path: formatPath(empty.path),
				workload: `${kind} ${name}`,
				environment,
				clientId: canonicalClientId(text(effective)),
				environments: [environment],
				workloads: [name],
			};
			yield { at: empty.path, data };
		}
	},
	about: aboutAffected,
	text: ({ path, workload, environment, clientId }: IneffectiveOverride) => ({
		message: `${path} is empty, but ${workload} still runs as ${clientId} in ${environment}; expected another client ID or no entry`,
		help: "An empty value never overrides. Move the identity from the workload to the environments that need it.",
	}),
});
