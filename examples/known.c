/* SPDX-License-Identifier: MIT */
/* For readdir; the rest of the examples is C99. */
#define _POSIX_C_SOURCE 200809L

#include "known.h"
#include "file.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Whether an article is of this text. In the canonical form, of which a digest is made, a text is
 * replaced by its own digest and length: so the digest of a document stays the same when the right
 * text takes their place, and changes with any other.
 */
static int is_of(nclaim_doc *doc, nclaim_ref ref, const char *text) {
    char before[NCLAIM_DIGEST_SIZE];
    char after[NCLAIM_DIGEST_SIZE];
    nclaim_article old = *nclaim_get_article(doc, ref);
    nclaim_article article = old;
    article.text = text;
    article.text_sha256 = NULL;
    article.text_length = 0;
    if (nclaim_digest(doc, NCLAIM_SELF, before, NULL) == NCLAIM_OK &&
        nclaim_set_article(doc, ref, &article) == NCLAIM_OK) {
        if (nclaim_digest(doc, NCLAIM_SELF, after, NULL) == NCLAIM_OK &&
            strcmp(before, after) == 0) {
            return 1;
        }
        nclaim_set_article(doc, ref, &old);
    }
    nclaim_doc_resume(doc);
    return 0;
}

static int has_article_of(nclaim_doc *doc, const char *text) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_ARTICLE, ref)) != 0;) {
        if (is_of(doc, ref, text)) {
            return 1;
        }
    }
    return 0;
}

static nclaim_doc *encoding_of(const char *folder, const char *name, const char *text) {
    size_t length = strlen(name);
    if (length < 5 || strcmp(name + length - 5, ".json") != 0) {
        return NULL;
    }
    char *path = file_path(folder, name);
    nclaim_doc *doc = path == NULL ? NULL : file_read_document(path, NULL);
    free(path);
    if (doc != NULL && !has_article_of(doc, text)) {
        nclaim_doc_free(doc);
        doc = NULL;
    }
    return doc;
}

nclaim_doc *known_encoding(const char *folder, const char *text, char *name, size_t size) {
    nclaim_doc *doc = NULL;
    struct dirent *entry = NULL;
    DIR *files = opendir(folder);
    while (files != NULL && doc == NULL && (entry = readdir(files)) != NULL) {
        doc = encoding_of(folder, entry->d_name, text);
    }
    if (doc != NULL) {
        snprintf(name, size, "%s", entry->d_name);
    }
    if (files != NULL) {
        closedir(files);
    }
    return doc;
}
