/* SPDX-License-Identifier: MIT */
/* The story: its article, its people, its sentences, and how its claims relate. */
#include "story.h"

#include <stdio.h>

/* clang-format off */

static const uint32_t layout[] = {
    NCLAIM_BLOCK_HEADLINE, NCLAIM_BLOCK_DECK,
    NCLAIM_BLOCK_PARAGRAPH, NCLAIM_BLOCK_DATELINE, NCLAIM_BLOCK_PARAGRAPH, NCLAIM_BLOCK_PARAGRAPH,
    NCLAIM_BLOCK_HEADING, NCLAIM_BLOCK_LIST_ITEM, NCLAIM_BLOCK_LIST_ITEM, NCLAIM_BLOCK_LIST_ITEM,
    NCLAIM_BLOCK_PARAGRAPH, NCLAIM_BLOCK_PARAGRAPH,
    NCLAIM_BLOCK_TEASER, NCLAIM_BLOCK_BOILERPLATE};
enum { BLOCKS = sizeof layout / sizeof layout[0] };

static void add_article(struct story *s) {
    nclaim_block blocks[BLOCKS];
    nclaim_span title = spot(s, "„[Lorbetal 2040]“");
    nclaim_add_article(s->doc, &(nclaim_article){
        .id = "article", .title = "„Die Mauer ist sicher“: Streit um den Stausee über Wendelau",
        .lang = "de", .text = s->text, .published = "2024-03-21", .publisher = s->newspaper,
        .uri = "https://nordmark-zeitung.example/stausee-wendelau",
        .genre = NCLAIM_GENRE_REPORTAGE, .status = NCLAIM_PUB_USABLE,
        .dateline = {.place = "Wendelau", .span = spot(s, "[Wendelau] –")},
        .blocks = {blocks, story_blocks(s, layout, BLOCKS, "Wendelau", blocks)},
        .markings = NCLAIM_LIST(nclaim_marking,
            {.kind = NCLAIM_MARKING_TITLE, .start = title.start, .end = title.end}),
        .links = NCLAIM_LIST(nclaim_link,
            {.rel = NCLAIM_LINK_RELATED, .title = "So wird ein Stausee abgelassen",
             .span = spot(s, "So wird ein Stausee abgelassen")},
            {.rel = NCLAIM_LINK_FULL_VERSION, .span = spot(s, "gekürzte Fassung")}),
        .subjects = NCLAIM_LIST(nclaim_term, {.name = "Talsperre"}, {.name = "Bevölkerungsschutz"})});
}

/* How the claims relate. What is disputed is disputed by somebody whom the text does not name. */
static void add_relations(struct story *s) {
    static const struct {
        const char *id, *from;
        uint32_t type;
        const char *to, *holder, *words;
    } rows[] = {
        {"r1", "headline_quote", NCLAIM_RELATION_QUOTES_FROM, "safe_in_operation", NULL, NULL},
        {"r2", "lowering_began", NCLAIM_RELATION_CONTRADICTS, "repair_in_summer", NULL, NULL},
        {"r3", "repair_in_summer", NCLAIM_RELATION_EXPLAINS, "surprising", NULL, NULL},
        {"r4", "learned_by_radio", NCLAIM_RELATION_SUPPORTS, "town_not_asked", "made_clear", NULL},
        {"r5", "unusual", NCLAIM_RELATION_ABOUT, "cracks_wide", NULL, NULL},
        {"r6", "is_disputed", NCLAIM_RELATION_ABOUT, "cracked_in_autumn", NULL, NULL},
        {"r7", "disputants", NCLAIM_RELATION_DISPUTES, "cracked_in_autumn", NULL, "umstritten"},
        {"r8", "will_it_come", NCLAIM_RELATION_ABOUT, "evacuation", NULL, NULL},
        {"r9", "level_falls", NCLAIM_RELATION_ELABORATES, "lowering_began", NULL, NULL},
        {"r10", "safe_for_operation", NCLAIM_RELATION_SUPPORTS, "cause_for_concern",
         "safe_in_operation", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        nclaim_span_list words = {NULL, 0};
        if (rows[i].words != NULL) {
            words = at(s, rows[i].words);
        }
        nclaim_add_relation(s->doc, &(nclaim_relation){
            .id = rows[i].id, .type = rows[i].type, .from = nclaim_find(s->doc, 0, rows[i].from),
            .to = nclaim_find(s->doc, 0, rows[i].to), .anchor = words,
            .holder = rows[i].holder == NULL ? 0 : nclaim_find(s->doc, NCLAIM_QUOTE, rows[i].holder)});
    }
}

/* clang-format on */

int story_build(nclaim_doc *doc, const char *text) {
    struct story story = {.doc = doc, .text = text};
    nclaim_finding finding;
    story_people(&story);
    add_article(&story);
    story_dispute(&story);
    story_damage(&story);
    add_relations(&story);
    if (nclaim_doc_status(doc, &finding, sizeof finding) != NCLAIM_OK) {
        fprintf(stderr, "story: %s %s: %s\n", finding.id, finding.field, finding.message);
        return 0;
    }
    return !story.failed;
}
