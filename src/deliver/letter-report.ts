/** What a message to a reader is that nobody waited for. */
export type LetterKind = "article" | "digest" | "bundle" | "reminder" | "broadcast";

/** What came of it, for good: Telegram has taken it, or refuses it, or nobody knows. */
export type LetterOutcome = "sent" | "refused" | "unknown";

/** Is told of each message to a reader once it is over with it; one that is tried again is not over. */
export type ReportLetter = (kind: LetterKind, outcome: LetterOutcome) => void;
