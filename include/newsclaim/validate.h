/* SPDX-License-Identifier: MIT */
/**
 * @file validate.h
 * The judge: rules that a document obeys, by profile.
 */
#ifndef NEWSCLAIM_VALIDATE_H
#define NEWSCLAIM_VALIDATE_H

#include "newsclaim/document.h"

NCLAIM_BEGIN

/** Profiles, as bits. */
enum {
    NCLAIM_PROFILE_CORE = 1,     /**< "core": enough to be read */
    NCLAIM_PROFILE_GROUNDED = 2, /**< "grounded": core and meaning; proof by the text comes later */
    NCLAIM_PROFILE_COMPLETE = 4, /**< "complete": grounded, and the everyday tier is filled */
    NCLAIM_PROFILE_ANNOTATED = 8 /**< "annotated": grounded, and all that a full analysis needs */
};

/** A rule. */
typedef struct nclaim_rule {
    const char *code;    /**< stable, such as "M05" */
    const char *slug;    /**< the code in words */
    const char *meaning; /**< what holds where the rule is kept */
    const char *example; /**< what breaks it */
    const char *fix;     /**< what to do then */
    uint32_t severity;   /**< NCLAIM_NOTE, NCLAIM_WARNING or NCLAIM_ERROR */
    uint32_t profiles;   /**< NCLAIM_PROFILE_... in which it runs; 0: found while reading */
} nclaim_rule;

/** The rule with that index, from 0; NULL past the last. Constant. */
NCLAIM_API const nclaim_rule *nclaim_rule_at(uint32_t index);

/**
 * Checks the document against the rules of a profile ("core", "grounded", "complete", "annotated";
 * NULL: "core") and reports every finding. `changes` (may be NULL) switches rules off or changes
 * their severity: "M16=off R09=warning". NCLAIM_OK when it ran, whatever it found: count the errors
 * of the report. NCLAIM_BAD_ARGUMENT for an unknown profile, code or severity. O(n log n).
 */
NCLAIM_API nclaim_status nclaim_validate(const nclaim_doc *doc, const char *profile,
                                         const char *changes, nclaim_report *report);

NCLAIM_END

#endif
