/* SPDX-License-Identifier: MIT */
#include "garble.h"

#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum where { STRUCTURE, IN_STRING, AT_START, AT_END, CUT };

static const struct {
    const char *code;
    const char *name;
    enum where where;
    const char *taken; /* of these, one is taken away; "": nothing is */
    const char *put;
} ways[] = {{"S11", "a comma taken away", STRUCTURE, ",", ""},
            {"S11", "a colon taken away", STRUCTURE, ":", ""},
            {"S11", "a bracket taken away", STRUCTURE, "[]{}", ""},
            {"S11", "a quotation mark taken away", STRUCTURE, "\"", ""},
            {"S11", "a comma too many", STRUCTURE, ",", ",,"},
            {"S11", "a comma before the end", STRUCTURE, "]}", ",]"},
            {"S11", "a single quotation mark", STRUCTURE, "\"", "'"},
            {"S11", "a byte of Latin-1", IN_STRING, "", "\xFC"},
            {"S11", "a control character", IN_STRING, "", "\x01"},
            {"S11", "a line end in a string", IN_STRING, "", "\n"},
            {"S11", "an escape that does not exist", IN_STRING, "", "\\q"},
            {"S11", "U+0000", IN_STRING, "", "\\u0000"},
            {"S11", "half a surrogate pair", IN_STRING, "", "\\ud83d"},
            {"S11", "an overlong sequence", IN_STRING, "", "\xC0\xAF"},
            {"S11", "more after the end", AT_END, "", "{}"},
            {"S11", "a comment", STRUCTURE, ",", ",/**/"},
            {"S11", "cut short", CUT, "", ""},
            {"S13", "a byte order mark", AT_START, "", "\xEF\xBB\xBF"}};

/* Whether the byte at `at` is in a string and not in an escape, by a walk from the start. */
static bool fits(const struct original *original, size_t wanted, size_t way) {
    bool is_string = false;
    bool is_escape = false;
    for (size_t at = 0; at < wanted; at++) {
        char c = original->bytes[at];
        if (is_escape) {
            is_escape = false;
        } else if (is_string && c == '\\') {
            is_escape = true;
        } else if (c == '"') {
            is_string = !is_string;
        }
    }
    if (ways[way].where == IN_STRING) {
        /* Not inside a character either. */
        return is_string && !is_escape && ((unsigned char)original->bytes[wanted] & 0xC0) != 0x80;
    }
    if (strcmp(ways[way].taken, "\"") == 0) {
        return !is_escape && original->bytes[wanted] == '"';
    }
    return !is_string && original->bytes[wanted] != '\0' &&
           strchr(ways[way].taken, original->bytes[wanted]) != NULL;
}

/* Where to do it, from a random place on. */
static size_t find_place(const struct original *original, size_t way) {
    size_t size = original->size;
    size_t at = tally_random() % size;
    while (size > 1 && strchr(" \n\r\t", original->bytes[size - 1]) != NULL) {
        size--;
    }
    switch (ways[way].where) {
    case AT_START:
        return 0;
    case AT_END:
        return original->size;
    case CUT:
        return tally_random() % size;
    default:
        while (!fits(original, at, way)) {
            at = (at + 1) % original->size;
        }
        return at;
    }
}

static size_t garble(const struct original *original, size_t way, size_t at, char *out) {
    size_t taken = ways[way].taken[0] == '\0' ? 0 : 1;
    size_t put = strlen(ways[way].put);
    if (ways[way].where == CUT) {
        memcpy(out, original->bytes, at);
        return at;
    }
    memcpy(out, original->bytes, at);
    memcpy(out + at, ways[way].put, put);
    memcpy(out + at + put, original->bytes + at + taken, original->size - at - taken);
    return original->size - taken + put;
}

static void judge_way(const struct original *original, size_t way, char *bytes) {
    size_t at = find_place(original, way);
    size_t size = garble(original, way, at, bytes);
    const nclaim_report *report = judge(bytes, size, original->profile, false);
    struct outcome outcome = {ways[way].code, ways[way].name, false, 0};
    char place[40];
    for (size_t i = 0; report != NULL && i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        /* Not before the place; how far behind it shows depends on what follows. */
        bool is_due = strcmp(finding.code, ways[way].code) == 0 && finding.line > 0 &&
                      finding.offset + 2 >= at;
        outcome.is_killed = outcome.is_killed || is_due;
    }
    outcome.findings = report == NULL ? 0 : grave_findings(report);
    tally_outcome(&outcome);
    if (!outcome.is_killed) {
        snprintf(place, sizeof place, "byte %zu", at);
        tally_survivor(original->name, place, ways[way].code, ways[way].name);
    }
}

void garble_all(const struct original *original, unsigned places) {
    char *bytes = malloc(original->size + 16);
    if (bytes == NULL || original->profile == NULL) {
        free(bytes);
        return;
    }
    for (size_t way = 0; way < sizeof ways / sizeof ways[0]; way++) {
        for (unsigned i = 0; i < places; i++) {
            judge_way(original, way, bytes);
        }
    }
    free(bytes);
}
