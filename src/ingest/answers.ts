import { z } from "zod";
import { WithdrawalReason } from "../article/article.ts";
import { Hold } from "../store/articles.ts";
import { Verdict } from "../store/intake.ts";
import { Evidence, PostState } from "../store/post.ts";
import { WreckKind } from "../store/wreck.ts";

const Time = z.iso.datetime().describe("RFC 3339, in UTC");
const Id = z.string().describe("the sender's own id of the article");
const Ref = z.string().describe("Tidings' short name of the article");

/** One mistake in a body, and where it stands. */
export const IssueAnswer = z
	.object({
		path: z.array(z.union([z.string(), z.number()])).describe("where in the body it stands"),
		message: z.string().describe("what is wrong and what to do"),
	})
	.meta({ id: "Issue" });

/** RFC 9457. */
export const ProblemAnswer = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string().describe("what is wrong and what to do"),
		issues: z.array(IssueAnswer).optional(),
	})
	.meta({ id: "Problem" });

/** What became of a delivery. */
export const DeliveryAnswer = z
	.object({
		delivery: z.string().describe("names the delivery in histories and for a replay"),
		accepted: z.array(
			z.object({
				id: Id,
				status: Verdict.describe(
					"`stale` is older than what is known and changed nothing, `unchanged` the same again, `forgotten` was kept once and can't be changed any more",
				),
				hold: Hold.optional().describe("why it is kept but not posted"),
				duplicate_of: z.string().optional().describe("the ref of the article that it tells again"),
				url: z.url().describe("where its status is told"),
			}),
		),
		ignored: z
			.array(z.object({ id: Id.nullable(), reason: z.string() }))
			.optional()
			.describe("items that nothing is done for, such as drafts"),
		refused: z
			.array(z.object({ id: Id.nullable(), issues: z.array(IssueAnswer) }))
			.optional()
			.describe("items that can't be understood; the others were taken"),
	})
	.meta({ id: "Delivery" });
export type DeliveryAnswer = z.infer<typeof DeliveryAnswer>;

/** Where an article stands as a whole; `live` when its posts tell the rest. */
export const ArticleState = z.enum([
	"live",
	"embargoed",
	"review",
	"confirm",
	"rejected",
	"backlog",
	"duplicate",
	"retracted",
]);
export type ArticleState = z.infer<typeof ArticleState>;

const standing = {
	state: PostState,
	message_id: z.int().nullable(),
	link: z.url().nullable(),
	posted_at: Time.nullable(),
	evidence: Evidence.nullable().describe(
		"how it became known that the post is there, where no answer of Telegram's said so: by its copy in the discussion group, by looking, by an admin, or by assumption",
	),
};

const CorrectionAnswer = z
	.object({ revision: z.int().describe("the revision that brought the correction"), ...standing })
	.meta({ id: "CorrectionPost", description: "an answer to a post that tells of a correction" });

const PostAnswer = z
	.object({
		channel: z.string(),
		...standing,
		applied_revision: z.int().describe("the revision that the channel shows; 0 for none"),
		desired_revision: z.int().describe("the revision that it should show"),
		settled_revision: z
			.int()
			.describe("the revision up to which nothing is left to do, for good or ill"),
		attempts: z.int(),
		last_error: z.string().nullable(),
		last_error_at: Time.nullable(),
		corrections: z.array(CorrectionAnswer).describe("oldest first"),
	})
	.meta({ id: "Post" });

const HistoryAnswer = z
	.object({
		at: Time,
		delivery: z.string().nullable(),
		what: z
			.string()
			.describe(
				"a status as in the answer to the delivery, what an admin decided, such as `released`, `retried` or `dropped`, or `resolved`: it became known what came of a send",
			),
		revision: z.int(),
		channel: z.string().nullable().describe("of what concerns one post"),
		reason: z.string().nullable().describe("why so, in words"),
	})
	.meta({ id: "HistoryEntry" });

const summary = {
	id: Id,
	ref: Ref,
	source: z.string(),
	state: ArticleState,
	revision: z.int(),
	retracted: z.boolean(),
	reason: WithdrawalReason.nullable().describe("why it was withdrawn"),
	title: z.string().nullable(),
	url: z.string().nullable(),
	received_at: Time,
	updated_at: Time,
	embargoed_until: Time.nullable(),
	duplicate_of: z.string().nullable().describe("the ref of the article that it tells again"),
	channels: z.array(PostAnswer),
};

/** An article in a list. */
export const ArticleSummary = z.object(summary).meta({ id: "ArticleSummary" });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** An article with its history. */
export const ArticleAnswer = z
	.object({ ...summary, history: z.array(HistoryAnswer).describe("oldest first") })
	.meta({ id: "Article" });
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;

/** A page of articles. */
export const ArticleList = z
	.object({
		articles: z.array(ArticleSummary).describe("by their last change, the newest first"),
		next: z
			.string()
			.nullable()
			.describe("ask with it as `cursor` for what comes after; a page may be short, also empty"),
	})
	.meta({ id: "ArticleList" });
export type ArticleList = z.infer<typeof ArticleList>;

/** A post that a person may have to decide on. */
export const DeadPost = z
	.object({
		channel: z.string(),
		ref: Ref,
		id: Id.nullable(),
		kind: WreckKind.describe(
			"`failed`: Telegram refuses it; `unknown`: nobody knows whether it is there; `ghost`: withdrawn, and may be there; `stuck`: withdrawn, and can neither be deleted nor edited",
		),
		state: PostState,
		is_looked_for: z.boolean().describe("Tidings still looks for it by itself"),
		attempt: z.string().nullable().describe("names the newest attempt to send it"),
		since: Time,
		title: z.string().nullable(),
		url: z.string().nullable(),
		link: z.url().nullable().describe("of its message, where that is known"),
		reason: z.string().describe("why it is here, in words"),
	})
	.meta({ id: "DeadPost" });
export type DeadPost = z.infer<typeof DeadPost>;

/** All posts that a person may have to decide on. */
export const DeadList = z
	.object({ posts: z.array(DeadPost).describe("oldest first") })
	.meta({ id: "DeadList" });
export type DeadList = z.infer<typeof DeadList>;

/** What was decided on a post. */
export const DecisionAnswer = z
	.object({
		channel: z.string(),
		ref: Ref,
		done: z.string().describe("what happens from now on, in words"),
	})
	.meta({ id: "Decision" });
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;
