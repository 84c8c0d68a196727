import type { Change, Trust } from "../../generated/report.ts";

/** The status of a trust; `required` where nothing was compared. */
export type Status = Trust["status"] | "required";

/** A sign, how GitHub's Markdown shows it, and what it means. No surface has signs of its own. */
interface Symbol {
	readonly sign: string;
	readonly emoji: string;
	readonly meaning: string;
}

export const statuses: Readonly<Record<Status, Symbol>> = {
	present: { sign: "✓", emoji: "✅", meaning: "exists" },
	missing: { sign: "✗", emoji: "❌", meaning: "missing" },
	mismatched: { sign: "≠", emoji: "≠", meaning: "near miss" },
	unknown: { sign: "?", emoji: "❔", meaning: "unknown" },
	required: { sign: "·", emoji: "·", meaning: "not compared" },
};

export const outcomes: Readonly<Record<Change["outcome"], Symbol>> = {
	planned: { sign: "◷", emoji: "🕒", meaning: "planned" },
	done: { sign: "✓", emoji: "✅", meaning: "done" },
	failed: { sign: "✗", emoji: "❌", meaning: "failed" },
	skipped: { sign: "✗", emoji: "❌", meaning: "not done" },
	unknown: { sign: "?", emoji: "❔", meaning: "sent, but not seen to be made" },
};

export const actions: Readonly<Record<Change["action"], Symbol>> = {
	create: { sign: "+", emoji: "➕", meaning: "create" },
	replace: { sign: "-/+", emoji: "♻️", meaning: "replace" },
	delete: { sign: "-", emoji: "➖", meaning: "delete" },
};

export const levels = {
	error: { emoji: "❌", meaning: "error" },
	warning: { emoji: "⚠️", meaning: "warning" },
	note: { emoji: "ℹ️", meaning: "note" },
} as const;
