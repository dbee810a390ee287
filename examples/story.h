/* SPDX-License-Identifier: MIT */
/* The German report of examples/reports, encoded by hand through the public functions. */
#ifndef EXAMPLES_STORY_H
#define EXAMPLES_STORY_H

#include <newsclaim/newsclaim.h>

/* Builds its records in an empty document. `text` is the article, de-talsperre.txt. 0: it did not
 * work, and the reason stands on stderr. */
int story_build(nclaim_doc *doc, const char *text);

/* ---- what the parts of the story share ---- */

enum { STORY_SPANS = 32, STORY_WORDS = 400 };

struct story {
    nclaim_doc *doc;
    const char *text;
    int failed; /* words were not found in the text exactly once */

    /* Who acts and speaks. */
    nclaim_ref newspaper, association, town, mayor, director, station, experts, residents, state;
    nclaim_ref ministry, minister, institute, geologists, assessor, disputants, study, messenger;
    nclaim_ref rumor, town_hall;

    /* What at lent last; a document copies what it is given, so each place serves again. */
    nclaim_span spans[STORY_SPANS];
    char words[STORY_SPANS][STORY_WORDS];
    unsigned next;
};

/*
 * Where the text says something, in code points. Square brackets tell the words from what is around
 * them: "Am [Dienstag] hat" are the eight letters of the day; several pairs make several pieces;
 * without brackets it is all of it. The whole must stand in the text exactly once.
 */
nclaim_span_list at(struct story *story, const char *marked);

/* The same for words in one piece. */
nclaim_span spot(struct story *story, const char *marked);

/* Blocks of the layout, one for each line of the text, in `blocks`; returns how many. A dateline
 * takes no line of its own but the words `dateline` at the start of the line before it. */
size_t story_blocks(const struct story *story, const uint32_t *kinds, size_t count,
                    const char *dateline, nclaim_block *blocks);

/* The parts, in the order of the text. */
void story_people(struct story *story);
void story_dispute(struct story *story);
void story_damage(struct story *story);

#endif
