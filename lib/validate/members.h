/* SPDX-License-Identifier: MIT */
/* A member on the walk through a record, for the rules that look at members one by one. */
#ifndef NCL_VALIDATE_MEMBERS_H
#define NCL_VALIDATE_MEMBERS_H

#include "validate/judge.h"

typedef struct ncl_member {
    const nclaim_field *field;
    const char *text; /* where it is a string */
    uint32_t item;    /* in its list, from 1; 0: it is none */
    uint32_t nested;  /* how deep, and in which values */
    ncl_step outer[2];
} ncl_member;

/* Sets the path of a fault to the member. */
static inline void ncl_member_place(const ncl_member *member, ncl_fault *fault) {
    ncl_step step = {member->field->offset, member->item};
    fault->path[0] = member->outer[0];
    fault->path[1] = member->nested > 1 ? member->outer[1] : step;
    fault->path[member->nested] = step;
    fault->nested = member->nested;
}

/* S04 S06 S07 S08: a string that has a notation. */
void ncl_judge_notation(ncl_judge *judge, const ncl_member *member);

/* S09: a list whose order has no meaning. O(n log n) */
void ncl_judge_set(ncl_judge *judge, const ncl_member *member, const char *list);

#endif
