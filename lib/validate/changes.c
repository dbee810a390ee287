/* SPDX-License-Identifier: MIT */
/* Which rules run, and how grave they are: the profile, then the changes of the caller. */
#include "validate/judge.h"

#include <string.h>

enum { OFF = 0, NO_SEVERITY = 4 };

static bool is_text(const char *text, size_t length, const char *word) {
    return strlen(word) == length && memcmp(text, word, length) == 0;
}

uint32_t ncl_profile_named(const char *profile) {
    static const char *const names[] = {"core", "grounded", "complete", "annotated"};
    size_t length = profile == NULL ? 0 : strlen(profile);
    if (profile == NULL) {
        return NCLAIM_PROFILE_CORE;
    }
    for (uint32_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (is_text(profile, length, names[i])) {
            return 1U << i;
        }
    }
    return 0;
}

static uint32_t severity_named(const char *text, size_t length) {
    static const char *const names[] = {"off", "note", "warning", "error"};
    uint32_t severity = OFF;
    while (severity < NO_SEVERITY && !is_text(text, length, names[severity])) {
        severity++;
    }
    return severity;
}

static uint32_t rule_named(const char *text, size_t length) {
    uint32_t rule = 0;
    while (rule < NCL_RULE_COUNT && !is_text(text, length, ncl_rules[rule].code)) {
        rule++;
    }
    return rule;
}

/* One change, such as "M16=off". A rule that the profile leaves out stays out. */
static bool read_change(const char *text, size_t length, uint32_t *severities) {
    const char *equals = memchr(text, '=', length);
    size_t left = equals == NULL ? length : (size_t)(equals - text);
    uint32_t rule = rule_named(text, left);
    uint32_t severity = NO_SEVERITY;
    if (equals != NULL) {
        severity = severity_named(equals + 1, length - left - 1);
    }
    if (rule == NCL_RULE_COUNT || severity == NO_SEVERITY) {
        return false;
    }
    if (severities[rule] != OFF) {
        severities[rule] = severity;
    }
    return true;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t word_length(const char *text) {
    size_t length = 0;
    while (text[length] != '\0' && !is_space(text[length])) {
        length++;
    }
    return length;
}

nclaim_status ncl_read_severities(const char *profile, const char *changes, uint32_t *severities) {
    uint32_t bit = ncl_profile_named(profile);
    const char *at = changes == NULL ? "" : changes;
    if (bit == 0) {
        return NCLAIM_BAD_ARGUMENT;
    }
    for (uint32_t rule = 0; rule < NCL_RULE_COUNT; rule++) {
        severities[rule] = (ncl_rules[rule].profiles & bit) != 0 ? ncl_rules[rule].severity : OFF;
    }
    while (*at != '\0') {
        size_t length = word_length(at);
        if (length > 0 && !read_change(at, length, severities)) {
            return NCLAIM_BAD_ARGUMENT;
        }
        at += length == 0 ? 1 : length;
    }
    return NCLAIM_OK;
}
