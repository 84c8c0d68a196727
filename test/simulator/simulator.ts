import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { makeCertificates } from "./certificates.ts";
import { Entra, oidcToken } from "./entra.ts";
import { GitHub } from "./github.ts";
import { MicrosoftGraph } from "./graph.ts";
import { error, json, type Request, type Response } from "./http.ts";
import { answerOfRadix } from "./radix.ts";
import { ResourceManager } from "./resource-manager.ts";
import type { Rights, Tenant } from "./tenant.ts";

const hosts = {
	login: "login.microsoftonline.com",
	resourceManager: "management.azure.com",
	graph: "graph.microsoft.com",
	github: "api.github.com",
	oidc: "run-actions.actions.githubusercontent.com",
};
const radixApplication = "6dae42f8-4368-4678-94ff-3960e28e3630";
/** Any other host that a test wants to lure a token to. */
const strangers = "*.attacker.example";

/** A request that was made, for tests that count them or look where tokens went. */
export interface LoggedRequest {
	readonly host: string;
	readonly method: string;
	readonly path: string;
	readonly hasToken: boolean;
}

/**
 * `"reset"` breaks the connection instead of answering. `"lost"` does what was asked for and then breaks
 * the connection, so that whoever asked does not learn of it.
 */
export type Interception = Response | "reset" | "lost" | undefined;

/**
 * Microsoft Entra, Azure Resource Manager, Microsoft Graph, the Radix API, GitHub and its OIDC provider
 * behind an HTTPS proxy: a program that honours `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS` reaches them by
 * their real names and knows no difference.
 */
export class Simulator {
	readonly tenant: Tenant;
	readonly entra: Entra;
	readonly resourceManager: ResourceManager;
	readonly graph: MicrosoftGraph;
	readonly github = new GitHub();
	readonly requests: LoggedRequest[] = [];
	/** Every host that the proxy was asked for, those that are not simulated included. */
	readonly contacted = new Set<string>();
	/** How many connections were made, each through the proxy. */
	connections = 0;
	/** Subject of the workflow's OIDC token. */
	workflowSubject = "repo:my-org/my-app:ref:refs/heads/main";
	/** Milliseconds before each answer. */
	latency = 0;
	/** May answer a request in place of the services. */
	intercept: (request: Request) => Interception | Promise<Interception> = () =>
		undefined;

	private readonly proxy: Server;
	private readonly folder: string;
	private readonly sockets = new Set<Duplex>();

	private constructor(tenant: Tenant, proxy: Server, folder: string) {
		this.tenant = tenant;
		this.entra = new Entra(tenant);
		this.resourceManager = new ResourceManager(tenant);
		this.graph = new MicrosoftGraph(tenant);
		this.proxy = proxy;
		this.folder = folder;
	}

	static async start(tenant: Tenant): Promise<Simulator> {
		const folder = await mkdtemp(join(tmpdir(), "simulated-tenant-"));
		const names = [
			...Object.values(hosts),
			...tenant.clusters.keys(),
			...[...tenant.documents.keys()].map((url) => new URL(url).host),
			strangers,
		];
		const { authority, certificate, key } = await makeCertificates(names);
		await writeFile(join(folder, "authority.pem"), authority);

		const proxy = createServer((_, response) => response.writeHead(405).end());
		const simulator = new Simulator(tenant, proxy, folder);
		const server = createTlsServer(
			{ cert: certificate, key },
			(request, response) => simulator.answer(request, response),
		);
		proxy.on("connect", (request: IncomingMessage, socket: Duplex) => {
			const host = request.url?.replace(/:443$/, "") ?? "";
			simulator.contacted.add(host);
			const known = names.includes(host) || host.endsWith(strangers.slice(1));
			simulator.sockets.add(socket);
			simulator.connections += 1;
			socket.on("error", () => socket.destroy());
			socket.write(`HTTP/1.1 ${known ? "200 OK" : "502 Unknown host"}\r\n\r\n`);
			if (known) server.emit("connection", socket);
			else socket.end();
		});
		proxy.listen(0, "127.0.0.1");
		await once(proxy, "listening");
		return simulator;
	}

	/** The environment in which a program reaches the simulated services. */
	get environment(): Record<string, string> {
		const { port } = this.proxy.address() as AddressInfo;
		return {
			HTTPS_PROXY: `http://127.0.0.1:${port}`,
			NODE_EXTRA_CA_CERTS: join(this.folder, "authority.pem"),
		};
	}

	/** What a runner adds for a job with `permissions: id-token: write`. */
	get workflowEnvironment(): Record<string, string> {
		return {
			ACTIONS_ID_TOKEN_REQUEST_URL: `https://${hosts.oidc}/idtoken?api-version=2.0`,
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-token",
		};
	}

	/** Puts an `az` with an open session into a folder, to be found through `PATH`. */
	async installAzureCli(clientId: string): Promise<string> {
		const answers = [
			`https://${hosts.resourceManager}`,
			`https://${hosts.graph}`,
			radixApplication,
		].map((resource) => {
			const accessToken = this.entra.issue(clientId, resource);
			const expires_on = Math.floor(Date.now() / 1000) + 3600;
			const answer = JSON.stringify({
				accessToken,
				expires_on,
				tenant: this.tenant.id,
				tokenType: "Bearer",
			});
			return `  *"--resource ${resource}"*) echo '${answer}' ;;`;
		});
		const script = `#!/bin/sh\ncase "$*" in\n${answers.join("\n")}\n  *) echo "unexpected: $*" >&2; exit 1 ;;\nesac\n`;
		await writeFile(join(this.folder, "az"), script, { mode: 0o755 });
		return this.folder;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		for (const socket of this.sockets) socket.destroy();
		this.proxy.close();
		await rm(this.folder, { recursive: true, force: true });
	}

	private async answer(
		incoming: IncomingMessage,
		outgoing: ServerResponse,
	): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of incoming) chunks.push(chunk);
		const request: Request = {
			method: incoming.method ?? "GET",
			url: new URL(incoming.url ?? "/", `https://${incoming.headers.host}`),
			headers: incoming.headers,
			body: Buffer.concat(chunks).toString("utf8"),
		};
		this.requests.push({
			host: request.url.host,
			method: request.method,
			path: request.url.pathname,
			hasToken: incoming.headers.authorization !== undefined,
		});
		if (this.latency > 0) await setTimeout(this.latency);
		const instead = await this.intercept(request);
		const answer =
			instead === undefined || instead === "lost"
				? await this.route(request)
				: instead;
		if (answer === "reset" || instead === "lost") {
			incoming.socket.destroy();
			return;
		}
		outgoing.writeHead(answer.status, {
			"content-type": "application/json",
			...answer.headers,
		});
		const { body } = answer;
		// A body of many pieces may be very large, or have no end.
		if (body instanceof Readable)
			await pipeline(body, outgoing).catch(() => {});
		else outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
	}

	private async route(request: Request): Promise<Response> {
		const { host } = request.url;
		if (host === hosts.login) return this.entra.handle(request);
		if (host === hosts.github) return this.github.handle(request);
		if (host === hosts.oidc) return this.giveWorkflowToken(request);
		if (host === hosts.resourceManager) {
			// The Azure CLI still asks for a token by the older name of the service.
			const rights =
				this.rightsOf(request, `https://${host}`) ??
				this.rightsOf(request, "https://management.core.windows.net");
			if (!rights)
				return error(
					401,
					"InvalidAuthenticationToken",
					"The access token is invalid.",
				);
			return this.resourceManager.handle(request, rights);
		}
		if (host === hosts.graph) {
			const rights = this.rightsOf(request, `https://${host}`);
			if (!rights)
				return error(
					401,
					"InvalidAuthenticationToken",
					"Access token validation failure. Invalid audience.",
				);
			return this.graph.handle(request, rights);
		}
		const cluster = this.tenant.clusters.get(host);
		if (cluster) {
			const isForRadix = this.rightsOf(request, radixApplication) !== undefined;
			return answerOfRadix(cluster, request, isForRadix);
		}
		if (this.tenant.documents.has(request.url.href))
			return json(200, this.tenant.documents.get(request.url.href));
		return error(404, "NotFound", `nothing is at ${request.url}`);
	}

	/** The OIDC token that GitHub gives the workflow. */
	workflowToken(audience: string | null): string {
		return oidcToken({
			iss: "https://token.actions.githubusercontent.com",
			sub: this.workflowSubject,
			aud: audience,
		});
	}

	private giveWorkflowToken({ url, headers }: Request): Response {
		if (headers["authorization"] !== "Bearer runner-token")
			return json(401, { message: "bad credentials" });
		const value = this.workflowToken(url.searchParams.get("audience"));
		return json(200, { value });
	}

	/** What the bearer of a request's token may do, or `undefined` if the token is not for this service. */
	private rightsOf({ headers }: Request, audience: string): Rights | undefined {
		const token = String(headers["authorization"] ?? "").replace(
			/^Bearer /,
			"",
		);
		const grant = this.entra.grants.get(token);
		if (grant?.audience !== audience) return undefined;
		return (
			this.tenant.rights.get(grant.clientId) ?? {
				graph: [],
				owns: [],
				roles: [],
			}
		);
	}
}
