/* SPDX-License-Identifier: MIT */
/* The short way of the writer: members of compact documents as they lie in their struct, without an
 * event for each. What is nested, and members that the model does not define, it leaves. */
#include "base/json.h"
#include "format/write_json.h"

/* What stands in front of a value: a key, maybe without its comma, or a comma. */
enum { LEAD_ROOM = NCL_KEY_ROOM - 1, SHORT_TEXT = 512 };

static const char comma[LEAD_ROOM] = ",";

typedef ncl_json_writer writer;

static inline char *put_lead(char *to, const char *lead, size_t size) {
    memcpy(to, lead, LEAD_ROOM);
    return to + size;
}

/* The key of the member, which is the first in its object or not. */
static inline char *put_key(writer *w, char *to, const ncl_plan *plan) {
    size_t first = w->is_first ? 1 : 0;
    w->is_first = false;
    return put_lead(to, plan->key + first, plan->size - first);
}

/* Copies a text behind which there is no need for more room; NULL: it needs escapes. */
static inline char *copy_plain(char *to, const char *text, size_t size) {
    uint64_t marks = 0;
    uint64_t piece = 0;
    if (size < 4) {
        memcpy(&piece, "        ", 8);
        memcpy(&piece, text, size);
        memcpy(to, &piece, 8);
        return ncl_json_special(piece) == 0 ? to + size : NULL;
    }
    if (size < 8) {
        uint32_t pieces[2];
        memcpy(&pieces[0], text, 4);
        memcpy(&pieces[1], text + size - 4, 4);
        memcpy(to, &pieces[0], 4);
        memcpy(to + size - 4, &pieces[1], 4);
        return ncl_json_special((uint64_t)pieces[0] << 32 | pieces[1]) == 0 ? to + size : NULL;
    }
    for (size_t at = 0; at + 8 < size; at += 8) {
        memcpy(&piece, text + at, 8);
        memcpy(to + at, &piece, 8);
        marks |= ncl_json_special(piece);
    }
    memcpy(&piece, text + size - 8, 8);
    memcpy(to + size - 8, &piece, 8);
    marks |= ncl_json_special(piece);
    return marks == 0 ? to + size : NULL;
}

static void put_text_slowly(ncl_output *output, const char *lead, size_t lead_size,
                            const char *text, size_t size) {
    ncl_output_put(output, lead, lead_size);
    ncl_output_char(output, '"');
    ncl_output_json(output, text, size);
    ncl_output_char(output, '"');
}

static void put_text(ncl_output *output, const char *lead, size_t lead_size, const char *text) {
    size_t size = strlen(text);
    char *to = NULL;
    if (size <= SHORT_TEXT) {
        to = put_lead(ncl_output_room(output, size + LEAD_ROOM + 10), lead, lead_size);
        *to++ = '"';
        to = copy_plain(to, text, size);
    }
    if (to == NULL) {
        put_text_slowly(output, lead, lead_size, text, size);
        return;
    }
    *to++ = '"';
    ncl_output_took(output, to);
}

static void put_text_member(writer *w, const ncl_plan *plan, const char *text) {
    size_t first = w->is_first ? 1 : 0;
    w->is_first = false;
    put_text(&w->output, plan->key + first, plan->size - first, text);
}

static void put_word(writer *w, const ncl_plan *plan, uint32_t number) {
    const ncl_word_key *word = &ncl_shapes[plan->target].words[number];
    char *to = put_key(w, ncl_output_room(&w->output, LEAD_ROOM + NCL_NAME_ROOM + 2), plan);
    *to++ = '"';
    memcpy(to, word->name, NCL_NAME_ROOM);
    to += word->size;
    *to++ = '"';
    ncl_output_took(&w->output, to);
}

static inline char *put_digits(char *to, uint32_t number) {
    size_t count = 1;
    for (uint32_t rest = number; rest >= 10; rest /= 10) {
        count++;
    }
    for (size_t at = count; at > 0; number /= 10) {
        to[--at] = (char)('0' + number % 10);
    }
    return to + count;
}

static void put_number(writer *w, const ncl_plan *plan, uint32_t number) {
    char *to = put_key(w, ncl_output_room(&w->output, LEAD_ROOM + 10), plan);
    ncl_output_took(&w->output, put_digits(to, number));
}

/* ---- spans and lists ---- */

static bool is_plain_span(const nclaim_span *span) {
    return span->ext == NULL && (span->end != 0 || span->exact != NULL);
}

/* `start` and `end` behind the brace of a span. */
static inline char *put_range(char *to, const nclaim_span *span) {
    const ncl_plan *plans = ncl_shapes[NCL_TYPE_SPAN].first;
    *to++ = '{';
    to = put_digits(put_lead(to, plans[0].key + 1, plans[0].size - 1U), span->start);
    return put_digits(put_lead(to, plans[1].key, plans[1].size), span->end);
}

/* Most spans have these three members; false: this one has not, or needs escapes. */
static bool put_whole_span(ncl_output *output, const char *lead, size_t lead_size,
                           const nclaim_span *span) {
    const ncl_plan *exact = &ncl_shapes[NCL_TYPE_SPAN].first[NCL_SPAN_NUMBERS];
    size_t size = 0;
    char *to = NULL;
    if (span->end == 0 || span->exact == NULL || span->prefix != NULL || span->suffix != NULL) {
        return false;
    }
    size = strlen(span->exact);
    if (size > SHORT_TEXT) {
        return false;
    }
    to = put_lead(ncl_output_room(output, size + (size_t)4 * LEAD_ROOM + 32), lead, lead_size);
    to = put_lead(put_range(to, span), exact->key, exact->size);
    *to++ = '"';
    to = copy_plain(to, span->exact, size);
    if (to == NULL) {
        return false;
    }
    *to++ = '"';
    *to++ = '}';
    ncl_output_took(output, to);
    return true;
}

/* A span that has something in it and no extra members. */
static void put_span(writer *w, const char *lead, size_t lead_size, const nclaim_span *span) {
    const char *const words[] = {span->exact, span->prefix, span->suffix};
    char *to = NULL;
    if (put_whole_span(&w->output, lead, lead_size, span)) {
        w->is_first = false;
        return;
    }
    to = put_lead(ncl_output_room(&w->output, 3 * LEAD_ROOM + 21), lead, lead_size);
    if (span->end != 0) {
        to = put_range(to, span);
    } else {
        *to++ = '{';
    }
    ncl_output_took(&w->output, to);
    w->is_first = span->end == 0;
    for (int i = 0; i < NCL_SPAN_EXTRA; i++) {
        if (words[i] != NULL) {
            put_text_member(w, &ncl_shapes[NCL_TYPE_SPAN].first[NCL_SPAN_NUMBERS + i], words[i]);
        }
    }
    ncl_output_char(&w->output, '}');
    w->is_first = false;
}

static bool put_one_span(writer *w, const ncl_plan *plan, const nclaim_span *span) {
    size_t first = w->is_first ? 1 : 0;
    if (!is_plain_span(span)) {
        return false;
    }
    put_span(w, plan->key + first, plan->size - first, span);
    return true;
}

static void open_list(writer *w, const ncl_plan *plan) {
    char *to = put_key(w, ncl_output_room(&w->output, LEAD_ROOM + 1), plan);
    *to++ = '[';
    ncl_output_took(&w->output, to);
}

static bool put_spans(writer *w, const ncl_plan *plan, const nclaim_span_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (!is_plain_span(&list->items[i])) {
            return false;
        }
    }
    open_list(w, plan);
    for (size_t i = 0; i < list->count; i++) {
        put_span(w, comma, i == 0 ? 0 : 1, &list->items[i]);
    }
    ncl_output_char(&w->output, ']');
    return true;
}

static void put_refs(writer *w, const ncl_plan *plan, const nclaim_ref_list *list) {
    open_list(w, plan);
    for (size_t i = 0; i < list->count; i++) {
        put_text(&w->output, comma, i == 0 ? 0 : 1, nclaim_id(w->doc, list->items[i]));
    }
    ncl_output_char(&w->output, ']');
}

static void put_texts(writer *w, const ncl_plan *plan, const nclaim_string_list *list) {
    open_list(w, plan);
    for (size_t i = 0; i < list->count; i++) {
        put_text(&w->output, comma, i == 0 ? 0 : 1, list->items[i]);
    }
    ncl_output_char(&w->output, ']');
}

/* ---- members ---- */

static void put_number_form(writer *w, const ncl_plan *plan, const char *member) {
    uint32_t number = 0;
    memcpy(&number, member, sizeof number);
    if (plan->form == NCL_FORM_CHOICE) {
        put_word(w, plan, number);
    } else if (plan->form == NCL_FORM_REF) {
        put_text_member(w, plan, nclaim_id(w->doc, number));
    } else {
        put_number(w, plan, number);
    }
}

/* A member that is there, or may be; false: this is for events. */
static bool put_member(writer *w, const ncl_plan *plan, const char *base) {
    const char *member = base + plan->offset;
    const void *list = member;
    const char *text = NULL;
    switch (plan->form) {
    case NCL_FORM_TEXT:
    case NCL_FORM_ID:
        memcpy(&text, member, sizeof text);
        put_text_member(w, plan, text);
        return true;
    case NCL_FORM_CHOICE:
    case NCL_FORM_REF:
    case NCL_FORM_NUMBER:
        put_number_form(w, plan, member);
        return true;
    case NCL_FORM_ZERO:
        if (ncl_is_zero_there(plan, base)) {
            put_number_form(w, plan, member);
        }
        return true;
    case NCL_FORM_SPAN:
        return put_one_span(w, plan, list);
    case NCL_FORM_SPANS:
        return put_spans(w, plan, list);
    case NCL_FORM_REFS:
        put_refs(w, plan, list);
        return true;
    case NCL_FORM_TEXTS:
        put_texts(w, plan, list);
        return true;
    default:
        return false;
    }
}

const ncl_plan *ncl_json_members(void *context, const ncl_plan *plan, const ncl_plan *end,
                                 const char *base) {
    writer *w = context;
    for (plan = ncl_next_held(plan, end, base); plan < end;
         plan = ncl_next_held(plan + 1, end, base)) {
        if (!put_member(w, plan, base)) {
            break;
        }
    }
    return plan;
}
