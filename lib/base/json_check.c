/* SPDX-License-Identifier: MIT */
#include "base/json.h"

#include "base/utf8.h"

#include <string.h>

/* The next character of a string, decoded; UINT32_MAX at its end. */
static uint32_t next_character(const char **at, const char *end) {
    ncl_json_slice escape = {*at, 0, 0, true, false};
    char bytes[8];
    uint32_t scalar = 0;
    size_t size = 0;
    if (*at == end) {
        return UINT32_MAX;
    }
    if (**at != '\\') {
        size = ncl_utf8_decode(*at, (size_t)(end - *at), &scalar);
        *at += size == 0 ? 1 : size;
        return size == 0 ? 0xFFFD : scalar;
    }
    escape.size = (*at)[1] != 'u' ? 2 : 6;
    if (escape.size == 6 && end - *at >= 12 && ((*at)[2] == 'd' || (*at)[2] == 'D') &&
        strchr("89abAB", (*at)[3]) != NULL) {
        escape.size = 12;
    }
    *at += escape.size;
    size = ncl_json_unescape(&escape, bytes);
    return ncl_utf8_decode(bytes, size, &scalar) == 0 ? 0xFFFD : scalar;
}

int ncl_json_compare(const ncl_json_slice *a, const ncl_json_slice *b) {
    const char *left = a->text;
    const char *right = b->text;
    if (!a->has_escapes && !b->has_escapes) {
        int order = memcmp(left, right, a->size < b->size ? a->size : b->size);
        return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
    }
    for (;;) {
        uint32_t c = next_character(&left, a->text + a->size);
        uint32_t d = next_character(&right, b->text + b->size);
        if (c != d || c == UINT32_MAX) {
            return c == d ? 0 : c == UINT32_MAX || (d != UINT32_MAX && c < d) ? -1 : 1;
        }
    }
}

/* Equal names keep the order in which they stand. */
static bool is_before(const ncl_json_slice *a, const ncl_json_slice *b) {
    int order = ncl_json_compare(a, b);
    return order != 0 ? order < 0 : a->text < b->text;
}

static void sift(ncl_json_slice *names, size_t at, size_t count) {
    ncl_json_slice moved = names[at];
    for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
        if (child + 1 < count && is_before(&names[child], &names[child + 1])) {
            child++;
        }
        if (!is_before(&moved, &names[child])) {
            break;
        }
        names[at] = names[child];
        at = child;
    }
    names[at] = moved;
}

void ncl_json_duplicates(ncl_json_slice *names, size_t count,
                         void (*found)(void *context, const ncl_json_slice *name), void *context) {
    for (size_t at = count / 2; at-- > 0;) {
        sift(names, at, count);
    }
    for (size_t left = count; left-- > 1;) {
        ncl_json_slice last = names[left];
        names[left] = names[0];
        names[0] = last;
        sift(names, 0, left);
    }
    for (size_t i = 1; i < count; i++) {
        if (ncl_json_compare(&names[i - 1], &names[i]) == 0) {
            found(context, &names[i]);
        }
    }
}

static ncl_json_frame *top(const ncl_json_checker *c) {
    return (ncl_json_frame *)(void *)(c->frames->bytes + c->frames->used) - 1;
}

/* Reports; the result tells whether reading must stop. */
static ncl_json_fault complain(ncl_json_checker *c, ncl_json_fault fault) {
    if (fault == NCL_JSON_OK) {
        return NCL_JSON_OK;
    }
    c->is_faulty = true;
    if (c->report != NULL) {
        c->report(c->context, fault);
    }
    return ncl_json_is_fatal(fault) ? fault : NCL_JSON_OK;
}

static ncl_json_fault complain_at(ncl_json_checker *c, ncl_json_fault fault, const char *at) {
    c->json->fault_at = at;
    return complain(c, fault);
}

static ncl_json_fault open(ncl_json_checker *c, bool is_object) {
    ncl_json_frame *frame = NULL;
    if (c->depth == c->most_depth) {
        return complain_at(c, NCL_JSON_DEPTH, c->json->at);
    }
    frame = ncl_stack_push(c->frames, sizeof *frame);
    if (frame == NULL) {
        return complain_at(c, NCL_JSON_NO_MEMORY, c->json->at);
    }
    memset(frame, 0, sizeof *frame);
    frame->is_object = is_object;
    frame->names = c->names->used;
    c->depth++;
    c->json->at++;
    return NCL_JSON_OK;
}

static void report_duplicate(void *context, const ncl_json_slice *name) {
    ncl_json_checker *c = context;
    top(c)->name = *name;
    complain_at(c, NCL_JSON_DUPLICATE, name->text - 1);
}

static void close(ncl_json_checker *c) {
    size_t names = top(c)->names;
    size_t count = (c->names->used - names) / sizeof(ncl_json_slice);
    if (count > 1) {
        ncl_json_duplicates((ncl_json_slice *)(void *)(c->names->bytes + names), count,
                            report_duplicate, c);
    }
    c->names->used = names;
    c->frames->used -= sizeof(ncl_json_frame);
    c->depth--;
    c->json->at++;
}

/* The name of a member and its colon. */
static ncl_json_fault read_name(ncl_json_checker *c) {
    ncl_json_slice name = {NULL, 0, 0, false, false};
    ncl_json_slice *kept = NULL;
    ncl_json_fault fault = NCL_JSON_OK;
    if (ncl_json_peek(c->json) != '"') {
        return complain_at(c, c->json->at == c->json->end ? NCL_JSON_END : NCL_JSON_NAME,
                           c->json->at);
    }
    fault = complain(c, ncl_json_string(c->json, &name));
    if (fault != NCL_JSON_OK) {
        return fault;
    }
    kept = ncl_stack_push(c->names, sizeof name);
    if (kept == NULL) {
        return complain_at(c, NCL_JSON_NO_MEMORY, c->json->at);
    }
    *kept = name;
    top(c)->name = name;
    if (ncl_json_peek(c->json) != ':') {
        return complain_at(c, c->json->at == c->json->end ? NCL_JSON_END : NCL_JSON_COLON,
                           c->json->at);
    }
    c->json->at++;
    return NCL_JSON_OK;
}

/* A value, or only the beginning of one that has entries. */
static ncl_json_fault read_value(ncl_json_checker *c) {
    ncl_json_slice slice;
    char first = ncl_json_peek(c->json);
    switch (first) {
    case '{':
    case '[':
        return open(c, first == '{');
    case '"':
        return complain(c, ncl_json_string(c->json, &slice));
    case 't':
    case 'f':
    case 'n':
        return complain(c, ncl_json_literal(c->json));
    default:
        break;
    }
    if (first == '-' || (first >= '0' && first <= '9')) {
        return complain(c, ncl_json_number(c->json, &slice));
    }
    return complain_at(c, c->json->at == c->json->end ? NCL_JSON_END : NCL_JSON_VALUE, c->json->at);
}

/* After `[` or `{`: the first entry, unless there is none. */
static ncl_json_fault begin(ncl_json_checker *c) {
    bool is_object = top(c)->is_object;
    if (ncl_json_peek(c->json) == (is_object ? '}' : ']')) {
        close(c);
        return NCL_JSON_OK;
    }
    if (is_object) {
        ncl_json_fault fault = read_name(c);
        return fault != NCL_JSON_OK ? fault : read_value(c);
    }
    return read_value(c);
}

/* After an entry: the next, or the end. */
static ncl_json_fault go_on(ncl_json_checker *c) {
    bool is_object = top(c)->is_object;
    char next = ncl_json_peek(c->json);
    if (next == (is_object ? '}' : ']')) {
        close(c);
        return NCL_JSON_OK;
    }
    if (next != ',') {
        return complain_at(c, c->json->at == c->json->end ? NCL_JSON_END : NCL_JSON_COMMA,
                           c->json->at);
    }
    c->json->at++;
    top(c)->index++;
    if (is_object) {
        ncl_json_fault fault = read_name(c);
        return fault != NCL_JSON_OK ? fault : read_value(c);
    }
    return read_value(c);
}

static ncl_json_fault step(ncl_json_checker *c) {
    ncl_json_frame *frame = top(c);
    if (!frame->is_begun) {
        frame->is_begun = true;
        return begin(c);
    }
    return go_on(c);
}

ncl_json_fault ncl_json_check(ncl_json_checker *c) {
    size_t frames = c->frames->used;
    size_t names = c->names->used;
    uint32_t base = c->depth;
    ncl_json_fault fault = read_value(c);
    while (fault == NCL_JSON_OK && c->depth > base) {
        fault = step(c);
    }
    c->frames->used = frames;
    c->names->used = names;
    c->depth = base;
    return fault;
}
