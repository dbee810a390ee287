/* SPDX-License-Identifier: MIT */
/* What the rules work with: the document under judgement, and how a rule says what it found. */
#ifndef NCL_VALIDATE_JUDGE_H
#define NCL_VALIDATE_JUDGE_H

#include "base/date.h"
#include "base/line.h"
#include "base/memory.h"
#include "document/document.h"
#include "document/report.h"
#include "document/rule.h"
#include "validate/pairs.h"

#include <stddef.h>

/* A member of a record, or of a value type inside, by its place in the struct. */
#define NCL_AT(type, member) ((uint32_t)offsetof(nclaim_##type, member))

/* One step into a record: a field, and which entry of its list, from 1; 0: the field as a whole. */
typedef struct ncl_step {
    uint32_t field;
    uint32_t item;
} ncl_step;

/* What a rule has found. */
typedef struct ncl_fault {
    uint32_t rule;
    uint32_t severity; /* 0: that of the rule; never higher than it */
    nclaim_ref record; /* 0: the one being judged */
    ncl_step path[3];  /* field 0 (the id): the record as a whole */
    uint32_t nested;   /* how many steps after the first count */
    uint32_t with[2]; /* other fields of the record that take part: a fault of theirs is this one */
    bool is_absent;   /* the last field of the path is not there: point to what should hold it */
    /* For each % the next word stands, for each # the next one in quotation marks, for {name} what
     * that field of the record being judged holds. */
    const char *message;
    const char *words[4];
    const char *hint; /* NULL: the fix of the rule */
} ncl_fault;

/* A finding that was made, so that its consequences are folded. */
typedef struct ncl_blame {
    uint64_t fields; /* that take part: bits by number of the field */
    size_t finding;  /* in the report */
    uint32_t severity;
    uint32_t item;  /* of the first field; 0: all */
    uint32_t inner; /* 1 + the field in that; 0: all */
    uint32_t next;  /* blame of the same record; 0: none */
} ncl_blame;

/* What the rules remember of a record, by slot. */
typedef struct ncl_trace {
    uint32_t blame; /* the last one of this record; 0: none */
    uint32_t link;  /* work of one rule at a time, and so is the next */
    uint32_t kin;
    uint32_t marks; /* NCL_MARK_... */
} ncl_trace;

enum {
    NCL_MARK_USED = 1,      /* some record refers to it */
    NCL_MARK_RETRACTED = 2, /* an article */
    NCL_MARK_OPPOSED = 4,   /* a claim that the author disputes; a quote with such a claim */
    NCL_MARK_CLAIMED = 8    /* a quote with a claim */
};

/* What is in the document, so that rules about the whole run only where there is something. */
enum {
    NCL_HAS_PARENT = 1,
    NCL_HAS_INHERITED = 2,
    NCL_HAS_GRAPH = 4,     /* something that R04 follows */
    NCL_HAS_LIFECYCLE = 8, /* or R05 */
    NCL_HAS_REJECTED = 16,
    NCL_HAS_CANCELED = 32,
    NCL_HAS_SAME = 64,         /* a relation same_as */
    NCL_HAS_UNKNOWN_FORM = 128 /* normal form could not be checked, which has been said */
};

struct ncl_visit;
struct ncl_visits;

/* Dates that were read lately. */
enum { NCL_KNOWN_DATES = 32 };

typedef struct ncl_known_date {
    const char *text; /* NULL: none */
    ncl_date date;
} ncl_known_date;

/* Bytes of a number in decimal with its NUL. */
enum { NCL_NUMBER_SIZE = 11 };

typedef struct ncl_judge {
    const nclaim_doc *doc;
    nclaim_report *report;
    ncl_memory memory;
    nclaim_status status; /* NCLAIM_NO_MEMORY from the first allocation on that failed */
    uint32_t profile;     /* NCLAIM_PROFILE_... */
    uint32_t needs;       /* NCLAIM_NEED_... of the profile */
    uint32_t has;
    const nclaim_type *type; /* of the record being judged */
    const void *record;
    nclaim_ref ref;
    nclaim_ref only_article;              /* 0: there are several, or none */
    uint32_t severity[NCL_RULE_COUNT];    /* 0: does not run */
    uint32_t missing[NCL_KIND_END];       /* unresolved references by kind, each id once */
    uint32_t first_missing[NCL_KIND_END]; /* blame of the first of them */
    struct ncl_visit *visits;             /* of all types */
    struct ncl_visits *visits_of;         /* by type */
    ncl_trace *traces;                    /* by slot */
    uint32_t slots;
    ncl_blame *blames; /* [0] is none */
    uint32_t blame_count;
    uint32_t blame_capacity;
    ncl_pair *pairs; /* work of one rule at a time */
    uint32_t pair_count;
    uint32_t pair_capacity;
    ncl_known_date dates[NCL_KNOWN_DATES];
    char number[NCL_NUMBER_SIZE]; /* the last value that was a number */
    ncl_line message;
    ncl_line pointer;
} ncl_judge;

static inline uint32_t ncl_slot(nclaim_ref ref) {
    return ref & 0xFFFFFFU;
}

static inline ncl_trace *ncl_trace_of(ncl_judge *judge, nclaim_ref ref) {
    return &judge->traces[ncl_slot(ref)];
}

static inline bool ncl_runs(const ncl_judge *judge, uint32_t rule) {
    return judge->severity[rule] != 0;
}

/* The record behind a reference if it is of that kind, else NULL: an unresolved reference is as
 * good as none to every rule but R01. */
static inline const void *ncl_resolve(const ncl_judge *judge, uint32_t kind, nclaim_ref ref) {
    return NCLAIM_KIND(ref) == kind ? ncl_doc_record(judge->doc, ref) : NULL;
}

/* Makes a record the one being judged. */
void ncl_judge_turn(ncl_judge *judge, nclaim_ref ref);

/* Reports what a rule found, or folds it into what the same fields are blamed for already. The
 * blame that it is under; 0: the rule is off, or out of memory. */
uint32_t ncl_judge_say(ncl_judge *judge, const ncl_fault *fault);

/* Says that a field of the record being judged does not agree with another (0: none). */
uint32_t ncl_judge_odd(ncl_judge *judge, uint32_t rule, uint32_t field, uint32_t with,
                       const char *message);

/* Says, by S03, that a field is not there which another asks for. */
uint32_t ncl_judge_lacks(ncl_judge *judge, uint32_t field, uint32_t with, const char *message);

/* The blame of a record in which this field takes part, or 0. O(faults of the record) */
uint32_t ncl_blame_of(const ncl_judge *judge, nclaim_ref ref, uint32_t field);

/* Counts one more consequence of a blame. */
void ncl_blame_fold(ncl_judge *judge, uint32_t blame);

/* Blames a record or an id as a whole for the finding of another blame. */
void ncl_blame_whole(ncl_judge *judge, nclaim_ref ref, uint32_t blame);

/* The id behind a reference, never NULL. */
const char *ncl_judge_id(const ncl_judge *judge, nclaim_ref ref);

/* The article that a record is in by its `article`: the only one where that is absent; 0: unknown.
 */
nclaim_ref ncl_judge_article(const ncl_judge *judge, nclaim_ref article);

/* Makes `link` and `kin` of all records 0. */
void ncl_judge_unlink(ncl_judge *judge);

/* Appends to `pairs`; false, and the status set, when out of memory. */
bool ncl_judge_pair(ncl_judge *judge, uint64_t first, uint64_t second);

/* changes.c: severities for a profile and its changes, by rule; 0 where a rule does not run. */
nclaim_status ncl_read_severities(const char *profile, const char *changes, uint32_t *severities);

/* The bit of a profile; 0: unknown. */
uint32_t ncl_profile_named(const char *profile);

/* Rules over one record, the one being judged, whatever its kind. */
void ncl_judge_members(ncl_judge *judge); /* S03 S04 S06 S07 S08 S09 R01 */
void ncl_judge_texts(ncl_judge *judge);   /* S01 S02 */

/* Rules over one record of a kind: S03 where it depends, R02, R06, M. */
void ncl_judge_article_record(ncl_judge *judge, const nclaim_article *article);
void ncl_judge_actor(ncl_judge *judge, const nclaim_actor *actor);
void ncl_judge_quote(ncl_judge *judge, const nclaim_quote *quote);
void ncl_judge_quantity(ncl_judge *judge, const nclaim_quantity *quantity);
void ncl_judge_time(ncl_judge *judge, const nclaim_time *time);
void ncl_judge_claim(ncl_judge *judge, const nclaim_claim *claim);
void ncl_judge_relation(ncl_judge *judge, const nclaim_relation *relation);
void ncl_judge_review(ncl_judge *judge, const nclaim_review *review);

/* Rules over the whole document, after all of these. */
void ncl_judge_chains(ncl_judge *judge);    /* R03 */
void ncl_judge_graphs(ncl_judge *judge);    /* R04 R05 */
void ncl_judge_relations(ncl_judge *judge); /* R07 R08 M18 M19 */
void ncl_judge_inherited(ncl_judge *judge); /* M04 */
void ncl_judge_opposed(ncl_judge *judge);   /* M26 M27 */
void ncl_judge_unused(ncl_judge *judge);    /* R09 */

#endif
