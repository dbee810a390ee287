/* SPDX-License-Identifier: MIT */
/* The digest of a document, or of a claim with all that tells whose it is and what it rests on. */
#include "document/chain.h"
#include "document/rule.h"
#include "format/canonical.h"
#include "newsclaim/serialize.h"

/* The array that is the canonical form of a claim. */
typedef struct claim_form {
    ncl_canonical *canonical;
    const nclaim_doc *doc;
    unsigned char *seen; /* a bit for each slot of the document */
    size_t seen_size;
    nclaim_status status;
} claim_form;

static int update(void *context, const void *bytes, size_t size) {
    ncl_sha256_update(context, bytes, size);
    return 0;
}

/* One more record, unless it is unresolved or there already. */
static void put(claim_form *form, nclaim_ref ref) {
    uint32_t slot = ref & 0xFFFFFF;
    unsigned char bit = (unsigned char)(1U << (slot & 7));
    if (form->status != NCLAIM_OK || ncl_doc_record(form->doc, ref) == NULL ||
        (form->seen[slot >> 3] & bit) != 0) {
        return;
    }
    form->seen[slot >> 3] |= bit;
    ncl_output_char(&form->canonical->output, NCLAIM_KIND(ref) == NCLAIM_CLAIM ? '[' : ',');
    form->status = ncl_canonical_record(form->canonical, ref);
}

static void put_list(claim_form *form, const nclaim_ref_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        put(form, list->items[i]);
    }
}

static void put_chain(claim_form *form, nclaim_ref quote, size_t length) {
    nclaim_ref at = quote;
    for (size_t i = 0; i < length; i++) {
        put(form, at);
        at = ncl_chain_outer(form->doc, at);
    }
    for (size_t i = 0; i < length; i++) {
        const nclaim_quote *record = ncl_quote(form->doc, quote);
        if (record != NULL) {
            put_list(form, &record->sources);
        }
        quote = ncl_chain_outer(form->doc, quote);
    }
}

/* The article that a claim is from: its own, that of a quote around it, or the only one. */
static const nclaim_article *find_article(const nclaim_doc *doc, const nclaim_claim *claim,
                                          size_t length) {
    nclaim_ref article = claim->article;
    nclaim_ref at = claim->quote;
    for (size_t i = 0; i < length && article == 0; i++) {
        const nclaim_quote *quote = ncl_quote(doc, at);
        article = quote == NULL ? 0 : quote->article;
        at = ncl_chain_outer(doc, at);
    }
    if (article == 0 && nclaim_count(doc, NCLAIM_ARTICLE) == 1) {
        article = nclaim_next(doc, NCLAIM_ARTICLE, 0);
    }
    return ncl_doc_record(doc, article);
}

static void put_text_digest(ncl_canonical *c, const nclaim_article *article) {
    char hex[NCL_SHA256_HEX_SIZE + 1];
    const char *digest = article == NULL ? NULL : article->text_sha256;
    if (article != NULL && article->text != NULL) {
        ncl_canonical_digest(article->text, strlen(article->text), hex);
        digest = hex;
    }
    if (digest == NULL) {
        ncl_output_put(&c->output, ",null]", 6);
        return;
    }
    ncl_output_put(&c->output, ",\"", 2);
    ncl_output_json(&c->output, digest, strlen(digest));
    ncl_output_put(&c->output, "\"]", 2);
}

static nclaim_status put_claim(claim_form *form, nclaim_ref ref) {
    const nclaim_claim *claim = ncl_claim(form->doc, ref);
    size_t length = 0;
    nclaim_status status = ncl_chain_length(form->doc, claim->quote, &length);
    put(form, ref);
    if (status != NCLAIM_OK && form->status == NCLAIM_OK) {
        form->canonical->record = ref;
        return ncl_canonical_say(form->canonical, NCL_RULE_R03,
                                 "the chain of this claim has no end within the limit",
                                 &form->canonical->tree, 0) == NCLAIM_OK
                   ? status
                   : NCLAIM_NO_MEMORY;
    }
    put_chain(form, claim->quote, length);
    put_list(form, &claim->quantities);
    put_list(form, &claim->times);
    put_text_digest(form->canonical, find_article(form->doc, claim, length));
    return form->status;
}

static nclaim_status write_claim(ncl_canonical *c, nclaim_ref ref) {
    claim_form form = {c, c->doc, NULL, ((size_t)ncl_doc_slots(c->doc) >> 3) + 1, NCLAIM_OK};
    nclaim_status status = NCLAIM_OK;
    form.seen = ncl_memory_resize(&c->memory, NULL, 0, form.seen_size);
    if (form.seen == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memset(form.seen, 0, form.seen_size);
    status = put_claim(&form, ref);
    ncl_memory_resize(&c->memory, form.seen, form.seen_size, 0);
    return status;
}

nclaim_status nclaim_digest(const nclaim_doc *doc, nclaim_ref ref, char digest[NCLAIM_DIGEST_SIZE],
                            nclaim_report *report) {
    unsigned char bytes[NCL_SHA256_SIZE];
    ncl_sha256 hash;
    nclaim_sink sink = {update, &hash};
    ncl_canonical *c = NULL;
    nclaim_status status = NCLAIM_OK;
    if (doc == NULL || digest == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    status = nclaim_doc_status(doc, NULL, 0);
    if (status == NCLAIM_OK && ref != NCLAIM_SELF && ncl_claim(doc, ref) == NULL) {
        status = NCLAIM_BAD_REFERENCE;
    }
    if (status != NCLAIM_OK) {
        return status;
    }
    c = ncl_canonical_open(doc, &sink, report);
    if (c == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    ncl_sha256_init(&hash);
    status = ref == NCLAIM_SELF ? ncl_canonical_document(c) : write_claim(c, ref);
    status = ncl_canonical_close(c, status);
    if (status == NCLAIM_OK) {
        ncl_sha256_finish(&hash, bytes);
        ncl_sha256_hex(bytes, digest);
    }
    return status;
}
