/** A request as the simulated services see it. */
export interface Request {
	readonly method: string;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

export interface Response {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export function json(
	status: number,
	body?: unknown,
	headers?: Record<string, string>,
): Response {
	return { status, body, ...(headers && { headers }) };
}

/** The error body of Azure Resource Manager and of Microsoft Graph. */
export function error(
	status: number,
	code: string,
	message: string,
	headers?: Record<string, string>,
): Response {
	return json(status, { error: { code, message } }, headers);
}
