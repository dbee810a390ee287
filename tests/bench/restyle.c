/* SPDX-License-Identifier: MIT */
/* Compact documents in other spellings. Shuffling is done with cJSON, the rest byte by byte. */
#include "generator.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_line(struct bench_text *out, int depth) {
    bench_put(out, "\n", 1);
    for (int i = 0; i < depth; i++) {
        bench_put(out, "  ", 2);
    }
}

static void put_structure(struct bench_text *out, char c, enum bench_style style, int *depth) {
    bool is_pretty = style == BENCH_PRETTY;
    if (is_pretty && (c == '}' || c == ']')) {
        put_line(out, --*depth);
    }
    bench_put(out, &c, 1);
    if (is_pretty && (c == '{' || c == '[')) {
        put_line(out, ++*depth);
    } else if (is_pretty && c == ',') {
        put_line(out, *depth);
    } else if (c == ':' || (c == ',' && !is_pretty)) {
        bench_put(out, " ", 1);
    }
}

static void put_spaced(struct bench_text *out, const struct bench_text *compact,
                       enum bench_style style) {
    bool is_inside = false;
    int depth = 0;
    for (size_t i = 0; i < compact->size; i++) {
        char c = compact->bytes[i];
        if (c == '"' && (!is_inside || compact->bytes[i - 1] != '\\')) {
            is_inside = !is_inside;
        }
        if (is_inside || strchr("{}[],:", c) == NULL) {
            bench_put(out, &c, 1);
        } else {
            put_structure(out, c, style, &depth);
        }
    }
}

/* The texts have no characters above U+07FF. */
static void put_escaped(struct bench_text *out, const struct bench_text *compact) {
    for (size_t i = 0; i < compact->size; i++) {
        unsigned char c = (unsigned char)compact->bytes[i];
        if (c >= 0x80) {
            char escape[8];
            unsigned low = (unsigned char)compact->bytes[++i];
            snprintf(escape, sizeof escape, "\\u%04x", (c & 0x1FU) << 6 | (low & 0x3FU));
            bench_put(out, escape, 6);
        } else {
            bench_put(out, (const char *)&compact->bytes[i], 1);
        }
    }
}

/* Takes members out one after the other and puts each in front or at the end: enough disorder. */
static void shuffle(cJSON *object, struct bench_random *random) {
    int count = cJSON_GetArraySize(object);
    for (int i = 0; i < 2 * count; i++) {
        cJSON *one = cJSON_DetachItemFromArray(object, (int)bench_below(random, (uint32_t)count));
        cJSON_AddItemToObject(object, one->string, one);
    }
}

/* Trees of documents are six levels deep at most. */
static void shuffle_all(cJSON *root, struct bench_random *random) {
    cJSON *path[16] = {root};
    int depth = 0;
    while (depth >= 0) {
        cJSON *at = path[depth];
        if (at->child != NULL && depth < 15) {
            if (cJSON_IsObject(at)) {
                shuffle(at, random);
            }
            path[++depth] = at->child;
            continue;
        }
        while (depth >= 0 && (depth == 0 || path[depth]->next == NULL)) {
            depth--;
        }
        if (depth >= 0) {
            path[depth] = path[depth]->next;
        }
    }
}

static void put_shuffled(struct bench_text *out, const struct bench_text *compact,
                         uint32_t number) {
    cJSON *root = cJSON_ParseWithLength(compact->bytes, compact->size + 1);
    struct bench_random random = {UINT64_C(0x2545F4914F6CDD1D) + number};
    char *text = NULL;
    shuffle_all(root, &random);
    text = cJSON_PrintUnformatted(root);
    bench_put(out, text, strlen(text));
    cJSON_free(text);
    cJSON_Delete(root);
}

void bench_restyle(struct bench_text *out, const struct bench_text *compact, uint32_t number,
                   enum bench_style style) {
    if (style == BENCH_ESCAPED) {
        put_escaped(out, compact);
    } else if (style == BENCH_SHUFFLED) {
        put_shuffled(out, compact, number);
    } else {
        put_spaced(out, compact, style);
    }
}
