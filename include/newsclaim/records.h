/* SPDX-License-Identifier: MIT */
/**
 * @file records.h
 * The records of the model: what is in an article, and who says it.
 *
 * Zero means absent for every member. Every member may be left out unless the
 * profile you validate with asks for it. In each record the everyday members
 * come first; what follows `more` is for deep annotation. Enumerations come
 * first here, then values, then the records.
 */
/* Printed from lib/model/model.def; change that and run the target `regenerate`. */
#ifndef NEWSCLAIM_RECORDS_H
#define NEWSCLAIM_RECORDS_H

#include "newsclaim/base.h"

NCLAIM_BEGIN

/** A record of a document: its kind in the top byte, a number below; 0 is none. */
typedef uint32_t nclaim_ref;

/** Several references. */
typedef struct nclaim_ref_list {
    const nclaim_ref *items;
    size_t count;
} nclaim_ref_list;

/** Several strings. */
typedef struct nclaim_string_list {
    const char *const *items;
    size_t count;
} nclaim_string_list;

/** Kinds of records; the kind of a reference is in its top byte. */
enum {
    NCLAIM_DOCUMENT = 1, /**< nclaim_document */
    NCLAIM_ARTICLE = 2, /**< nclaim_article */
    NCLAIM_ACTOR = 3, /**< nclaim_actor */
    NCLAIM_QUOTE = 4, /**< nclaim_quote */
    NCLAIM_QUANTITY = 5, /**< nclaim_quantity */
    NCLAIM_TIME = 6, /**< nclaim_time */
    NCLAIM_CLAIM = 7, /**< nclaim_claim */
    NCLAIM_RELATION = 8, /**< nclaim_relation */
    NCLAIM_REVIEW = 9, /**< nclaim_review */
    NCLAIM_PRODUCER = 10 /**< nclaim_producer */
};

/** What kind of text an article is. */
enum {
    NCLAIM_GENRE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_GENRE_REPORTAGE = 2, /**< news gathered by reporting */
    NCLAIM_GENRE_BACKGROUND = 3, /**< an explainer */
    NCLAIM_GENRE_ANALYSIS = 4, /**< facts and the inference of the author */
    NCLAIM_GENRE_OPINION = 5, /**< comment, column, editorial */
    NCLAIM_GENRE_REVIEW = 6, /**< judgement of a work */
    NCLAIM_GENRE_INTERVIEW = 7, /**< questions and answers */
    NCLAIM_GENRE_FACT_CHECK = 8, /**< examination of a claim */
    NCLAIM_GENRE_ASK_PUBLIC = 9, /**< a call to readers for information */
    NCLAIM_GENRE_LIVE = 10, /**< a live blog or an entry of one */
    NCLAIM_GENRE_PRESS_RELEASE = 11, /**< a text of the body it reports on */
    NCLAIM_GENRE_SATIRE = 12, /**< not meant to be believed */
    NCLAIM_GENRE_ADVERTORIAL = 13 /**< paid for by an advertiser */
};

/** Whether an article may be used; the values of ninjs `pubStatus`. */
enum {
    NCLAIM_PUB_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_PUB_USABLE = 2, /**< published */
    NCLAIM_PUB_WITHHELD = 3, /**< held back for now */
    NCLAIM_PUB_CANCELED = 4 /**< withdrawn for good */
};

/** What a piece of the layout of an article is. */
enum {
    NCLAIM_BLOCK_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_BLOCK_HEADLINE = 2, /**< the title line */
    NCLAIM_BLOCK_DECK = 3, /**< standfirst, subtitle */
    NCLAIM_BLOCK_DATELINE = 4, /**< place and date in front of the text */
    NCLAIM_BLOCK_BYLINE = 5, /**< who wrote it */
    NCLAIM_BLOCK_HEADING = 6, /**< a heading inside the text */
    NCLAIM_BLOCK_PARAGRAPH = 7, /**< running text */
    NCLAIM_BLOCK_LIST_ITEM = 8, /**< an item of a list */
    NCLAIM_BLOCK_BLOCKQUOTE = 9, /**< words set apart as quoted */
    NCLAIM_BLOCK_CAPTION = 10, /**< text of a picture */
    NCLAIM_BLOCK_TEASER = 11, /**< a pointer to another article */
    NCLAIM_BLOCK_BOILERPLATE = 12, /**< text that belongs to the site, not to the article */
    NCLAIM_BLOCK_QUESTION = 13, /**< a question of an interview */
    NCLAIM_BLOCK_ANSWER = 14, /**< an answer of an interview */
    NCLAIM_BLOCK_ENTRY = 15, /**< an entry of a live blog */
    NCLAIM_BLOCK_CORRECTION = 16 /**< a note that corrects the article */
};

/** Why words that nobody said stand in quotation marks. */
enum {
    NCLAIM_MARKING_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_MARKING_TITLE = 2, /**< the title of a work */
    NCLAIM_MARKING_NAME = 3, /**< a proper name */
    NCLAIM_MARKING_TERM = 4, /**< an expression that is being talked about */
    NCLAIM_MARKING_SCARE = 5 /**< distance of the author */
};

/** How a linked text relates to the article. */
enum {
    NCLAIM_LINK_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_LINK_RELATED = 2, /**< more on the matter */
    NCLAIM_LINK_FULL_VERSION = 3, /**< the whole of which this is an excerpt */
    NCLAIM_LINK_PREVIOUS_VERSION = 4, /**< an earlier state */
    NCLAIM_LINK_SOURCE_DOCUMENT = 5, /**< a document that is reported on */
    NCLAIM_LINK_CORRECTION = 6 /**< a correction of this article */
};

/** Text and data mining. */
enum {
    NCLAIM_MINING_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_MINING_ALLOWED = 2, /**< permitted */
    NCLAIM_MINING_RESERVED = 3 /**< the holder reserves it */
};

/** What sort of being acts or speaks. */
enum {
    NCLAIM_ACTOR_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_ACTOR_PERSON = 2, /**< a human being */
    NCLAIM_ACTOR_ORGANIZATION = 3, /**< a legal or institutional body, outlet or agency */
    NCLAIM_ACTOR_STATE = 4, /**< a country or its government acting, also by metonymy (Beijing) */
    NCLAIM_ACTOR_GROUP = 5, /**< people without a body: experts, observers, residents */
    NCLAIM_ACTOR_WORK = 6, /**< a report, study or data set used as a source */
    NCLAIM_ACTOR_SYSTEM = 7 /**< software acting as a source */
};

/** How the text names an actor. */
enum {
    NCLAIM_NAMING_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_NAMING_NAMED = 2, /**< by a proper name */
    NCLAIM_NAMING_DESCRIBED = 3, /**< only by a description (an expert, western officials) */
    NCLAIM_NAMING_WITHHELD = 4, /**< the text says that the name is known and kept back */
    NCLAIM_NAMING_IMPLICIT = 5 /**< by no expression at all (an agentless passive, `disputed`) */
};

/** How many an actor is. */
enum {
    NCLAIM_NUMBER_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_NUMBER_ONE = 2, /**< a single one */
    NCLAIM_NUMBER_MANY = 3 /**< several */
};

/** How speech, thought or writing is represented. */
enum {
    NCLAIM_MODE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_MODE_DIRECT = 2, /**< presented as the words of the source, delimited */
    NCLAIM_MODE_MIXED = 3, /**< an indirect frame with delimited original words inside */
    NCLAIM_MODE_INDIRECT = 4, /**< a subordinate or adpositional report with a frame */
    NCLAIM_MODE_UNFRAMED = 5, /**< a report in reportative mood (Konjunktiv I) without a frame of its own */
    NCLAIM_MODE_FREE_INDIRECT = 6, /**< the perspective of the source without frame or reportative mood */
    NCLAIM_MODE_REPORTED = 7 /**< the act is told and its content only named (asked for ammunition) */
};

/** How it is known whose words these are. */
enum {
    NCLAIM_RESOLUTION_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_RESOLUTION_EXPLICIT = 2, /**< the source is expressed in the same frame */
    NCLAIM_RESOLUTION_ANAPHORIC = 3, /**< by a pronoun or a definite description */
    NCLAIM_RESOLUTION_INHERITED = 4, /**< no frame of its own: the source of the quote before */
    NCLAIM_RESOLUTION_INFERRED = 5, /**< from the wider context */
    NCLAIM_RESOLUTION_AMBIGUOUS = 6, /**< two or more candidates */
    NCLAIM_RESOLUTION_IMPLICIT = 7 /**< nobody is expressed */
};

/** What sort of expression introduces the words. */
enum {
    NCLAIM_CUE_KIND_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_CUE_KIND_VERB = 2, /**< said, claimed */
    NCLAIM_CUE_KIND_NOUN = 3, /**< the claim that */
    NCLAIM_CUE_KIND_ADPOSITION = 4, /**< according to, laut */
    NCLAIM_CUE_KIND_ADVERB = 5, /**< allegedly, angeblich */
    NCLAIM_CUE_KIND_MOOD = 6, /**< reportative mood alone */
    NCLAIM_CUE_KIND_PUNCTUATION = 7, /**< a colon, a dash, the form of a headline */
    NCLAIM_CUE_KIND_NONE = 8 /**< nothing */
};

/** In which medium the words exist. */
enum {
    NCLAIM_MEDIUM_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_MEDIUM_SPEECH = 2, /**< spoken */
    NCLAIM_MEDIUM_WRITING = 3, /**< written */
    NCLAIM_MEDIUM_THOUGHT = 4, /**< thought or felt */
    NCLAIM_MEDIUM_UNSPECIFIED = 5 /**< the text leaves it open */
};

/** What the source does with the words. */
enum {
    NCLAIM_ACT_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_ACT_ASSERTION = 2, /**< says that something is so */
    NCLAIM_ACT_DENIAL = 3, /**< says that something is not so */
    NCLAIM_ACT_QUESTION = 4, /**< asks */
    NCLAIM_ACT_REQUEST = 5, /**< wants somebody to do something */
    NCLAIM_ACT_COMMITMENT = 6, /**< promises or offers */
    NCLAIM_ACT_PROPOSAL = 7, /**< suggests a joint action */
    NCLAIM_ACT_INTENTION = 8, /**< plans */
    NCLAIM_ACT_BELIEF = 9, /**< assesses, expects, assumes */
    NCLAIM_ACT_KNOWLEDGE = 10, /**< knows; the reporting voice takes it as a fact */
    NCLAIM_ACT_ATTITUDE = 11, /**< wishes, likes, fears */
    NCLAIM_ACT_DECREE = 12, /**< makes it so by saying it */
    NCLAIM_ACT_NO_COMMENT = 13 /**< declines to say anything */
};

/** How the reporting voice relates to what it reports. */
enum {
    NCLAIM_STANCE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_STANCE_NEUTRAL = 2, /**< takes no side */
    NCLAIM_STANCE_ENDORSED = 3, /**< takes it as true (made clear that) */
    NCLAIM_STANCE_DISTANCED = 4, /**< doubts it (allegedly, disputed) */
    NCLAIM_STANCE_REJECTED = 5 /**< says that it is false */
};

/** How close the words are to the original; a translation is told by `source_lang`. */
enum {
    NCLAIM_FIDELITY_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_FIDELITY_VERBATIM = 2, /**< word for word */
    NCLAIM_FIDELITY_EDITED = 3, /**< shortened, bracketed or altered */
    NCLAIM_FIDELITY_PARAPHRASE = 4 /**< in the words of the reporting voice */
};

/** Whether something is said to be so. */
enum {
    NCLAIM_POLARITY_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_POLARITY_POSITIVE = 2, /**< it is */
    NCLAIM_POLARITY_NEGATIVE = 3 /**< it is not */
};

/** What a number does. */
enum {
    NCLAIM_QUANTITY_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_QUANTITY_COUNT = 2, /**< counts things */
    NCLAIM_QUANTITY_MEASURE = 3, /**< measures in a unit */
    NCLAIM_QUANTITY_MONEY = 4, /**< an amount in a currency */
    NCLAIM_QUANTITY_PERCENT = 5, /**< hundredths */
    NCLAIM_QUANTITY_RATIO = 6, /**< a share or a factor */
    NCLAIM_QUANTITY_ORDINAL = 7, /**< a place in an order */
    NCLAIM_QUANTITY_MULTIPLICITY = 8, /**< how often (twice) */
    NCLAIM_QUANTITY_DESIGNATION = 9, /**< part of a name: a caliber, a model number */
    NCLAIM_QUANTITY_INDEFINITE = 10 /**< many, dozens: no number at all */
};

/** How the number bounds the amount. */
enum {
    NCLAIM_COMPARATOR_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_COMPARATOR_EQ = 2, /**< exactly so many */
    NCLAIM_COMPARATOR_LT = 3, /**< less than */
    NCLAIM_COMPARATOR_LE = 4, /**< at most */
    NCLAIM_COMPARATOR_GE = 5, /**< at least */
    NCLAIM_COMPARATOR_GT = 6, /**< more than */
    NCLAIM_COMPARATOR_APPROX = 7, /**< about; `side` tells more */
    NCLAIM_COMPARATOR_RANGE = 8 /**< between `value` and `high` */
};

/** On which side of the number an approximate amount lies. */
enum {
    NCLAIM_SIDE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_SIDE_BELOW = 2, /**< just under (knapp) */
    NCLAIM_SIDE_ABOVE = 3 /**< just over (gut) */
};

/** What the number is of a change or a share. */
enum {
    NCLAIM_AMOUNT_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_AMOUNT_LEVEL = 2, /**< the amount itself */
    NCLAIM_AMOUNT_DELTA = 3, /**< a change (by five percent) */
    NCLAIM_AMOUNT_FROM = 4, /**< where a change starts */
    NCLAIM_AMOUNT_TO = 5, /**< where a change ends */
    NCLAIM_AMOUNT_DENOMINATOR = 6 /**< the whole of a share (every third) */
};

/** Where the code of a unit comes from. */
enum {
    NCLAIM_UNIT_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_UNIT_UCUM = 2, /**< Unified Code for Units of Measure */
    NCLAIM_UNIT_ISO4217 = 3, /**< currencies */
    NCLAIM_UNIT_UNECE = 4, /**< UN/ECE Recommendation 20 */
    NCLAIM_UNIT_NONE = 5, /**< the unit has no code */
    NCLAIM_UNIT_OTHER = 6 /**< another system */
};

/** How a number is written. */
enum {
    NCLAIM_NUMERAL_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_NUMERAL_DIGITS = 2, /**< 20.000 */
    NCLAIM_NUMERAL_WORDS = 3, /**< twenty thousand */
    NCLAIM_NUMERAL_MIXED = 4 /**< 20 thousand */
};

/** What sort of proposition a claim is. */
enum {
    NCLAIM_CLAIM_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_CLAIM_EVENT = 2, /**< something happens */
    NCLAIM_CLAIM_PROPERTY = 3, /**< a state, an attribute, an identity */
    NCLAIM_CLAIM_QUANTITY = 4, /**< the number is the point */
    NCLAIM_CLAIM_CAUSAL = 5, /**< one thing brings about another */
    NCLAIM_CLAIM_QUOTATION = 6, /**< the point is that somebody said it */
    NCLAIM_CLAIM_EVALUATION = 7, /**< a judgement, an opinion, a comparison of worth */
    NCLAIM_CLAIM_QUESTION = 8 /**< an open question of the holder */
};

/** How sure the holder is. */
enum {
    NCLAIM_CERTAINTY_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_CERTAINTY_CERTAIN = 2, /**< sure */
    NCLAIM_CERTAINTY_PROBABLE = 3, /**< likely */
    NCLAIM_CERTAINTY_POSSIBLE = 4 /**< may be */
};

/** In which world the claim holds. */
enum {
    NCLAIM_MODALITY_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_MODALITY_ACTUAL = 2, /**< past or present fact */
    NCLAIM_MODALITY_FUTURE = 3, /**< a prediction */
    NCLAIM_MODALITY_CONDITIONAL = 4, /**< under a condition */
    NCLAIM_MODALITY_COUNTERFACTUAL = 5, /**< contrary to fact */
    NCLAIM_MODALITY_INTENDED = 6, /**< to be brought about */
    NCLAIM_MODALITY_OBLIGATORY = 7, /**< ought to be */
    NCLAIM_MODALITY_ABILITY = 8, /**< can be done */
    NCLAIM_MODALITY_GENERIC = 9 /**< as a rule */
};

/** The attitude that the wording shows. */
enum {
    NCLAIM_SENTIMENT_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_SENTIMENT_POSITIVE = 2, /**< favorable */
    NCLAIM_SENTIMENT_NEGATIVE = 3, /**< unfavorable */
    NCLAIM_SENTIMENT_MIXED = 4, /**< both */
    NCLAIM_SENTIMENT_NEUTRAL = 5 /**< none */
};

/** What a signal word does to a claim. */
enum {
    NCLAIM_CUE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_CUE_HEDGE = 2, /**< makes it less certain (probably) */
    NCLAIM_CUE_BOOSTER = 3, /**< makes it more certain (undoubtedly) */
    NCLAIM_CUE_NEGATION = 4, /**< denies it */
    NCLAIM_CUE_CONDITION = 5, /**< makes it depend on something */
    NCLAIM_CUE_OPEN = 6, /**< leaves it open (it is unclear whether) */
    NCLAIM_CUE_EVIDENTIAL = 7, /**< tells where the knowledge comes from */
    NCLAIM_CUE_APPROXIMATOR = 8 /**< blurs a degree (relatively) */
};

/** What an argument is to its predicate; others begin with x-. */
enum {
    NCLAIM_ROLE_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_ROLE_AGENT = 2, /**< who does it */
    NCLAIM_ROLE_PATIENT = 3, /**< to whom or what it is done */
    NCLAIM_ROLE_RECIPIENT = 4, /**< who gets it */
    NCLAIM_ROLE_THEME = 5, /**< what it is about or moves */
    NCLAIM_ROLE_INSTRUMENT = 6, /**< by what means */
    NCLAIM_ROLE_PLACE = 7, /**< where */
    NCLAIM_ROLE_TIME = 8, /**< when */
    NCLAIM_ROLE_QUANTITY = 9, /**< how much */
    NCLAIM_ROLE_TOPIC = 10, /**< on what subject */
    NCLAIM_ROLE_CAUSE = 11, /**< why */
    NCLAIM_ROLE_MANNER = 12 /**< how */
};

/** The sort of a temporal expression, as in TIMEX3. */
enum {
    NCLAIM_TIME_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_TIME_DATE = 2, /**< a calendar time */
    NCLAIM_TIME_TIME = 3, /**< a time of day */
    NCLAIM_TIME_DURATION = 4, /**< a length of time */
    NCLAIM_TIME_SET = 5 /**< a recurring time */
};

/** How exact a time is. */
enum {
    NCLAIM_PRECISION_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_PRECISION_MILLENNIUM = 2, /**< to a thousand years */
    NCLAIM_PRECISION_CENTURY = 3, /**< to a hundred years */
    NCLAIM_PRECISION_DECADE = 4, /**< to ten years */
    NCLAIM_PRECISION_YEAR = 5, /**< to a year */
    NCLAIM_PRECISION_QUARTER = 6, /**< to three months */
    NCLAIM_PRECISION_MONTH = 7, /**< to a month */
    NCLAIM_PRECISION_WEEK = 8, /**< to a week */
    NCLAIM_PRECISION_DAY = 9, /**< to a day */
    NCLAIM_PRECISION_HOUR = 10, /**< to an hour */
    NCLAIM_PRECISION_MINUTE = 11, /**< to a minute */
    NCLAIM_PRECISION_SECOND = 12 /**< to a second */
};

/** How a time bounds what happens then. */
enum {
    NCLAIM_TIME_MOD_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_TIME_MOD_NONE = 2, /**< at that time */
    NCLAIM_TIME_MOD_BEFORE = 3, /**< before it */
    NCLAIM_TIME_MOD_AFTER = 4, /**< after it */
    NCLAIM_TIME_MOD_ON_OR_BEFORE = 5, /**< not after it */
    NCLAIM_TIME_MOD_ON_OR_AFTER = 6, /**< not before it, since */
    NCLAIM_TIME_MOD_APPROX = 7, /**< about then */
    NCLAIM_TIME_MOD_START = 8, /**< at its beginning */
    NCLAIM_TIME_MOD_MID = 9, /**< in the middle of it */
    NCLAIM_TIME_MOD_END = 10, /**< at its end */
    NCLAIM_TIME_MOD_LESS_THAN = 11, /**< shorter than that */
    NCLAIM_TIME_MOD_MORE_THAN = 12 /**< longer than that */
};

/** What a relative time counts from. */
enum {
    NCLAIM_TIME_REF_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_TIME_REF_NONE = 2, /**< nothing: it is absolute */
    NCLAIM_TIME_REF_PUBLICATION = 3, /**< the publication of the article */
    NCLAIM_TIME_REF_UTTERANCE = 4, /**< the quote in `ref_id` */
    NCLAIM_TIME_REF_EVENT = 5 /**< the claim or time in `ref_id` */
};

/** How one record relates to another. */
enum {
    NCLAIM_RELATION_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_RELATION_SUPPORTS = 2, /**< gives evidence for (claim to claim) */
    NCLAIM_RELATION_DISPUTES = 3, /**< argues against (claim or actor to claim) */
    NCLAIM_RELATION_CONTRADICTS = 4, /**< cannot both hold (claim to claim) */
    NCLAIM_RELATION_SAME_AS = 5, /**< the same proposition, entity or utterance (two of one kind) */
    NCLAIM_RELATION_ELABORATES = 6, /**< adds detail (claim to claim) */
    NCLAIM_RELATION_EXPLAINS = 7, /**< is the cause or reason of (claim to claim or quote) */
    NCLAIM_RELATION_CONDITIONS = 8, /**< is the condition of (claim to claim) */
    NCLAIM_RELATION_ABOUT = 9, /**< comments on (claim to claim or quote) */
    NCLAIM_RELATION_ANSWERS = 10, /**< answers (claim to a claim that is a question) */
    NCLAIM_RELATION_QUOTES_FROM = 11, /**< repeats the wording of (quote to quote or article) */
    NCLAIM_RELATION_TRANSLATES = 12, /**< is a translation of (two quotes, two articles) */
    NCLAIM_RELATION_CORRECTS = 13, /**< puts right (two articles, two claims) */
    NCLAIM_RELATION_RETRACTS = 14, /**< takes back (two articles, two claims) */
    NCLAIM_RELATION_SUPERSEDES = 15, /**< replaces (two articles, two claims) */
    NCLAIM_RELATION_PART_OF = 16, /**< is a part of (article to article) */
    NCLAIM_RELATION_RELATED = 17 /**< has to do with (two of one kind) */
};

/** What a fact-check found. */
enum {
    NCLAIM_VERDICT_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_VERDICT_TRUE = 2, /**< right */
    NCLAIM_VERDICT_MOSTLY_TRUE = 3, /**< right but for details */
    NCLAIM_VERDICT_MIXED = 4, /**< partly right */
    NCLAIM_VERDICT_MOSTLY_FALSE = 5, /**< wrong but for details */
    NCLAIM_VERDICT_FALSE = 6, /**< wrong */
    NCLAIM_VERDICT_MISLEADING = 7, /**< literally right, but with a wrong impression */
    NCLAIM_VERDICT_UNPROVEN = 8, /**< no evidence either way */
    NCLAIM_VERDICT_SATIRE = 9, /**< not meant to be believed */
    NCLAIM_VERDICT_NOT_CHECKABLE = 10, /**< no matter of fact */
    NCLAIM_VERDICT_OTHER = 11 /**< see the verdict in words */
};

/** Who made a record. */
enum {
    NCLAIM_PRODUCER_UNKNOWN = 1, /**< the maker of the record could not tell */
    NCLAIM_PRODUCER_HUMAN = 2, /**< a person */
    NCLAIM_PRODUCER_SOFTWARE = 3, /**< a program */
    NCLAIM_PRODUCER_HYBRID = 4 /**< a person with a program */
};

/** A piece of the text of an article. While `end` is 0 it is not located yet and only its words are known. Frozen. */
typedef struct nclaim_span {
    uint32_t start; /**< first code point, counted from 0 */
    uint32_t end; /**< one past the last code point; 0: not located yet */
    const char *exact; /**< the words covered, as they stand */
    const char *prefix; /**< words right before them, to tell places apart */
    const char *suffix; /**< words right after them */
    const char *ext; /**< members that the model does not define */
} nclaim_span;

/** Several of them. */
typedef struct nclaim_span_list {
    const nclaim_span *items;
    size_t count;
} nclaim_span_list;

/** One place where an actor is mentioned; several spans: in pieces. */
typedef struct nclaim_mention {
    nclaim_span_list spans; /**< where, in order */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    uint32_t reserved_0; /**< 0 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_mention;

/** Several of them. */
typedef struct nclaim_mention_list {
    const nclaim_mention *items;
    size_t count;
} nclaim_mention_list;

/** A piece of the layout of an article. */
typedef struct nclaim_block {
    uint32_t kind; /**< what it is; NCLAIM_BLOCK_... */
    uint32_t start; /**< first code point */
    uint32_t end; /**< one past the last code point */
    uint32_t level; /**< depth of a heading or list, from 1 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_block;

/** Several of them. */
typedef struct nclaim_block_list {
    const nclaim_block *items;
    size_t count;
} nclaim_block_list;

/** Quotation marks that are not speech. */
typedef struct nclaim_marking {
    uint32_t kind; /**< why they are there; NCLAIM_MARKING_... */
    uint32_t start; /**< first code point inside the marks */
    uint32_t end; /**< one past the last code point inside the marks */
    uint32_t reserved_0; /**< 0 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_marking;

/** Several of them. */
typedef struct nclaim_marking_list {
    const nclaim_marking *items;
    size_t count;
} nclaim_marking_list;

/** Another text that the article points to. */
typedef struct nclaim_link {
    uint32_t rel; /**< how it relates to the article; NCLAIM_LINK_... */
    uint32_t reserved_0; /**< 0 */
    const char *uri; /**< its address */
    const char *title; /**< its title */
    nclaim_span span; /**< where the link stands in the text */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_link;

/** Several of them. */
typedef struct nclaim_link_list {
    const nclaim_link *items;
    size_t count;
} nclaim_link_list;

/** A subject or a policy, by address, by name or both. */
typedef struct nclaim_term {
    const char *uri; /**< a code of a vocabulary as an address */
    const char *name; /**< in words */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_term;

/** Several of them. */
typedef struct nclaim_term_list {
    const nclaim_term *items;
    size_t count;
} nclaim_term_list;

/** Who may do what with an article. */
typedef struct nclaim_rights {
    const char *holder; /**< who holds the rights */
    const char *notice; /**< the copyright notice */
    const char *licence; /**< address of the license */
    uint32_t mining; /**< text and data mining; NCLAIM_MINING_... */
    uint32_t reserved_0; /**< 0 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_rights;

/** Several of them. */
typedef struct nclaim_rights_list {
    const nclaim_rights *items;
    size_t count;
} nclaim_rights_list;

/** Place and date as printed in front of a text. */
typedef struct nclaim_dateline {
    const char *place; /**< the place as printed */
    const char *date; /**< the date as printed */
    nclaim_span span; /**< where it stands */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_dateline;

/** Several of them. */
typedef struct nclaim_dateline_list {
    const nclaim_dateline *items;
    size_t count;
} nclaim_dateline_list;

/** An office or an affiliation, for a time. */
typedef struct nclaim_role {
    const char *title; /**< as printed */
    nclaim_ref of; /**< the body in which it is held; a reference to actor */
    uint32_t reserved_0; /**< 0 */
    const char *from; /**< since when */
    const char *to; /**< until when */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_role;

/** Several of them. */
typedef struct nclaim_role_list {
    const nclaim_role *items;
    size_t count;
} nclaim_role_list;

/** Somebody who may be the source of a quote. */
typedef struct nclaim_candidate {
    nclaim_ref actor; /**< who; a reference to actor */
    uint32_t reserved_0; /**< 0 */
    const char *confidence; /**< how sure the annotator is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_candidate;

/** Several of them. */
typedef struct nclaim_candidate_list {
    const nclaim_candidate *items;
    size_t count;
} nclaim_candidate_list;

/** Where something was said. */
typedef struct nclaim_place {
    const char *name; /**< as printed */
    nclaim_string_list ids; /**< identifiers such as wikidata:Q1490 */
    nclaim_span_list anchor; /**< where the text names it */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_place;

/** Several of them. */
typedef struct nclaim_place_list {
    const nclaim_place *items;
    size_t count;
} nclaim_place_list;

/** The unit of an amount. */
typedef struct nclaim_unit {
    uint32_t system; /**< where the code comes from; NCLAIM_UNIT_... */
    uint32_t reserved_0; /**< 0 */
    const char *code; /**< the code, such as km or EUR */
    const char *text; /**< as printed */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_unit;

/** Several of them. */
typedef struct nclaim_unit_list {
    const nclaim_unit *items;
    size_t count;
} nclaim_unit_list;

/** A signal word of a claim. */
typedef struct nclaim_cue {
    uint32_t type; /**< what it does; NCLAIM_CUE_... */
    uint32_t reserved_0; /**< 0 */
    nclaim_span span; /**< where it stands */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_cue;

/** Several of them. */
typedef struct nclaim_cue_list {
    const nclaim_cue *items;
    size_t count;
} nclaim_cue_list;

/** An argument of the predicate of a claim. */
typedef struct nclaim_arg {
    const char *role; /**< its part, a word of the list or one that begins with x- */
    const char *text; /**< in words */
    nclaim_ref ref; /**< or a record; a reference to actor quote quantity time claim */
    uint32_t reserved_0; /**< 0 */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_arg;

/** Several of them. */
typedef struct nclaim_arg_list {
    const nclaim_arg *items;
    size_t count;
} nclaim_arg_list;

/** A verdict as a number on a scale. */
typedef struct nclaim_rating {
    const char *value; /**< the grade */
    const char *best; /**< the best grade of the scale */
    const char *worst; /**< the worst grade of the scale */
    const char *ext; /**< members that the model does not define */
    const char *reserved; /**< 0 */
} nclaim_rating;

/** Several of them. */
typedef struct nclaim_rating_list {
    const nclaim_rating *items;
    size_t count;
} nclaim_rating_list;

/** The document itself: one for each, always there. */
typedef struct nclaim_document {
    const char *newsclaim; /**< version of the format; set by the library */
    const char *created; /**< when the document was made */

    /* more */
    const char *ext; /**< members that the model does not define */
} nclaim_document;

/** A text that was published. */
typedef struct nclaim_article {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    const char *title; /**< its headline */
    const char *lang; /**< its language (BCP 47) */
    const char *text; /**< the text exactly as it was taken; spans count in it */
    const char *published; /**< when it was published */
    const char *uri; /**< its address */
    nclaim_ref publisher; /**< who published it; a reference to actor */

    /* more */
    uint32_t genre; /**< what kind of text it is; NCLAIM_GENRE_... */
    const char *text_sha256; /**< digest of the UTF-8 bytes of the text, where the text itself is not kept */
    uint32_t text_length; /**< length of that text in code points */
    uint32_t status; /**< whether it may be used; NCLAIM_PUB_... */
    nclaim_ref_list authors; /**< who wrote it; a reference to actor */
    nclaim_dateline dateline; /**< place and date as printed */
    const char *modified; /**< when it was last changed */
    const char *retrieved; /**< when this copy was taken */
    const char *embargo_until; /**< not to be used before */
    nclaim_rights rights; /**< who may do what with it */
    const char *source_type; /**< IPTC digital source type */
    nclaim_block_list blocks; /**< its layout, in order */
    nclaim_marking_list markings; /**< quotation marks that are not speech */
    nclaim_link_list links; /**< texts it points to */
    nclaim_term_list policies; /**< policies of the publisher that it was made under */
    nclaim_term_list subjects; /**< what it is about */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_0; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_article;

/** Somebody or something that acts or speaks. */
typedef struct nclaim_actor {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    const char *name; /**< proper name, or the description where there is none */
    uint32_t kind; /**< what sort of being it is; NCLAIM_ACTOR_... */
    uint32_t naming; /**< how the text names it; NCLAIM_NAMING_... */
    nclaim_string_list aliases; /**< other expressions for it in the text */
    nclaim_role_list roles; /**< offices and affiliations */
    nclaim_string_list ids; /**< identifiers such as wikidata:Q159 */

    /* more */
    uint32_t number; /**< one or many; NCLAIM_NUMBER_... */
    nclaim_ref count; /**< how many, where the text says so (four sources); a reference to quantity */
    nclaim_ref_list members; /**< of whom it consists; a reference to actor */
    nclaim_mention_list mentions; /**< where the text mentions it */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_0; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_actor;

/** Represented speech, thought or writing, direct or not, and whose it is. */
typedef struct nclaim_quote {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    nclaim_ref_list sources; /**< whose words they are; several: jointly; a reference to actor */
    nclaim_span_list source_anchor; /**< where the frame names the source */
    uint32_t mode; /**< how they are represented; NCLAIM_MODE_... */
    nclaim_ref parent; /**< the report that this report comes from; absent: the author reports it; a reference to quote */
    nclaim_span_list content; /**< the words, without quotation marks; several spans: in pieces */

    /* more */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    uint32_t resolution; /**< how it is known whose words they are; NCLAIM_RESOLUTION_... */
    nclaim_candidate_list candidates; /**< who it may be, where that is ambiguous */
    nclaim_span_list cue; /**< the expression that introduces the words */
    uint32_t cue_kind; /**< what sort of expression that is; NCLAIM_CUE_KIND_... */
    uint32_t medium; /**< spoken, written or thought; NCLAIM_MEDIUM_... */
    uint32_t act; /**< what the source does with them; NCLAIM_ACT_... */
    uint32_t stance; /**< how the reporting voice relates to them; NCLAIM_STANCE_... */
    uint32_t fidelity; /**< how close they are to the original; NCLAIM_FIDELITY_... */
    uint32_t polarity; /**< negative: the reporting voice says that they were not uttered; NCLAIM_POLARITY_... */
    const char *lang; /**< their language */
    const char *source_lang; /**< language of the original; und: translated from an unstated one */
    nclaim_ref translator; /**< who translated them; a reference to actor */
    nclaim_ref time; /**< when they were uttered; a reference to time */
    nclaim_ref_list addressees; /**< to whom; a reference to actor */
    const char *channel; /**< through what, in words (in a radio interview) */
    nclaim_ref channel_ref; /**< or through which outlet or text; a reference to actor article */
    uint32_t reserved_0; /**< 0 */
    nclaim_place place; /**< where */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_1; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_quote;

/** An amount that the text states. */
typedef struct nclaim_quantity {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    nclaim_span_list anchor; /**< the number with its comparator and unit words */
    uint32_t kind; /**< what the number does; NCLAIM_QUANTITY_... */
    uint32_t comparator; /**< how it bounds the amount; NCLAIM_COMPARATOR_... */
    const char *value; /**< the number, exact */
    const char *high; /**< the upper end of a range */
    nclaim_unit unit; /**< its unit */
    const char *of; /**< what is counted or measured */
    uint32_t role; /**< what it is of a change or a share; absent: the amount itself; NCLAIM_AMOUNT_... */

    /* more */
    uint32_t side; /**< on which side of the number an approximate amount lies; NCLAIM_SIDE_... */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    uint32_t digits; /**< significant digits as written */
    nclaim_ref of_ref; /**< the counted thing as a record; a reference to actor quote quantity claim */
    uint32_t numeral; /**< digits or words; NCLAIM_NUMERAL_... */
    const char *locale; /**< whose separators it uses; absent: those of the article */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_0; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_quantity;

/** A time that the text states: what the words say, and what they resolve to. */
typedef struct nclaim_time {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    nclaim_span_list anchor; /**< the expression */
    const char *value; /**< what the words alone say: EDTF, or TIMEX3 with X for what they leave open */
    const char *resolved; /**< what they mean in context, as EDTF */

    /* more */
    uint32_t kind; /**< date, time of day, duration or set; NCLAIM_TIME_... */
    uint32_t precision; /**< how exact the words are; NCLAIM_PRECISION_... */
    uint32_t mod; /**< how they bound what happens then; NCLAIM_TIME_MOD_... */
    uint32_t ref; /**< what a relative time counts from; NCLAIM_TIME_REF_... */
    nclaim_ref ref_id; /**< the utterance or event it counts from; a reference to quote claim time */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    const char *calendar; /**< absent: gregorian */
    const char *zone; /**< time zone, a name of the IANA data base or an offset */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_0; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_time;

/** A proposition that somebody holds. */
typedef struct nclaim_claim {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    const char *text; /**< one sentence that can be understood alone */
    nclaim_span_list anchor; /**< where it is expressed; may be absent for imported claims */
    nclaim_ref quote; /**< the quote it is part of; absent: the article says it itself, if there is an anchor or article; a reference to quote */
    uint32_t polarity; /**< as the holder sees it; NCLAIM_POLARITY_... */
    nclaim_ref_list quantities; /**< the figures it states; a reference to quantity */
    nclaim_ref_list times; /**< the times it states; a reference to time */
    uint32_t certainty; /**< how sure the holder is; NCLAIM_CERTAINTY_... */

    /* more */
    uint32_t kind; /**< what sort of proposition it is; NCLAIM_CLAIM_... */
    uint32_t modality; /**< in which world it holds; NCLAIM_MODALITY_... */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    const char *lang; /**< language of `text`; absent: that of the article */
    nclaim_cue_list cues; /**< signal words */
    const char *predicate; /**< what is predicated */
    nclaim_arg_list args; /**< of whom and what */
    const char *importance; /**< for the article, from 0 to 1 */
    nclaim_term_list subjects; /**< what it is about */
    uint32_t sentiment; /**< the attitude that its wording shows; NCLAIM_SENTIMENT_... */
    nclaim_ref by; /**< who made this record; a reference to producer */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_claim;

/** How two records relate, in whose view. */
typedef struct nclaim_relation {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    uint32_t type; /**< how; NCLAIM_RELATION_... */
    nclaim_ref from; /**< the record it starts at; a reference to article actor quote quantity time claim */
    nclaim_ref to; /**< the record it leads to; a reference to article actor quote quantity time claim */

    /* more */
    nclaim_ref holder; /**< whose view it is; absent: the author; a reference to quote */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    uint32_t reserved_0; /**< 0 */
    nclaim_span_list anchor; /**< the words that say so */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_1; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_relation;

/** A verdict on a claim, a quote or an article. */
typedef struct nclaim_review {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */
    nclaim_ref target; /**< what was examined; a reference to claim quote article */
    nclaim_ref reviewer; /**< who examined it; a reference to actor */
    uint32_t verdict; /**< what was found; NCLAIM_VERDICT_... */
    uint32_t reserved_0; /**< 0 */
    const char *verdict_text; /**< the verdict in the words of the reviewer */
    const char *uri; /**< where it was published */
    const char *date; /**< when */

    /* more */
    nclaim_ref article; /**< in which article; absent: the only one; a reference to article */
    uint32_t reserved_1; /**< 0 */
    const char *lang; /**< language of `verdict_text` */
    nclaim_rating rating; /**< the verdict as a number */
    const char *explanation; /**< the reasons in short */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_2; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_review;

/** Who made records of the document. */
typedef struct nclaim_producer {
    const char *id; /**< unique in the document; nclaim_add makes one where it is absent */

    /* more */
    const char *name; /**< of the person or program */
    uint32_t kind; /**< person, program or both; NCLAIM_PRODUCER_... */
    uint32_t reserved_0; /**< 0 */
    const char *version; /**< of the program */
    nclaim_ref by; /**< who made this record; a reference to producer */
    uint32_t reserved_1; /**< 0 */
    const char *confidence; /**< how sure the maker is, from 0 to 1 */
    const char *ext; /**< members that the model does not define */
} nclaim_producer;

NCLAIM_END

#endif
