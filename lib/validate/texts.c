/* SPDX-License-Identifier: MIT */
/* S01 and S02, for the few documents that hold characters other than plain ones. */
#include "base/normal.h"
#include "base/utf8.h"
#include "validate/members.h"

#include <string.h>

/* A struct on the way down: record, value, span. */
enum { LEVELS = 3 };

typedef struct level {
    const nclaim_type *type;
    const char *base;
    size_t count; /* structs that follow each other in memory */
    size_t at;
    uint32_t index; /* next field */
    ncl_step step;  /* how it was entered */
} level;

typedef struct descent {
    level levels[LEVELS];
    int depth;
} descent;

static void put_scalar(char *text, uint32_t scalar) {
    static const char digits[] = "0123456789ABCDEF";
    int shift = scalar > 0xFFFF ? 20 : 12;
    *text++ = 'U';
    *text++ = '+';
    while (shift > 12 && scalar >> shift == 0) {
        shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
        *text++ = digits[scalar >> shift & 15];
    }
    *text = '\0';
}

static void object(ncl_judge *judge, const ncl_member *member, uint32_t rule, uint32_t scalar) {
    char code[12] = "";
    ncl_fault fault = {.rule = rule, .message = "% holds %", .words = {member->field->name, code}};
    put_scalar(code, scalar);
    ncl_member_place(member, &fault);
    ncl_judge_say(judge, &fault);
}

/* Left-to-right marks and joiners belong to the spelling of some scripts and of emoji. */
static bool is_hidden(uint32_t scalar) {
    bool is_mark = scalar == 0x200E || scalar == 0x200F || scalar == 0x061C;
    bool is_joiner = scalar == 0x200C || scalar == 0x200D;
    return (ncl_is_bidi_control(scalar) && !is_mark) || (ncl_is_invisible(scalar) && !is_joiner);
}

/* Names and the like, but not what is quoted or copied from a text, which may hold anything. */
static bool is_name(const nclaim_type *type, const nclaim_field *field) {
    return strcmp(type->name, "span") != 0 && strcmp(field->name, "text") != 0 &&
           strcmp(field->name, "explanation") != 0;
}

static void see_form(ncl_judge *judge, const ncl_member *member, size_t size) {
    enum ncl_answer answer = ncl_is_nfc(member->text, size);
    ncl_fault fault = {.rule = NCL_RULE_S01,
                       .severity = NCLAIM_WARNING,
                       .message = "% is not in normal form C",
                       .words = {member->field->name}};
    if (answer == NCL_NO) {
        ncl_member_place(member, &fault);
        ncl_judge_say(judge, &fault);
    } else if (answer == NCL_NOT_CHECKED && (judge->has & NCL_HAS_UNKNOWN_FORM) == 0) {
        ncl_fault note = {.rule = NCL_RULE_G00,
                          .record = NCLAIM_SELF,
                          .message = "normal form (S01) was not checked"};
        judge->has |= NCL_HAS_UNKNOWN_FORM;
        ncl_judge_say(judge, &note);
    }
}

/* The first character that is none, the first that is hidden; 0 where there is no such. */
typedef struct oddities {
    uint32_t noncharacter;
    uint32_t hidden;
} oddities;

static oddities look_through(const char *text, size_t size) {
    oddities found = {0, 0};
    uint32_t scalar = 0;
    for (size_t at = 0; at < size;) {
        size_t length = ncl_utf8_decode(text + at, size - at, &scalar);
        at += length == 0 ? 1 : length;
        if (ncl_is_noncharacter(scalar) && found.noncharacter == 0) {
            found.noncharacter = scalar;
        } else if (is_hidden(scalar) && found.hidden == 0) {
            found.hidden = scalar;
        }
    }
    return found;
}

static void see_text(ncl_judge *judge, const nclaim_type *type, const ncl_member *member) {
    size_t size = strlen(member->text);
    uint32_t traits = 0;
    oddities found;
    (void)ncl_utf8_check(member->text, size, &traits);
    if ((traits & NCL_TEXT_UNUSUAL) == 0) {
        return;
    }
    found = look_through(member->text, size);
    if (found.noncharacter != 0) {
        object(judge, member, NCL_RULE_S01, found.noncharacter);
    } else if (ncl_runs(judge, NCL_RULE_S01)) {
        see_form(judge, member, size);
    }
    if (found.hidden != 0 && is_name(type, member->field)) {
        object(judge, member, NCL_RULE_S02, found.hidden);
    }
}

/* A string, or all of a list. */
static void see_texts(ncl_judge *judge, const level *at, ncl_member *member, const char *place) {
    const nclaim_string_list *list = (const nclaim_string_list *)(const void *)place;
    if (!ncl_is_list(member->field)) {
        memcpy(&member->text, place, sizeof member->text);
        if (member->text != NULL) {
            see_text(judge, at->type, member);
        }
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        member->item = (uint32_t)i + 1;
        member->text = list->items[i];
        see_text(judge, at->type, member);
    }
}

static void enter(descent *way, const nclaim_field *field, const char *place) {
    const nclaim_string_list *list = (const nclaim_string_list *)(const void *)place;
    level next = {ncl_field_type(field), place, 1, 0, 0, {field->offset, 0}};
    if (ncl_is_list(field)) {
        next.base = (const char *)list->items;
        next.count = list->count;
        next.step.item = 1;
    }
    if (next.count > 0 && way->depth < LEVELS) {
        way->levels[way->depth++] = next;
    }
}

/* Whether there can be text in a field of the innermost struct. */
static bool may_hold_text(const level *at) {
    const nclaim_field *field = &at->type->fields[at->index];
    const void *pointer = NULL;
    if (ncl_is_text(field) || ncl_is_list(field)) {
        memcpy(&pointer, at->base + field->offset, sizeof pointer);
        return pointer != NULL;
    }
    return field->type == NCLAIM_TYPE_NESTED;
}

/* The next field of the innermost struct. */
static void see_field(ncl_judge *judge, descent *way, level *at) {
    const nclaim_field *field = &at->type->fields[at->index++];
    const char *place = at->base + field->offset;
    ncl_member member = {
        field, NULL, 0, (uint32_t)way->depth - 1, {way->levels[1].step, way->levels[2].step}};
    if (field->type == NCLAIM_TYPE_NESTED) {
        enter(way, field, place);
    } else if (ncl_is_text(field) && field->type != NCLAIM_TYPE_EXTRA) {
        see_texts(judge, at, &member, place);
    }
}

void ncl_judge_texts(ncl_judge *judge) {
    descent way;
    level whole = {judge->type, judge->record, 1, 0, 0, {0, 0}};
    memset(&way, 0, sizeof way);
    way.levels[0] = whole;
    way.depth = 1;
    while (way.depth > 0 && judge->status == NCLAIM_OK) {
        level *at = &way.levels[way.depth - 1];
        while (at->index < at->type->field_count && !may_hold_text(at)) {
            at->index++;
        }
        if (at->index < at->type->field_count) {
            see_field(judge, &way, at);
        } else if (++at->at < at->count) {
            at->base += at->type->size;
            at->step.item++;
            at->index = 0;
        } else {
            way.depth--;
        }
    }
}
