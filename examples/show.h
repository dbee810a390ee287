/* SPDX-License-Identifier: MIT */
/* Shows a document to a person: who says what on whose word, with which figures. */
#ifndef EXAMPLES_SHOW_H
#define EXAMPLES_SHOW_H

#include "screen.h"

/* Prints all of it to stdout; 0: that failed. */
int show_document(const nclaim_doc *doc);

/* ---- the parts ---- */

/* "Tilo Marquardsen", or what else the text calls an actor; somebody whom it does not name. */
void show_actor_name(struct screen *screen, const nclaim_doc *doc, nclaim_ref actor);

/* The words of the text behind spans, " ... " between their pieces; `article` 0: the only one.
 * `fallback` where neither the text nor the words are kept. */
void show_words(struct screen *screen, const nclaim_doc *doc, nclaim_ref article,
                nclaim_span_list spans, const char *fallback);

void show_articles(struct screen *screen, const nclaim_doc *doc);
void show_actors(struct screen *screen, const nclaim_doc *doc);
void show_quotes(struct screen *screen, const nclaim_doc *doc);
void show_figures(struct screen *screen, const nclaim_doc *doc);
void show_times(struct screen *screen, const nclaim_doc *doc);
void show_claims(struct screen *screen, const nclaim_doc *doc);
void show_relations(struct screen *screen, const nclaim_doc *doc);
void show_reviews(struct screen *screen, const nclaim_doc *doc);

#endif
