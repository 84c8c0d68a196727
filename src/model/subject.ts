/** The audience of every Kubernetes workload, in every Azure cloud: the token's audience is the pod's. */
export const workloadAudience = "api://AzureADTokenExchange";

/** Whoever trusts this subject lets every app of the cluster scale on its queues. */
export const kedaSubject = "system:serviceaccount:keda:keda-operator";

/** The namespace and name of a Kubernetes service account, or `undefined` for any other subject. */
export function serviceAccountOf(
	subject: string,
): { readonly namespace: string; readonly serviceAccount: string } | undefined {
	const [system, kind, namespace, serviceAccount, ...rest] = subject.split(":");
	if (system !== "system" || kind !== "serviceaccount" || rest.length > 0)
		return undefined;
	if (!namespace || !serviceAccount) return undefined;
	return { namespace, serviceAccount };
}
