/* SPDX-License-Identifier: MIT */
/* The rules by name: what they say, for those who report that one is broken. */
#ifndef NCL_DOCUMENT_RULE_H
#define NCL_DOCUMENT_RULE_H

#include "newsclaim/validate.h"

enum {
#define RULE(code, slug, severity, profiles, meaning, example, fix) NCL_RULE_##code,
#include "document/rule.def"
#undef RULE
    NCL_RULE_COUNT
};

/* Indexed by NCL_RULE_...: code, slug, severity and fix of a finding come from here. */
extern const nclaim_rule ncl_rules[NCL_RULE_COUNT];

#endif
