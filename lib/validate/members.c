/* SPDX-License-Identifier: MIT */
/* The walk through the members of a record: S03 and R01, and the calls for the rest. */
#include "validate/members.h"

#include "validate/plan.h"

#include <string.h>

/* A struct on the way: a record, or a value in it. */
typedef struct walk {
    const nclaim_type *type;
    const char *base;
    uint32_t nested;
    ncl_step outer; /* of a value: how it was entered */
} walk;

static ncl_member member_of(const walk *in, const nclaim_field *field, uint32_t item) {
    ncl_member member = {field, NULL, item, in->nested, {in->outer, {0, 0}}};
    return member;
}

/* ---- R01 ---- */

static void unresolved(ncl_judge *judge, const ncl_member *member, nclaim_ref ref) {
    uint32_t kind = NCLAIM_KIND(ref);
    uint32_t blame = ncl_trace_of(judge, ref)->blame;
    ncl_fault fault = {.rule = NCL_RULE_R01,
                       .message = "there is no % with the id #",
                       .words = {"", ncl_judge_id(judge, ref)}};
    bool may_be_any = (member->field->target & (member->field->target - 1)) != 0;
    if (!ncl_runs(judge, NCL_RULE_R01)) {
        return;
    }
    if (blame != 0) {
        ncl_blame_fold(judge, blame);
        return;
    }
    fault.words[0] = may_be_any ? "record" : ncl_types[kind].name;
    ncl_member_place(member, &fault);
    blame = ncl_judge_say(judge, &fault);
    ncl_blame_whole(judge, ref, blame);
    if (judge->missing[kind]++ == 0) {
        judge->first_missing[kind] = blame;
    }
}

static void see_ref(ncl_judge *judge, const walk *in, const nclaim_field *field, nclaim_ref ref,
                    uint32_t item) {
    if (ncl_doc_record(judge->doc, ref) != NULL) {
        ncl_trace_of(judge, ref)->marks |= NCL_MARK_USED;
    } else if (ref != 0) {
        ncl_member member = member_of(in, field, item);
        unresolved(judge, &member, ref);
    }
}

static void see_refs(ncl_judge *judge, const walk *in, const nclaim_field *field, const char *at) {
    const nclaim_ref_list *refs = (const nclaim_ref_list *)(const void *)at;
    for (size_t i = 0; i < refs->count; i++) {
        see_ref(judge, in, field, refs->items[i], (uint32_t)i + 1);
    }
    if (refs->count > 1 && (field->flags & NCLAIM_FIELD_SET) != 0) {
        ncl_member member = member_of(in, field, 0);
        ncl_judge_set(judge, &member, at);
    }
}

static void see_texts(ncl_judge *judge, const walk *in, const nclaim_field *field, const char *at) {
    const nclaim_string_list *texts = (const nclaim_string_list *)(const void *)at;
    ncl_member member = member_of(in, field, 0);
    for (size_t i = 0; i < texts->count && field->type != NCLAIM_TYPE_STRING; i++) {
        member.item = (uint32_t)i + 1;
        member.text = texts->items[i];
        ncl_judge_notation(judge, &member);
    }
    if (texts->count > 1 && (field->flags & NCLAIM_FIELD_SET) != 0) {
        ncl_judge_set(judge, &member, at);
    }
}

/* ---- S03 ---- */

static bool is_zero(const char *at, uint32_t size) {
    static const char zeros[64];
    while (size > sizeof zeros) {
        if (memcmp(at, zeros, sizeof zeros) != 0) {
            return false;
        }
        at += sizeof zeros;
        size -= (uint32_t)sizeof zeros;
    }
    return memcmp(at, zeros, size) == 0;
}

/* Lists without entries have no items either. */
static inline bool is_present(const ncl_visit *visit, const char *at) {
    const void *pointer = NULL;
    uint32_t number = 0;
    if (visit->is_wide != 0) {
        memcpy(&pointer, at, sizeof pointer);
        return pointer != NULL;
    }
    memcpy(&number, at, sizeof number);
    return number != 0 ||
           (visit->field->type == NCLAIM_TYPE_NESTED && !is_zero(at, visit->field->size));
}

static void absent(ncl_judge *judge, const walk *in, const nclaim_field *field) {
    ncl_fault fault = {.rule = NCL_RULE_S03,
                       .is_absent = true,
                       .message = "% has no %",
                       .words = {in->type->name, field->name}};
    ncl_member member = member_of(in, field, 0);
    ncl_member_place(&member, &fault);
    ncl_judge_say(judge, &fault);
}

/* Appends a name to a list of them; what does not fit is left out. */
static size_t add_name(char *names, size_t capacity, size_t length, const nclaim_field *field) {
    size_t gap = length == 0 ? 0 : 2;
    if (length + gap + field->length >= capacity) {
        return length;
    }
    memcpy(names + length, ", ", gap);
    memcpy(names + length + gap, field->name, field->length + 1);
    return length + gap + field->length;
}

/* None of the fields is there of which the profile asks for one. */
static void none_of(ncl_judge *judge, const walk *in, uint32_t either) {
    const ncl_visits *of = &judge->visits_of[in->type->number];
    char names[96] = "";
    size_t length = 0;
    int parts = 0;
    ncl_fault fault = {.rule = NCL_RULE_S03,
                       .is_absent = true,
                       .message = "% has none of %",
                       .words = {in->type->name, names}};
    for (uint32_t i = of->begin; i < of->flat; i++) {
        const nclaim_field *field = judge->visits[i].field;
        if ((judge->visits[i].either & either) == 0) {
            continue;
        }
        length = add_name(names, sizeof names, length, field);
        if (parts == 0) {
            ncl_member member = member_of(in, field, 0);
            ncl_member_place(&member, &fault);
        } else if (parts <= 2 && in->nested == 0) {
            fault.with[parts - 1] = field->offset;
        }
        parts++;
    }
    ncl_judge_say(judge, &fault);
}

/* Spans are either located or have words. */
static void see_spans(ncl_judge *judge, const walk *in, const nclaim_field *field,
                      const nclaim_span *spans, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (spans[i].end == 0 && spans[i].exact == NULL) {
            ncl_member member = member_of(in, field, ncl_is_list(field) ? (uint32_t)i + 1 : 0);
            ncl_fault fault = {.rule = NCL_RULE_S03, .message = "span has neither end nor exact"};
            ncl_member_place(&member, &fault);
            ncl_judge_say(judge, &fault);
        }
    }
}

static void see_text(ncl_judge *judge, const walk *in, const nclaim_field *field, const char *at) {
    ncl_member member = member_of(in, field, 0);
    memcpy(&member.text, at, sizeof member.text);
    ncl_judge_notation(judge, &member);
}

/* A member that is there. */
static void see_member(ncl_judge *judge, const walk *in, const ncl_visit *visit, const char *at) {
    const nclaim_span_list *spans = (const nclaim_span_list *)(const void *)at;
    switch (visit->action) {
    case NCL_VISIT_REF:
        see_ref(judge, in, visit->field, *(const nclaim_ref *)(const void *)at, 0);
        break;
    case NCL_VISIT_REFS:
        see_refs(judge, in, visit->field, at);
        break;
    case NCL_VISIT_FORM:
        see_text(judge, in, visit->field, at);
        break;
    case NCL_VISIT_FORMS:
        see_texts(judge, in, visit->field, at);
        break;
    case NCL_VISIT_SPAN:
        see_spans(judge, in, visit->field, (const nclaim_span *)(const void *)at, 1);
        break;
    case NCL_VISIT_SPANS:
        see_spans(judge, in, visit->field, spans->items, spans->count);
        break;
    default:
        break;
    }
}

/* Two fields of which a record has one or the other. */
static void both(ncl_judge *judge, const walk *in, const nclaim_field *field) {
    ncl_fault fault = {.rule = NCL_RULE_S03,
                       .message = "% has both % and %",
                       .words = {in->type->name, field[-1].name, field->name},
                       .hint = "keep one of the two"};
    ncl_member member = member_of(in, field, 0);
    ncl_member_place(&member, &fault);
    ncl_judge_say(judge, &fault);
}

static void see_members(ncl_judge *judge, const walk *in) {
    const ncl_visits *of = &judge->visits_of[in->type->number];
    const ncl_visit *end = judge->visits + of->flat;
    const ncl_visit *first = judge->visits + of->begin;
    uint32_t seen = 0;
    for (const ncl_visit *visit = first; visit < end; visit++) {
        const char *at = in->base + visit->offset;
        if (is_present(visit, at)) {
            seen |= visit->either;
            if (visit->excludes && visit > first && visit[-1].excludes &&
                is_present(visit - 1, in->base + visit[-1].offset)) {
                both(judge, in, visit->field);
            }
            if (visit->action != NCL_VISIT_NEED) {
                see_member(judge, in, visit, at);
            }
        } else if (visit->is_needed != 0) {
            absent(judge, in, visit->field);
        }
    }
    if ((of->either & ~seen) != 0) {
        none_of(judge, in, of->either & ~seen);
    }
}

/* The structs in a member. */
static void see_values(ncl_judge *judge, const ncl_visit *visit, const char *at) {
    const nclaim_string_list *list = (const nclaim_string_list *)(const void *)at;
    walk in = {ncl_field_type(visit->field), at, 1, {visit->offset, 0}};
    if (visit->action == NCL_VISIT_VALUE) {
        see_members(judge, &in);
        return;
    }
    in.base = (const char *)list->items;
    for (size_t left = list->count; left > 0; left--) {
        in.outer.item++;
        see_members(judge, &in);
        in.base += in.type->size;
    }
}

/* Values hold no other values but spans, so that two levels are all there is. */
void ncl_judge_members(ncl_judge *judge) {
    const ncl_visits *of = &judge->visits_of[judge->type->number];
    const ncl_visit *end = judge->visits + of->end;
    walk whole = {judge->type, judge->record, 0, {0, 0}};
    see_members(judge, &whole);
    for (const ncl_visit *visit = judge->visits + of->nested; visit < end; visit++) {
        if (is_present(visit, whole.base + visit->offset)) {
            see_values(judge, visit, whole.base + visit->offset);
        }
    }
}
