/** The digest of the plan that was reviewed, or why it is not known, as half a sentence. */
export type ReviewedPlan =
	| { readonly digest: string }
	| { readonly reason: string };
