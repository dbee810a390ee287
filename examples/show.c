/* SPDX-License-Identifier: MIT */
/* The article, who is in it, and what is quoted. */
#include "show.h"

#include <stdio.h>
#include <string.h>

/* A piece and what stands before it, if there is a piece. */
static void put_after(struct screen *screen, const char *before, const char *text) {
    if (text != NULL) {
        screen_put(screen, before);
        screen_put(screen, text);
    }
}

/* The byte at which code point `count` of a text starts, or its end. */
static const char *code_point(const char *text, uint32_t count) {
    while (*text != '\0') {
        if (((unsigned char)*text & 0xc0) != 0x80 && count-- == 0) {
            break;
        }
        text++;
    }
    return text;
}

static const nclaim_article *article_of(const nclaim_doc *doc, nclaim_ref article) {
    if (article == 0 && nclaim_count(doc, NCLAIM_ARTICLE) == 1) {
        article = nclaim_next(doc, NCLAIM_ARTICLE, 0);
    }
    return nclaim_get_article(doc, article);
}

void show_words(struct screen *screen, const nclaim_doc *doc, nclaim_ref article,
                nclaim_span_list spans, const char *fallback) {
    const nclaim_article *record = article_of(doc, article);
    for (size_t i = 0; i < spans.count; i++) {
        const nclaim_span *span = &spans.items[i];
        screen_put(screen, i == 0 ? "" : " ... ");
        if (span->exact != NULL) {
            screen_put(screen, span->exact);
        } else if (record != NULL && record->text != NULL && span->end > span->start) {
            const char *start = code_point(record->text, span->start);
            const char *end = code_point(start, span->end - span->start);
            screen_put_bytes(screen, start, (size_t)(end - start));
        } else {
            screen_put(screen, fallback);
            return;
        }
    }
    if (spans.count == 0) {
        screen_put(screen, fallback);
    }
}

void show_actor_name(struct screen *screen, const nclaim_doc *doc, nclaim_ref actor) {
    const nclaim_actor *record = nclaim_get_actor(doc, actor);
    if (record == NULL) {
        screen_put(screen, "?");
    } else if (record->name != NULL) {
        screen_put(screen, record->name);
    } else {
        screen_put(screen, record->naming == NCLAIM_NAMING_IMPLICIT ? "somebody unnamed" : "?");
    }
}

/* The text, a line of it as a paragraph, but not the title again. */
static void show_text(struct screen *screen, const char *text, const char *title) {
    size_t length = title == NULL ? 0 : strlen(title);
    if (text != NULL && length > 0 && strncmp(text, title, length) == 0 && text[length] == '\n') {
        text += length + 1;
    }
    while (text != NULL && *text != '\0') {
        size_t size = strcspn(text, "\n");
        screen_end(screen);
        screen_start(screen, 2, 0);
        screen_put_bytes(screen, text, size);
        screen_end(screen);
        text += size + (text[size] == '\n');
    }
}

static void show_article(struct screen *screen, const nclaim_doc *doc, nclaim_ref ref) {
    const nclaim_article *article = nclaim_get_article(doc, ref);
    screen_end(screen);
    screen_start(screen, 0, 0);
    screen_put(screen, article->title != NULL ? article->title : nclaim_id(doc, ref));
    screen_end(screen);
    screen_start(screen, 0, 0);
    screen_put(screen, article->genre == 0 ? "article" : "");
    screen_put(screen, screen_word(NCLAIM_ARTICLE, "genre", article->genre));
    put_after(screen, " in ", article->lang);
    put_after(screen, ", ", article->published);
    if (article->publisher != 0) {
        screen_put(screen, ", ");
        show_actor_name(screen, doc, article->publisher);
    }
    if (article->status > NCLAIM_PUB_USABLE) {
        put_after(screen, ", ", screen_word(NCLAIM_ARTICLE, "status", article->status));
    }
    screen_end(screen);
    show_text(screen, article->text, article->title);
    if (article->text == NULL) {
        screen_start(screen, 2, 0);
        screen_put(screen, "The text is not here: ids stand where its words would.");
        screen_end(screen);
    }
}

void show_articles(struct screen *screen, const nclaim_doc *doc) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_ARTICLE, ref)) != 0;) {
        show_article(screen, doc, ref);
    }
}

static void show_roles(struct screen *screen, const nclaim_doc *doc, const nclaim_actor *actor) {
    for (size_t i = 0; i < actor->roles.count; i++) {
        put_after(screen, ", ", actor->roles.items[i].title);
        if (actor->roles.items[i].of != 0) {
            screen_put(screen, " of ");
            show_actor_name(screen, doc, actor->roles.items[i].of);
        }
    }
}

void show_actors(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_ACTOR) == 0) {
        return;
    }
    screen_heading(screen, "WHO", nclaim_count(doc, NCLAIM_ACTOR));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_ACTOR, ref)) != 0;) {
        const nclaim_actor *actor = nclaim_get_actor(doc, ref);
        screen_start(screen, 2, 4);
        show_actor_name(screen, doc, ref);
        show_roles(screen, doc, actor);
        put_after(screen, " - ", screen_word(NCLAIM_ACTOR, "kind", actor->kind));
        if (actor->naming != NCLAIM_NAMING_NAMED) {
            put_after(screen, ", ", screen_word(NCLAIM_ACTOR, "naming", actor->naming));
        }
        screen_end(screen);
    }
}

static void show_holders(struct screen *screen, const nclaim_doc *doc, const nclaim_quote *quote) {
    for (size_t i = 0; i < quote->sources.count; i++) {
        screen_put(screen, i == 0 ? "" : " and ");
        show_actor_name(screen, doc, quote->sources.items[i]);
    }
    for (size_t i = 0; i < quote->candidates.count; i++) {
        screen_put(screen, i == 0 ? "" : " or ");
        show_actor_name(screen, doc, quote->candidates.items[i].actor);
        put_after(screen, " (", quote->candidates.items[i].confidence);
        screen_put(screen, quote->candidates.items[i].confidence == NULL ? "" : ")");
    }
    if (quote->sources.count + quote->candidates.count == 0) {
        screen_put(screen, "?");
    }
}

/* Whose words, on whose word, up to the author. */
static void show_chain(struct screen *screen, const nclaim_doc *doc, nclaim_ref quote) {
    enum { LONGEST = 64 };
    nclaim_ref chain[LONGEST];
    size_t count = 0;
    if (nclaim_chain(doc, quote, chain, LONGEST, &count) != NCLAIM_OK) {
        screen_put(screen, "a chain without an end");
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const nclaim_quote *link = nclaim_get_quote(doc, chain[i]);
        if (link != NULL) {
            show_holders(screen, doc, link);
            screen_put(screen, " < ");
        }
    }
    screen_put(screen, "author");
}

static void show_manner(struct screen *screen, const nclaim_quote *quote) {
    put_after(screen, "; ", screen_word(NCLAIM_QUOTE, "mode", quote->mode));
    put_after(screen, " ", screen_word(NCLAIM_QUOTE, "act", quote->act));
    if (quote->mode == NCLAIM_MODE_DIRECT || quote->mode == NCLAIM_MODE_MIXED) {
        put_after(screen, ", ", screen_word(NCLAIM_QUOTE, "fidelity", quote->fidelity));
    }
    if (quote->source_lang != NULL && strcmp(quote->source_lang, "und") == 0) {
        screen_put(screen, ", translated");
    } else {
        put_after(screen, ", translated from ", quote->source_lang);
    }
    if (quote->stance != NCLAIM_STANCE_NEUTRAL) {
        put_after(screen, ", ", screen_word(NCLAIM_QUOTE, "stance", quote->stance));
    }
}

void show_quotes(struct screen *screen, const nclaim_doc *doc) {
    if (nclaim_count(doc, NCLAIM_QUOTE) == 0) {
        return;
    }
    screen_heading(screen, "WHO SAYS WHAT, AND ON WHOSE WORD", nclaim_count(doc, NCLAIM_QUOTE));
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_QUOTE, ref)) != 0;) {
        const nclaim_quote *quote = nclaim_get_quote(doc, ref);
        screen_start(screen, 2, 0);
        show_words(screen, doc, quote->article, quote->content, nclaim_id(doc, ref));
        screen_end(screen);
        screen_start(screen, 6, 2);
        show_chain(screen, doc, ref);
        show_manner(screen, quote);
        screen_end(screen);
    }
}

int show_document(const nclaim_doc *doc) {
    struct screen screen = {0};
    show_articles(&screen, doc);
    show_actors(&screen, doc);
    show_quotes(&screen, doc);
    show_figures(&screen, doc);
    show_times(&screen, doc);
    show_claims(&screen, doc);
    show_relations(&screen, doc);
    show_reviews(&screen, doc);
    return !screen.failed;
}
