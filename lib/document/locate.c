/* SPDX-License-Identifier: MIT */
/*
 * From JSON Pointers to offsets, in one pass over the source. The pointers are in an order in which
 * those that lead into the same value stand together; each open array or object knows its range of
 * them, and a range that is empty is passed over without a look at names. Nothing is assumed of the
 * bytes: where they cease to be JSON the pass ends, and what it had found so far counts.
 */
#include "base/line.h"
#include "document/member_name.h"
#include "document/report_data.h"

#include <string.h>

enum { DEEPEST = 512 };

/* A finding that looks for its place. */
typedef struct target {
    const char *pointer;
    size_t offset;    /* of the deepest value on the way to it that was found */
    uint32_t depth;   /* of that value, from 1 on; 0: none was found */
    uint32_t finding; /* its index */
} target;

/* The targets that lead to or into a value. */
typedef struct range {
    uint32_t first;
    uint32_t end;
    size_t prefix; /* bytes of their pointers that name this value */
} range;

/* An open array or object. */
typedef struct frame {
    range within;
    size_t index; /* of the next element of an array */
    bool object;
} frame;

typedef struct locator {
    const char *at;
    const char *end;
    range value;   /* of the value that comes next */
    uint32_t open; /* how many frames are */
    bool fresh;    /* the innermost was just opened: no comma yet */
    frame frames[DEEPEST];
    target targets[];
} locator;

static bool is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/* The next byte that is no white space; NUL, which nothing expects, at the end. */
static char peek(locator *walk) {
    while (walk->at < walk->end && is_space(*walk->at)) {
        walk->at++;
    }
    return walk->at < walk->end ? *walk->at : '\0';
}

/* Passes a string from its opening quotation mark on; false if it does not end. What is between the
 * marks is the name. */
static bool pass_string(locator *walk, ncl_member_name *name) {
    const char *at = walk->at + 1;
    name->at = at;
    for (; at < walk->end && *at != '"'; at++) {
        if (*at == '\\' && walk->end - at > 1) {
            at++;
        }
    }
    name->end = at;
    if (at == walk->end) {
        return false;
    }
    walk->at = at + 1;
    return true;
}

/* Passes a number or a literal, or what looks like one; false if nothing does. */
static bool pass_scalar(locator *walk) {
    const char *start = walk->at;
    while (walk->at < walk->end && !is_space(*walk->at) && strchr(",:[]{}\"", *walk->at) == NULL) {
        walk->at++;
    }
    return walk->at > start;
}

/* First target of a range whose next segment is not less than the name (`past` 0), or is greater
 * (`past` 1). */
static uint32_t bound(const locator *walk, range within, ncl_member_name name, int past) {
    while (within.first < within.end) {
        uint32_t middle = within.first + (within.end - within.first) / 2;
        const char *rest = walk->targets[middle].pointer + within.prefix;
        if (ncl_member_name_compare(rest, name) < past) {
            within.first = middle + 1;
        } else {
            within.end = middle;
        }
    }
    return within.first;
}

/* Those of a range that lead into the member or element with that name. */
static range narrow(const locator *walk, range within, ncl_member_name name) {
    range result = within;
    if (within.first == within.end) {
        return result;
    }
    result.first = bound(walk, within, name, 0);
    within.first = result.first;
    result.end = bound(walk, within, name, 1);
    if (result.first < result.end) {
        const char *segment = walk->targets[result.first].pointer + within.prefix + 1;
        while (*segment != '\0' && *segment != '/') {
            segment++;
        }
        result.prefix = (size_t)(segment - walk->targets[result.first].pointer);
    }
    return result;
}

/* Tells the targets of a value where it starts. Of members with the same name only the first is
 * taken, or a source of nothing else would cost members times targets. */
static void mark(locator *walk, const char *source) {
    range *value = &walk->value;
    uint32_t depth = walk->open + 1;
    if (value->first < value->end && walk->targets[value->first].depth >= depth) {
        value->end = value->first;
    }
    for (uint32_t index = value->first; index < value->end; index++) {
        walk->targets[index].offset = (size_t)(walk->at - source);
        walk->targets[index].depth = depth;
    }
}

static bool open_frame(locator *walk, bool object) {
    frame *inner = &walk->frames[walk->open];
    if (walk->open == DEEPEST) {
        return false;
    }
    inner->within = walk->value;
    inner->index = 0;
    inner->object = object;
    walk->open++;
    walk->at++;
    return true;
}

/* Passes a value, or only the bracket that opens it; false at the end or at damage. */
static bool begin_value(locator *walk, const char *source) {
    ncl_member_name name;
    char byte = peek(walk);
    if (walk->at == walk->end) {
        return false;
    }
    mark(walk, source);
    walk->fresh = byte == '{' || byte == '[';
    if (walk->fresh) {
        return open_frame(walk, byte == '{');
    }
    return byte == '"' ? pass_string(walk, &name) : pass_scalar(walk);
}

/* Passes the name of the next member and its colon, and finds the targets of its value. */
static bool begin_member(locator *walk, range within) {
    ncl_member_name name;
    if (peek(walk) != '"' || !pass_string(walk, &name) || peek(walk) != ':') {
        return false;
    }
    walk->at++;
    walk->value = narrow(walk, within, name);
    return true;
}

static void begin_element(locator *walk, frame *array) {
    char buffer[NCL_DIGITS_SIZE];
    size_t length = 0;
    ncl_member_name name;
    name.at = ncl_digits(array->index++, buffer, &length);
    name.end = name.at + length;
    walk->value = narrow(walk, array->within, name);
}

/* Closes what ends here and goes on to the next value; false at the end or at damage. */
static bool end_value(locator *walk) {
    while (walk->open > 0) {
        frame *inner = &walk->frames[walk->open - 1];
        char byte = peek(walk);
        if (byte == (inner->object ? '}' : ']')) {
            walk->at++;
            walk->open--;
            walk->fresh = false;
            continue;
        }
        if (!walk->fresh) {
            if (byte != ',') {
                return false;
            }
            walk->at++;
        }
        if (inner->object) {
            return begin_member(walk, inner->within);
        }
        begin_element(walk, inner);
        return true;
    }
    return false;
}

/* A locator with one target per finding of the chain. */
static locator *new_locator(nclaim_report *report, uint32_t chain, size_t count) {
    locator *result = NULL;
    if (count > (SIZE_MAX - sizeof *result) / sizeof result->targets[0]) {
        return NULL;
    }
    result = ncl_memory_resize(&report->memory, NULL, 0,
                               sizeof *result + count * sizeof result->targets[0]);
    if (result == NULL) {
        return NULL;
    }
    for (size_t index = 0; index < count; index++) {
        target *next = &result->targets[index];
        next->pointer = report->findings[chain].pointer;
        next->offset = 0;
        next->depth = 0;
        next->finding = chain;
        chain = report->findings[chain].column;
    }
    result->value.first = 0;
    result->value.end = (uint32_t)count;
    result->value.prefix = 0;
    result->open = 0;
    return result;
}

static void free_locator(nclaim_report *report, locator *walk, size_t count) {
    ncl_memory_resize(&report->memory, walk, sizeof *walk + count * sizeof walk->targets[0], 0);
}

/* Gives the findings what their targets have learned. */
static void hand_over(nclaim_report *report, const locator *walk, size_t count, const char *file) {
    for (size_t index = 0; index < count; index++) {
        const target *from = &walk->targets[index];
        nclaim_finding *to = &report->findings[from->finding];
        to->file = file == NULL ? to->file : file;
        if (from->depth > 0) {
            to->offset = from->offset;
            to->reserved = NCL_LOCATED;
        }
    }
}

static nclaim_status locate(nclaim_report *report, uint32_t chain, const char *file,
                            const char *bytes, size_t size) {
    size_t count = 0;
    locator *walk = NULL;
    for (uint32_t next = chain; next != NCL_NO_FINDING; next = report->findings[next].column) {
        count++;
    }
    walk = new_locator(report, chain, count);
    if (walk == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    walk->at = bytes + ncl_bom_size(bytes, size);
    walk->end = bytes + size;
    while (begin_value(walk, bytes) && end_value(walk)) {
    }
    hand_over(report, walk, count, file);
    free_locator(report, walk, count);
    ncl_report_settle(report, 0, NCL_LOCATED, bytes, size);
    return NCLAIM_OK;
}

nclaim_status nclaim_report_locate(nclaim_report *report, const char *file, const char *bytes,
                                   size_t size) {
    const char *name = NULL;
    nclaim_status status = NCLAIM_OK;
    uint32_t chain = NCL_NO_FINDING;
    ncl_arena_mark mark;
    if (report == NULL || (bytes == NULL && size > 0)) {
        return NCLAIM_BAD_ARGUMENT;
    }
    chain = ncl_report_order(report, 0, NCL_SETTLED);
    if (chain == NCL_NO_FINDING) {
        return NCLAIM_OK;
    }
    mark = ncl_arena_here(&report->texts);
    if (file != NULL && *file != '\0') {
        name = ncl_arena_text(&report->texts, file, strlen(file));
        status = name == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
    }
    if (status == NCLAIM_OK) {
        status = locate(report, chain, name, bytes == NULL ? "" : bytes, size);
    }
    if (status != NCLAIM_OK) {
        ncl_arena_rewind(&report->texts, mark);
    }
    return status;
}
