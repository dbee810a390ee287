/* SPDX-License-Identifier: MIT */
/*
 * How rules are written. Each is one small function, named by its code, over a record of one kind;
 * a table at the end of its file says which are run over that kind. A rule looks at what is there:
 * a field that is absent or `unknown` disagrees with nothing, and S03 alone asks for fields.
 */
#ifndef NCL_VALIDATE_RULES_H
#define NCL_VALIDATE_RULES_H

#include "validate/judge.h"

/* The word with that number in a CHOICE field of a kind of record. */
const char *ncl_word_of(uint32_t kind, uint32_t field, uint32_t number);

/* R06 for the record being judged: whether it lies in the article of the record that `field` refers
 * to. `article` is the field with its own. */
void ncl_judge_same_article(ncl_judge *judge, nclaim_ref own, nclaim_ref other, uint32_t field,
                            uint32_t article);

/* What follows from relations same_as: R08, M18, M19. O(n log n) */
void ncl_judge_same(ncl_judge *judge);

#endif
