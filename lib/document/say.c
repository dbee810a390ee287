/* SPDX-License-Identifier: MIT */
/* The sentence of a claim. It begins with the author and ends with the claim, while the chain can
 * only be walked from the claim to the author: so the whole is measured first, and then each piece
 * is written in front of the last. That takes no memory, however long the chain. */
#include "document/chain.h"
#include "document/prose.h"
#include "document/say_source.h"
#include "document/say_verb.h"
#include "newsclaim/derive.h"

#include <string.h>

/* Where the walk is: at the claim, at a quote of its chain, or at the author behind the last. */
struct place {
    const nclaim_doc *doc;
    const nclaim_claim *claim;
    nclaim_ref ref;            /* the quote */
    const nclaim_quote *inner; /* the quote inside of it; NULL: the claim */
    bool is_clause;            /* what is inside is joined as a clause, not after a colon */
};

static bool is_present(const char *text) {
    return text != NULL && text[0] != '\0';
}

static const char *article_language(const nclaim_doc *doc, nclaim_ref ref) {
    const nclaim_article *article = NULL;
    if (ref == 0 && nclaim_count(doc, NCLAIM_ARTICLE) == 1) {
        ref = nclaim_next(doc, NCLAIM_ARTICLE, 0);
    }
    if (NCLAIM_KIND(ref) == NCLAIM_ARTICLE) {
        article = ncl_doc_record(doc, ref);
    }
    return article == NULL ? NULL : article->lang;
}

static bool is_english(const nclaim_doc *doc, const nclaim_claim *claim) {
    const nclaim_quote *quote = ncl_quote(doc, claim->quote);
    const char *lang = claim->lang;
    if (!is_present(lang)) {
        nclaim_ref article = claim->article == 0 && quote != NULL ? quote->article : claim->article;
        lang = article_language(doc, article);
    }
    return is_present(lang) && (lang[0] | 0x20) == 'e' && (lang[1] | 0x20) == 'n' &&
           (lang[2] == '\0' || lang[2] == '-');
}

/* The words of the claim, without white space at the end; never empty. */
static const char *words_of(const nclaim_claim *claim, size_t *length) {
    *length = is_present(claim->text) ? ncl_trimmed(claim->text) : 0;
    if (*length > 0) {
        return claim->text;
    }
    *length = 1;
    return "?";
}

/* In English the claim is a clause, "that the bridge is safe". In another language, or one that is
 * not known, and where it is a question, its words cannot be: they follow a colon as they are. */
static void put_claim(ncl_prose *prose, const nclaim_claim *claim, bool is_clause) {
    size_t length = 0;
    const char *text = words_of(claim, &length);
    ncl_put(prose, " ");
    ncl_put_lowered(prose, text, length, is_clause && ncl_starts_sentence(text, false));
    ncl_put(prose, ncl_ends_sentence(text, length) ? "" : ".");
}

static void put_link(ncl_prose *prose, const ncl_verb *verb, bool is_clause) {
    ncl_put(prose, is_clause ? " " : "");
    ncl_put(prose, is_clause ? verb->link : verb->colon);
}

/* Those who report a quote, whose stance it has. */
static void put_reporters(ncl_prose *prose, const nclaim_doc *doc, nclaim_ref ref,
                          uint32_t stance) {
    const nclaim_quote *quote = ncl_quote(doc, ref);
    bool many = quote != NULL && ncl_sources_are_many(doc, quote);
    if (quote != NULL) {
        ncl_put_sources(prose, doc, quote);
    } else {
        ncl_put(prose, ref == 0 ? "the author" : "somebody");
    }
    ncl_put(prose, stance == NCLAIM_STANCE_DISTANCED ? " doubt" : " reject");
    ncl_put(prose, many ? "" : "s");
}

static bool is_translated(const nclaim_quote *quote) {
    if (quote->mode != NCLAIM_MODE_DIRECT && quote->mode != NCLAIM_MODE_MIXED) {
        return false;
    }
    return is_present(quote->source_lang) &&
           (!is_present(quote->lang) || strcmp(quote->lang, quote->source_lang) != 0);
}

/* "..., in translated words that the author doubts," */
static void put_remarks(ncl_prose *prose, const nclaim_doc *doc, const nclaim_quote *quote,
                        bool is_clause) {
    bool doubted =
        quote->stance == NCLAIM_STANCE_DISTANCED || quote->stance == NCLAIM_STANCE_REJECTED;
    bool translated = is_translated(quote);
    if (translated) {
        ncl_put(prose, ", in translated words");
    }
    if (doubted) {
        ncl_put(prose, translated ? " that " : ", which ");
        put_reporters(prose, doc, quote->parent, quote->stance);
    }
    if (is_clause && (doubted || translated)) {
        ncl_put(prose, ",");
    }
}

static const char *form_of(const ncl_verb *verb, bool many, bool negative) {
    if (negative) {
        return many ? verb->not_many : verb->not_one;
    }
    return many ? verb->many : verb->one;
}

/* " Jo Weber said that" */
static void put_layer(ncl_prose *prose, const struct place *place) {
    const nclaim_quote *quote = ncl_quote(place->doc, place->ref);
    const char *id = nclaim_id(place->doc, place->ref);
    const ncl_verb *verb = NULL;
    ncl_put(prose, " ");
    if (quote == NULL) {
        ncl_put(prose, "somebody said in a quote that is missing (");
        ncl_put(prose, id == NULL ? "?" : id);
        ncl_put(prose, place->is_clause ? ") that" : "):");
        return;
    }
    verb = ncl_verb_of(quote, place->inner, place->claim, ncl_source_is_person(place->doc, quote));
    ncl_put_sources(prose, place->doc, quote);
    ncl_put(prose, " ");
    ncl_put(prose, form_of(verb, ncl_sources_are_many(place->doc, quote),
                           quote->polarity == NCLAIM_POLARITY_NEGATIVE));
    put_remarks(prose, place->doc, quote, place->is_clause);
    put_link(prose, verb, place->is_clause);
}

/* What the author does, or nobody. */
static const ncl_verb *outer_verb(const nclaim_claim *claim) {
    return ncl_claim_has_voice(claim) ? ncl_verb_of_author(claim) : ncl_verb_of_nobody(claim);
}

static void put_head(ncl_prose *prose, const struct place *place) {
    const nclaim_claim *claim = place->claim;
    if (claim->quote != 0) {
        ncl_put(prose, "The author reports that");
        return;
    }
    ncl_put(prose, ncl_claim_has_voice(claim) ? "The author " : "It ");
    ncl_put(prose, outer_verb(claim)->one);
    put_link(prose, outer_verb(claim), place->is_clause);
}

/* Whether the words of the claim are a clause of what stands in front of them. */
static bool claim_is_clause(const nclaim_doc *doc, const nclaim_claim *claim) {
    const nclaim_quote *quote = ncl_quote(doc, claim->quote);
    size_t length = 0;
    const char *text = words_of(claim, &length);
    uint32_t is_loose = text[length - 1] == '?' ? 1 : 0;
    if (quote != NULL) {
        is_loose |= ncl_verb_of(quote, NULL, claim, false)->is_loose;
    } else if (claim->quote == 0) {
        is_loose |= outer_verb(claim)->is_loose;
    }
    return is_loose == 0 && is_english(doc, claim);
}

enum part { PART_CLAIM, PART_LAYER, PART_HEAD };

static void put_part(ncl_prose *prose, const struct place *place, enum part part) {
    if (part == PART_CLAIM) {
        put_claim(prose, place->claim, place->is_clause);
    } else if (part == PART_LAYER) {
        put_layer(prose, place);
    } else {
        put_head(prose, place);
    }
}

/* Puts a part in front of what begins `length` before `end`, and adds its own length to that. */
static void put_before(ncl_prose *prose, const struct place *place, enum part part, size_t end,
                       size_t *length) {
    ncl_prose ruler = {NULL, 0, 0};
    put_part(&ruler, place, part);
    *length += ruler.at;
    if (prose->size > 0) {
        prose->at = end - *length;
        put_part(prose, place, part);
    }
}

/* Writes the sentence so that it ends at `end`, and returns its length. Size 0 only measures. */
static size_t say(ncl_prose *prose, struct place place, size_t end) {
    size_t length = 0;
    put_before(prose, &place, PART_CLAIM, end, &length);
    for (place.ref = place.claim->quote; place.ref != 0;
         place.ref = ncl_chain_outer(place.doc, place.ref)) {
        put_before(prose, &place, PART_LAYER, end, &length);
        place.inner = ncl_quote(place.doc, place.ref);
        place.is_clause = true;
    }
    put_before(prose, &place, PART_HEAD, end, &length);
    return length;
}

size_t nclaim_claim_say(const nclaim_doc *doc, nclaim_ref claim, char *text, size_t size) {
    ncl_prose ruler = {NULL, 0, 0};
    ncl_prose prose = {text, text == NULL ? 0 : size, 0};
    struct place place = {doc, NULL, 0, NULL, false};
    size_t length = 0;
    place.claim = doc == NULL ? NULL : ncl_claim(doc, claim);
    if (place.claim != NULL && ncl_chain_length(doc, place.claim->quote, &length) == NCLAIM_OK) {
        place.is_clause = claim_is_clause(doc, place.claim);
        length = say(&ruler, place, 0);
        (void)say(&prose, place, length);
    }
    ncl_prose_end(&prose, length);
    return length;
}
