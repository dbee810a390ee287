/* SPDX-License-Identifier: MIT */
/* Finds the words of the story in its text, so that nobody has to count. */
#include "story.h"

#include <stdio.h>
#include <string.h>

/* A code point ends before each byte that does not continue one. */
static uint32_t code_points(const char *text, size_t size) {
    uint32_t count = 0;
    for (size_t i = 0; i < size; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}

static void fail(struct story *story, const char *words) {
    fprintf(stderr, "story: not exactly once in the text: %s\n", words);
    story->failed = 1;
}

/* The marked words without their brackets; 0: too long. */
static int strip(const char *marked, char plain[STORY_WORDS]) {
    size_t size = 0;
    for (; *marked != '\0'; marked++) {
        if (*marked != '[' && *marked != ']') {
            if (size + 1 == STORY_WORDS) {
                return 0;
            }
            plain[size++] = *marked;
        }
    }
    plain[size] = '\0';
    return 1;
}

/* Lends the piece of `size` bytes at `from` as a span of the text. */
static nclaim_span *lend(struct story *story, const char *from, size_t size) {
    unsigned place = story->next++ % STORY_SPANS;
    nclaim_span *span = &story->spans[place];
    memcpy(story->words[place], from, size);
    story->words[place][size] = '\0';
    *span = (nclaim_span){.exact = story->words[place]};
    span->start = code_points(story->text, (size_t)(from - story->text));
    span->end = span->start + code_points(from, size);
    return span;
}

/* Pieces of one place must be neighbors in the ring. */
static void make_room(struct story *story, const char *marked) {
    unsigned pieces = 1;
    for (; *marked != '\0'; marked++) {
        pieces += *marked == '[';
    }
    if (story->next % STORY_SPANS + pieces > STORY_SPANS) {
        story->next = 0;
    }
}

nclaim_span_list at(struct story *story, const char *marked) {
    nclaim_span_list list = {NULL, 0};
    char plain[STORY_WORDS];
    const char *found = strip(marked, plain) ? strstr(story->text, plain) : NULL;
    if (found == NULL || strstr(found + 1, plain) != NULL) {
        fail(story, marked);
        return list;
    }
    make_room(story, marked);
    list.items = &story->spans[story->next % STORY_SPANS];
    if (strchr(marked, '[') == NULL) {
        lend(story, found, strlen(plain));
        list.count = 1;
        return list;
    }
    for (; *marked != '\0'; marked++) {
        if (*marked == '[') {
            size_t size = strcspn(++marked, "]");
            lend(story, found, size);
            list.count++;
            found += size;
            marked += size;
        } else {
            found++;
        }
    }
    return list;
}

nclaim_span spot(struct story *story, const char *marked) {
    nclaim_span_list list = at(story, marked);
    return list.count == 1 ? list.items[0] : (nclaim_span){0};
}

size_t story_blocks(const struct story *story, const uint32_t *kinds, size_t count,
                    const char *dateline, nclaim_block *blocks) {
    const char *line = story->text;
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        if (kinds[i] == NCLAIM_BLOCK_DATELINE) {
            uint32_t start = blocks[i - 1].start;
            blocks[i] = (nclaim_block){.kind = kinds[i], .start = start};
            blocks[i].end = start + code_points(dateline, strlen(dateline));
            continue;
        }
        size_t size = strcspn(line, "\n");
        blocks[i] = (nclaim_block){.kind = kinds[i], .start = at};
        blocks[i].end = at + code_points(line, size);
        blocks[i].level = kinds[i] == NCLAIM_BLOCK_HEADING ? 2 : 0;
        at = blocks[i].end + 1;
        line += size + (line[size] == '\n');
    }
    return count;
}
