/** The audience of every Kubernetes workload, in every Azure cloud: the token's audience is the pod's. */
export const workloadAudience = "api://AzureADTokenExchange";

/** Whoever trusts this subject lets every app of the cluster scale on its queues. */
export const kedaSubject = "system:serviceaccount:keda:keda-operator";
