/* SPDX-License-Identifier: MIT */
/* S04, S06, S07, S08: strings that have a notation. */
#include "base/decimal.h"
#include "base/langtag.h"
#include "base/uri.h"
#include "validate/dates.h"
#include "validate/members.h"

#include <string.h>

/* A fault of a string is described by its rule and the message; # stands for the string. */
static void object(ncl_judge *judge, const ncl_member *member, uint32_t rule, const char *message) {
    ncl_fault fault = {.rule = rule, .message = message, .words = {member->text}};
    ncl_member_place(member, &fault);
    ncl_judge_say(judge, &fault);
}

static void needless_zeros(ncl_judge *judge, const ncl_member *member) {
    char text[NCL_DECIMAL_MAX_TEXT + 1] = "";
    ncl_decimal value;
    ncl_fault fault = {.rule = NCL_RULE_S06,
                       .message = "# has needless zeros: the number is %",
                       .words = {member->text, text}};
    if (ncl_decimal_parse(member->text, strlen(member->text), true, &value) ==
        NCL_DECIMAL_NOT_CANONICAL) {
        (void)ncl_decimal_print(&value, text, sizeof text);
    }
    ncl_member_place(member, &fault);
    ncl_judge_say(judge, &fault);
}

static bool check_decimal(ncl_judge *judge, const ncl_member *member) {
    bool fractions = member->field->type == NCLAIM_TYPE_FRACTION;
    switch (ncl_decimal_check(member->text, strlen(member->text), fractions)) {
    case NCL_DECIMAL_OK:
        return true;
    case NCL_DECIMAL_NOT_CANONICAL:
        needless_zeros(judge, member);
        return false;
    case NCL_DECIMAL_TOO_LONG:
        object(judge, member, NCL_RULE_S06, "# has more than 38 digits");
        return false;
    default:
        object(judge, member, NCL_RULE_S06,
               fractions ? "# is no decimal and no fraction" : "# is no decimal");
        return false;
    }
}

/* A zero, a point and digits, which most shares are. */
static bool is_plain_share(const char *text) {
    size_t at = 2;
    if (text[0] != '0' || text[1] != '.') {
        return false;
    }
    while (text[at] >= '0' && text[at] <= '9' && at < 20) {
        at++;
    }
    return text[at] == '\0' && at > 2 && text[at - 1] != '0';
}

/* Without needless zeros, no number from 0 to 1 but 1 itself begins with another digit than 0. */
static void check_share(ncl_judge *judge, const ncl_member *member) {
    if (!is_plain_share(member->text) && check_decimal(judge, member) && member->text[0] != '0' &&
        strcmp(member->text, "1") != 0) {
        object(judge, member, NCL_RULE_S07, "# is not between 0 and 1");
    }
}

static void check_date(ncl_judge *judge, const ncl_member *member) {
    bool is_period = member->field->type == NCLAIM_TYPE_PERIOD;
    size_t size = strlen(member->text);
    uint32_t order = NCLAIM_KIND(judge->ref) == NCLAIM_TIME ? NCL_RULE_M21 : NCL_RULE_S08;
    uint32_t forms = 0;
    ncl_date date;
    if (is_period && ncl_duration_check(member->text, size, NCL_DATE_ALL)) {
        return;
    }
    forms = is_period ? NCL_DATE_ALL : NCL_DATE_PLAIN | NCL_DATE_EDTF;
    switch (ncl_parse_date(judge, member->text, forms, &date)) {
    case NCL_DATE_OK:
        return;
    case NCL_DATE_ORDER:
        object(judge, member, order, "# ends before it starts");
        return;
    case NCL_DATE_RANGE:
        object(judge, member, NCL_RULE_S08, "# is not in the calendar");
        return;
    default:
        object(judge, member, NCL_RULE_S08,
               is_period ? "# is no date, interval or duration" : "# is no date");
        return;
    }
}

static bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

/* A scheme and nothing behind it that needs a closer look, which most addresses are. */
static bool is_plain_address(const char *text) {
    const char *at = text;
    while (is_letter(*at)) {
        at++;
    }
    if (at == text || *at++ != ':') {
        return false;
    }
    while (is_letter(*at) || (*at >= '-' && *at <= '9') || (*at >= 'A' && *at <= 'Z')) {
        at++;
    }
    return *at == '\0';
}

static bool is_digest(const char *text) {
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        char c = text[length];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return length == 64;
}

/* Most tags are a code of two letters, which needs no closer look. */
static bool is_language(const char *tag) {
    bool is_short = is_letter(tag[0]) && is_letter(tag[1]);
    return (is_short && tag[2] == '\0') || ncl_langtag_check(tag, strlen(tag));
}

static void check_open(ncl_judge *judge, const ncl_member *member) {
    bool is_own = strncmp(member->text, "x-", 2) == 0 && member->text[2] != '\0';
    if (!is_own &&
        ncl_word_number(ncl_field_type(member->field), member->text, strlen(member->text)) == 0) {
        object(judge, member, NCL_RULE_S04, "# is no word of the list and does not begin with x-");
    }
}

void ncl_judge_notation(ncl_judge *judge, const ncl_member *member) {
    switch (member->field->type) {
    case NCLAIM_TYPE_DECIMAL:
    case NCLAIM_TYPE_FRACTION:
        check_decimal(judge, member);
        break;
    case NCLAIM_TYPE_SHARE:
        check_share(judge, member);
        break;
    case NCLAIM_TYPE_DATE:
    case NCLAIM_TYPE_PERIOD:
        check_date(judge, member);
        break;
    case NCLAIM_TYPE_LANGUAGE:
        if (!is_language(member->text)) {
            object(judge, member, NCL_RULE_S08, "# is no language tag");
        }
        break;
    case NCLAIM_TYPE_URI:
        if (!is_plain_address(member->text) &&
            !ncl_uri_check(member->text, strlen(member->text), NULL)) {
            object(judge, member, NCL_RULE_S08, "# is no address with a scheme");
        }
        break;
    case NCLAIM_TYPE_SHA256:
        if (!is_digest(member->text)) {
            object(judge, member, NCL_RULE_S08, "# is no digest of 64 hexadecimal digits");
        }
        break;
    case NCLAIM_TYPE_OPEN:
        check_open(judge, member);
        break;
    default:
        break;
    }
}
