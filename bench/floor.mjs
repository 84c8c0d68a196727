/**
 * The floor of the benchmark: the shortest honest script that makes the requests of a report or a sync with
 * Azure's official clients. It checks nothing, compares nothing, tries nothing again and counts what it
 * found or wrote.
 */
import { ManagedServiceIdentityClient } from "@azure/arm-msi";
import { ClientAssertionCredential } from "@azure/identity";
import { getClient } from "@azure-rest/core-client";

const { MODE, TENANT, CLIENT, CLIENT_IDS, SUBJECTS, ISSUER } = process.env;
const audience = "api://AzureADTokenExchange";

async function askRunner() {
	const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
	const runner = getClient(url.origin);
	const { body } = await runner
		.pathUnchecked(`${url.href}&audience=${encodeURIComponent(audience)}`)
		.get({
			headers: {
				Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
			},
		});
	return body.value;
}

/** A credential for one service, whose token is on its way. */
function signIn(scope) {
	const assertion = askRunner();
	const credential = new ClientAssertionCredential(
		TENANT,
		CLIENT,
		() => assertion,
	);
	const token = credential.getToken(scope);
	return { getToken: () => token };
}

const azure = signIn("https://management.azure.com/.default");
const graph = getClient(
	"https://graph.microsoft.com",
	signIn("https://graph.microsoft.com/.default"),
	{ credentials: { scopes: ["https://graph.microsoft.com/.default"] } },
);

const clientIds = CLIENT_IDS.split(",");
const requests = clientIds.flatMap((clientId, index) => [
	{
		id: `${2 * index}`,
		method: "GET",
		url: `/servicePrincipals(appId='${clientId}')?$select=alternativeNames`,
	},
	{
		id: `${2 * index + 1}`,
		method: "GET",
		url: `/applications(appId='${clientId}')?$select=id`,
	},
]);
const batches = [];
for (let start = 0; start < requests.length; start += 20)
	batches.push(requests.slice(start, start + 20));
const answers = await Promise.all(
	batches.map((batch) =>
		graph.pathUnchecked("/v1.0/$batch").post({ body: { requests: batch } }),
	),
);
const ids = answers
	.flatMap(({ body }) => body.responses)
	.filter(({ status, body }) => status === 200 && body.alternativeNames)
	.map(({ body }) => body.alternativeNames.find((name) => name.includes("/")));

const clients = new Map();
const identities = ids.map((id) => {
	const [, , subscription, , resourceGroup, , , , name] = id.split("/");
	if (!clients.has(subscription))
		clients.set(
			subscription,
			new ManagedServiceIdentityClient(azure, subscription),
		);
	const { federatedIdentityCredentials } = clients.get(subscription);
	return { credentials: federatedIdentityCredentials, resourceGroup, name };
});

async function list({ credentials, resourceGroup, name }) {
	const found = [];
	for await (const one of credentials.list(resourceGroup, name))
		found.push(one);
	return found;
}

const found = (await Promise.all(identities.map(list))).flat();
if (MODE === "report") console.log(found.length);
else {
	const written = await Promise.all(identities.map(write));
	console.log(written.flat().length);
}

/** Reads the list again, proves each name free right before it is written, and reads back. */
async function write(identity) {
	const { credentials, resourceGroup, name } = identity;
	const wanted = JSON.parse(SUBJECTS)[name].map((subject) => [
		subject.replaceAll(/[^a-z0-9]+/g, "-"),
		subject,
	]);
	await list(identity);
	for (const [credential, subject] of wanted) {
		await credentials.get(resourceGroup, name, credential).catch(() => {});
		await credentials.createOrUpdate(resourceGroup, name, credential, {
			issuer: ISSUER,
			subject,
			audiences: [audience],
		});
	}
	const lists = await Promise.all([1, 2, 3].map(() => list(identity)));
	return lists[0];
}
