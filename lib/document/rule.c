/* SPDX-License-Identifier: MIT */
#include "document/rule.h"

enum {
    READING = 0,
    MEANING = NCLAIM_PROFILE_GROUNDED | NCLAIM_PROFILE_COMPLETE | NCLAIM_PROFILE_ANNOTATED,
    ALL = NCLAIM_PROFILE_CORE | MEANING
};

const nclaim_rule ncl_rules[NCL_RULE_COUNT] = {
#define RULE(code, slug, severity, profiles, meaning, example, fix)                                \
    {#code, slug, meaning, example, fix, severity, profiles},
#include "document/rule.def"
#undef RULE
};

const nclaim_rule *nclaim_rule_at(uint32_t index) {
    return index < NCL_RULE_COUNT ? &ncl_rules[index] : NULL;
}
