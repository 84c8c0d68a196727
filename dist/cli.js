#!/usr/bin/env node
// Copied to dist as it is. Every Node.js from 18 on can run it, and so learns which version is needed.
import { complaintAbout } from "./node-version.js";

const complaint = complaintAbout(process.versions.node);
if (complaint === undefined) await import("./command-line.js");
else {
	process.stderr.write(`error: ${complaint}\n`);
	process.exitCode = 2;
}
