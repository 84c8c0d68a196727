import { compare } from "../src/compare/compare.ts";
import { Texts } from "../src/files/texts.ts";
import { conclude } from "../src/findings/conclude.ts";
import type { ResolvedIdentity } from "../src/model/identity.ts";
import { buildReport } from "../src/report/build.ts";
import { plainDisplay } from "../src/report/formats/format.ts";
import { formatText } from "../src/report/formats/text/text.ts";
import { planChanges } from "../src/sync/plan.ts";
import {
	credential,
	demand,
	identity,
	location,
	requirement,
} from "../test/nouns.ts";
import { interleave, stopwatch } from "./interleave.ts";
import type { Row } from "./row.ts";

/** How many credentials each identity needs, none of which exists. */
const credentials = 10;

/** How the comparison grows with the number of identities, everything from it to the printed report included. */
export async function comparison(): Promise<Row[]> {
	const [few, many] = [3_000, 10_000].map(scene) as [Scene, Scene];
	const times = await interleave({
		few: () => stopwatch(() => run(few)),
		many: () => stopwatch(() => run(many)),
	});
	return [
		{
			...{ part: "comparison", unit: "ms", target: 3.5 },
			what: `comparison of 10,000 identities × ${credentials} credentials, all missing`,
			measured: times.many,
			...{ against: "3,000 identities of that kind", reference: times.few },
		},
	];
}

interface Scene {
	readonly wanted: ReturnType<typeof demand>;
	readonly identities: readonly ResolvedIdentity[];
}

function scene(count: number): Scene {
	const clientIds = Array.from(
		{ length: count },
		(_, index) =>
			`${String(index).padStart(8, "0")}-1111-4111-8111-111111111111`,
	);
	const required = clientIds.flatMap((clientId, index) =>
		Array.from({ length: credentials }, (_, number) =>
			requirement({
				name: `c${index}-${number}`,
				clientId,
				location: location({ line: index + 1 }),
			}),
		),
	);
	return {
		wanted: demand(required),
		identities: clientIds.map((clientId, index) =>
			identity(
				[
					credential({
						subject: `system:serviceaccount:my-app-dev:gone${index}`,
					}),
				],
				{ clientId },
			),
		),
	};
}

function run({ wanted, identities }: Scene): void {
	// A list is grouped once: each round has lists of its own, as each run has.
	const required = [...wanted.required];
	const compared = compare({ ...wanted, required, judged: required }, [
		...identities,
	]);
	const concluded = conclude(
		{
			...{ scopes: [], findings: [], ignores: [], unreadable: [] },
			texts: new Texts(),
		},
		{ byScope: new Map(), retired: [] },
		compared,
		{
			...{ levels: new Map(), ignores: { policy: [], inline: [] } },
			...{
				policyFile: undefined,
				commentsIgnoreErrors: true,
				neverFails: undefined,
			},
			...{ production: [], issuers: [], discoveries: [] },
			...{ comparesAll: true, today: "2026-11-27" },
		},
	);
	planChanges(compared, { prune: true });
	const outcome = { mode: "report", complete: true, ...concluded } as const;
	const { requirements } = compared;
	const report = buildReport(
		{ ...outcome, requirements, comparison: compared },
		"error",
	);
	formatText(report, plainDisplay);
}
