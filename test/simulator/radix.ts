import { json, type Request, type Response } from "./http.ts";
import type { RadixApplication, RadixCluster } from "./tenant.ts";

/**
 * The Radix API of one cluster, as `api-server` of radix-operator answers: it asks Kubernetes with the
 * caller's token, so an application that one may not read and one that does not exist are told apart by
 * nobody.
 */
export function answerOfRadix(
	{ issuers, applications }: RadixCluster,
	{ url, headers }: Request,
	isForRadix: boolean,
): Response {
	if (headers["authorization"] === undefined)
		return failure(403, "forbidden", "Authorization is required");
	if (!isForRadix)
		return failure(
			400,
			"user",
			"Error: no issuers could validate token: audience is invalid",
		);
	const path = url.pathname.replace(/^\/api\/v1\//, "");
	if (path === "configuration")
		return json(200, {
			clusterOidcIssuers: issuers,
			clusterBaseDomain: url.host,
		});
	const [, name = "", rest = ""] =
		/^applications\/([^/]+)(.*)$/.exec(path) ?? [];
	const application = applications.get(name);
	if (application === undefined)
		return failure(
			403,
			"user",
			`Error: radixregistrations.radix.equinor.com "${name}" is forbidden: User cannot get resource`,
		);
	if (rest === "") return json(200, describe(name, application));
	if (rest === "/deployments") return json(200, summaries(application));
	const deployment = application.deployments.find(
		(deployment) => rest === `/deployments/${deployment.name}`,
	);
	return deployment
		? json(200, deployment)
		: failure(404, "missing", `Non existing deployment ${rest}`);
}

function describe(name: string, { registration }: RadixApplication) {
	return { name, registration, environments: null, jobs: [] };
}

/** Without identities, and `null` instead of an empty list. */
function summaries({ deployments }: RadixApplication) {
	if (deployments.length === 0) return null;
	return deployments.map(({ name, environment }) => ({
		name,
		environment,
		status: "Ready",
		activeFrom: "2026-11-01T08:00:00Z",
		activeTo: null,
	}));
}

function failure(status: number, type: string, message: string): Response {
	return json(status, { type, message });
}
