/* SPDX-License-Identifier: MIT */
/* Which members of which type are worth a look: most hold words that no structural rule reads. */
#ifndef NCL_VALIDATE_PLAN_H
#define NCL_VALIDATE_PLAN_H

#include "validate/judge.h"

/* What to do with a member. */
enum {
    NCL_VISIT_NEED, /* nothing but to see that it is there */
    NCL_VISIT_REF,
    NCL_VISIT_REFS,
    NCL_VISIT_FORM,  /* text in a notation */
    NCL_VISIT_FORMS, /* several of them, or a set of any text */
    NCL_VISIT_SPAN,
    NCL_VISIT_SPANS,
    NCL_VISIT_VALUE, /* another struct */
    NCL_VISIT_VALUES
};

/* Spans are the first value type of the table, and so frequent that they are not walked through. */
enum { NCL_SPAN_TYPE = NCL_KIND_END };

typedef struct ncl_visit {
    const nclaim_field *field;
    uint32_t offset; /* that of the field, at hand */
    uint8_t action;
    uint8_t is_wide; /* a pointer, or a list, which begins with one; else it begins with a number */
    uint8_t is_needed;
    uint8_t either; /* for each bit, one of the fields that have it is needed */
    bool excludes;  /* the one before it, if that excludes others as well */
} ncl_visit;

/* The visits of a type. */
typedef struct ncl_visits {
    uint32_t begin;
    uint32_t flat;   /* where those end that are no structs */
    uint32_t nested; /* where NCL_VISIT_VALUE and NCL_VISIT_VALUES begin */
    uint32_t end;
    uint32_t either; /* all bits of its visits */
} ncl_visits;

/* How many visits there can be. */
uint32_t ncl_plan_most(void);

/* Fills visits and visits_of for the needs of the profile. O(fields of the model) */
void ncl_plan_make(ncl_judge *judge);

#endif
