/* SPDX-License-Identifier: MIT */
/* The figures, the times, the claims with their chains, and how they relate. */
#include "show.h"

#include <stdio.h>
#include <stdlib.h>

/* A figure as the interval that it states: "more than 12,000" is (12000, oo). */
static void show_bounds(struct screen *screen, const nclaim_doc *doc, nclaim_ref ref) {
    char text[2 * NCLAIM_BOUND_SIZE + 32];
    nclaim_bounds bounds;
    if (nclaim_quantity_bounds(doc, ref, &bounds, sizeof bounds) != NCLAIM_OK) {
        screen_put(screen, " = ?");
        return;
    }
    if (bounds.low[0] == '\0' && bounds.high[0] == '\0') {
        screen_put(screen, ", no number");
        return;
    }
    snprintf(text, sizeof text, " = %s%c%s, %s%c", bounds.soft ? "about " : "",
             bounds.low_closed ? '[' : '(', bounds.low[0] == '\0' ? "-∞" : bounds.low,
             bounds.high[0] == '\0' ? "∞" : bounds.high, bounds.high_closed ? ']' : ')');
    screen_put(screen, text);
}

void show_figures(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_QUANTITY) == 0) {
        return;
    }
    screen_heading(screen, "FIGURES, AS INTERVALS", nclaim_count(doc, NCLAIM_QUANTITY));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_QUANTITY, ref)) != 0;) {
        const nclaim_quantity *quantity = nclaim_get_quantity(doc, ref);
        screen_start(screen, 2, 4);
        show_words(screen, doc, quantity->article, quantity->anchor, nclaim_id(doc, ref));
        if (quantity->kind == NCLAIM_QUANTITY_DESIGNATION) {
            screen_put(screen, ", part of a name and no amount");
        } else {
            show_bounds(screen, doc, ref);
            screen_put(screen, quantity->unit.code != NULL ? " " : "");
            screen_put(screen, quantity->unit.code);
            screen_put(screen, quantity->kind == NCLAIM_QUANTITY_PERCENT ? " %" : "");
        }
        screen_put(screen, quantity->of != NULL ? ": " : "");
        screen_put(screen, quantity->of);
        screen_end(screen);
    }
}

void show_times(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_TIME) == 0) {
        return;
    }
    screen_heading(screen, "TIMES", nclaim_count(doc, NCLAIM_TIME));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_TIME, ref)) != 0;) {
        const nclaim_time *time = nclaim_get_time(doc, ref);
        screen_start(screen, 2, 4);
        show_words(screen, doc, time->article, time->anchor, nclaim_id(doc, ref));
        screen_put(screen, " = ");
        screen_put(screen, time->value != NULL ? time->value : "?");
        screen_put(screen, time->resolved != NULL ? ", which is " : ", not resolved");
        screen_put(screen, time->resolved);
        screen_end(screen);
    }
}

/* The sentence of a claim with its chain. */
static void show_sentence(struct screen *screen, const nclaim_doc *doc, nclaim_ref claim) {
    size_t length = nclaim_claim_say(doc, claim, NULL, 0);
    char *sentence = malloc(length + 1);
    if (sentence != NULL && nclaim_claim_say(doc, claim, sentence, length + 1) == length) {
        screen_put(screen, sentence);
    } else {
        screen->failed = 1;
    }
    free(sentence);
}

void show_claims(struct screen *screen, const nclaim_doc *doc) {
    unsigned number = 0;
    if (nclaim_count(doc, NCLAIM_CLAIM) == 0) {
        return;
    }
    screen_heading(screen, "CLAIMS, EACH WITH ITS CHAIN", nclaim_count(doc, NCLAIM_CLAIM));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_CLAIM, ref)) != 0;) {
        char label[16];
        snprintf(label, sizeof label, "%u. ", ++number);
        screen_start(screen, 2, 4);
        screen_put(screen, label);
        show_sentence(screen, doc, ref);
        screen_end(screen);
    }
}

/* A record in a few words. */
static void show_record(struct screen *screen, const nclaim_doc *doc, nclaim_ref ref) {
    const nclaim_quote *quote = nclaim_get_quote(doc, ref);
    const nclaim_claim *claim = nclaim_get_claim(doc, ref);
    const nclaim_article *article = nclaim_get_article(doc, ref);
    if (quote != NULL) {
        show_words(screen, doc, quote->article, quote->content, nclaim_id(doc, ref));
    } else if (claim != NULL && claim->text != NULL) {
        screen_put(screen, claim->text);
    } else if (article != NULL && article->title != NULL) {
        screen_put(screen, article->title);
    } else if (nclaim_get_actor(doc, ref) != NULL) {
        show_actor_name(screen, doc, ref);
    } else {
        screen_put(screen, nclaim_id(doc, ref));
    }
}

void show_relations(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_RELATION) == 0) {
        return;
    }
    screen_heading(screen, "HOW THEY RELATE", nclaim_count(doc, NCLAIM_RELATION));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_RELATION, ref)) != 0;) {
        const nclaim_relation *relation = nclaim_get_relation(doc, ref);
        const char *type = screen_word(NCLAIM_RELATION, "type", relation->type);
        screen_start(screen, 2, 4);
        show_record(screen, doc, relation->from);
        screen_put(screen, " -- ");
        screen_put(screen, type != NULL ? type : "?");
        screen_put(screen, " -> ");
        show_record(screen, doc, relation->to);
        screen_end(screen);
    }
}

void show_reviews(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_REVIEW) == 0) {
        return;
    }
    screen_heading(screen, "VERDICTS", nclaim_count(doc, NCLAIM_REVIEW));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_REVIEW, ref)) != 0;) {
        const nclaim_review *review = nclaim_get_review(doc, ref);
        screen_start(screen, 2, 4);
        show_actor_name(screen, doc, review->reviewer);
        screen_put(screen, ": ");
        screen_put(screen, review->verdict_text);
        screen_put(screen, " - ");
        show_record(screen, doc, review->target);
        screen_end(screen);
    }
}
