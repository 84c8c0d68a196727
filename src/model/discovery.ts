/** What an issuer says of itself: the issuer of its tokens, or why that could not be read. */
export type Discovery =
	| { readonly issuer: string; readonly found: string }
	| { readonly issuer: string; readonly reason: string };
