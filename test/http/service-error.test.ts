import {
	createHttpHeaders,
	createPipelineRequest,
	RestError,
} from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import {
	asServiceError,
	bodyOf,
	explain,
	ServiceError,
	toServiceError,
} from "../../src/http/service-error.ts";

const body = { error: { code: "Denied", message: "not for you\nsecond line" } };

test("a refusal is told in one line, with the service's request ID", () => {
	const fromGraph = toServiceError({
		status: 403,
		body,
		headers: { "request-id": "r-1" },
	});
	expect(explain(fromGraph)).toBe("Denied: not for you (request ID r-1)");

	const request = createPipelineRequest({
		url: "https://management.azure.com",
	});
	const fromArm = asServiceError(
		new RestError("not for you", {
			code: "Denied",
			statusCode: 403,
			request,
			response: {
				request,
				status: 403,
				headers: createHttpHeaders({ "x-ms-request-id": "r-2" }),
			},
		}),
	);
	expect(explain(fromArm)).toBe("Denied: not for you (request ID r-2)");
	expect(fromArm.denied).toBe(true);
});

test.each([
	[0, true],
	[200, true],
	[404, false],
	[409, false],
	[500, true],
	[503, true],
])("a write that ended with %i may have taken effect: %s", (status, open) => {
	expect(new ServiceError(status, "", "").ambiguous).toBe(open);
});

test("an answer that cannot be read says nothing about what happened", () => {
	const unreadable = new RestError("half", {
		code: RestError.PARSE_ERROR,
		statusCode: 200,
	});
	expect(asServiceError(unreadable).status).toBe(0);
	expect(() => bodyOf({ status: 200, body: "<html>" })).toThrow(
		"the response is not JSON",
	);
});

test("what is no answer of a service is a bug, and thrown again", () => {
	expect(() => asServiceError(new TypeError("oops"))).toThrow(TypeError);
});
