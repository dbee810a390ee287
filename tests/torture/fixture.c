/* SPDX-License-Identifier: MIT */
#include "torture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 64 };

static struct example examples[MOST];
static unsigned count;

static char *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t capacity = (size_t)1 << 20;
    if (file == NULL || (bytes = malloc(capacity)) == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    *size = fread(bytes, 1, capacity, file);
    fclose(file);
    return bytes;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct example *)a)->name, ((const struct example *)b)->name);
}

static void load_folder(const char *folder) {
    char path[1024];
    DIR *directory = NULL;
    struct dirent *entry = NULL;
    snprintf(path, sizeof path, "%s/examples/%s", NCL_SOURCE_DIR, folder);
    directory = opendir(path);
    while (directory != NULL && (entry = readdir(directory)) != NULL && count < MOST) {
        size_t length = strlen(entry->d_name);
        if (length < 6 || strcmp(entry->d_name + length - 5, ".json") != 0) {
            continue;
        }
        snprintf(path, sizeof path, "%s/examples/%s/%s", NCL_SOURCE_DIR, folder, entry->d_name);
        snprintf(examples[count].name, sizeof examples[count].name, "%.60s", entry->d_name);
        examples[count].bytes = load(path, &examples[count].size);
        count++;
    }
    if (directory != NULL) {
        closedir(directory);
    }
}

unsigned example_count(void) {
    if (count == 0) {
        load_folder("encodings");
        load_folder("reports");
        qsort(examples, count, sizeof examples[0], by_name);
    }
    return count;
}

const struct example *example_at(unsigned number) {
    return number < example_count() ? &examples[number] : NULL;
}

static struct {
    unsigned number, step;
    nclaim_buffer bytes;
} cut;

/* Keeps records as long as there are any left to keep. */
static int keep_first(void *context, const nclaim_doc *doc, nclaim_ref ref) {
    size_t *left = context;
    (void)doc;
    (void)ref;
    if (*left == 0) {
        return 0;
    }
    (*left)--;
    return 1;
}

static bool make_cut(unsigned number, unsigned step) {
    const struct example *example = example_at(number);
    const nclaim_sink sink = {nclaim_buffer_write, &cut.bytes};
    nclaim_doc *whole = nclaim_doc_new(NULL, NULL);
    nclaim_doc *part = nclaim_doc_new(NULL, NULL);
    size_t left = 0;
    bool is_made = false;
    cut.bytes.size = 0;
    if (example != NULL &&
        nclaim_read(whole, "json", example->bytes, example->size, NULL, NULL) == NCLAIM_OK) {
        left = (nclaim_count(whole, 0) * step + CUTS - 1) / CUTS;
        is_made = nclaim_doc_copy(part, whole, keep_first, &left) == NCLAIM_OK &&
                  nclaim_write(part, "json", NULL, &sink, NULL) == NCLAIM_OK;
    }
    nclaim_doc_free(whole);
    nclaim_doc_free(part);
    cut.number = number;
    cut.step = step;
    return is_made;
}

const char *example_cut(unsigned number, unsigned step, size_t *size) {
    if (cut.bytes.size == 0 || cut.number != number || cut.step != step) {
        if (!make_cut(number, step)) {
            cut.bytes.size = 0;
            return NULL;
        }
    }
    *size = cut.bytes.size;
    return cut.bytes.bytes;
}

void examples_free(void) {
    nclaim_buffer_free(&cut.bytes);
    while (count > 0) {
        free(examples[--count].bytes);
    }
}

nclaim_ref first_of(const nclaim_doc *doc, uint32_t kind) {
    return kind == NCLAIM_DOCUMENT ? NCLAIM_SELF : nclaim_next(doc, kind, 0);
}

static bool fill_speech(nclaim_doc *doc, nclaim_ref article) {
    nclaim_ref weber =
        nclaim_add_actor(doc, &(nclaim_actor){.id = "weber",
                                              .name = "Jo Weber",
                                              .aliases = NCLAIM_STRINGS("the mayor", "Ms. Weber"),
                                              .roles = NCLAIM_LIST(nclaim_role, {.title = "mayor"}),
                                              .ext = "{\"x-note\":{\"a\":[1,2,{\"b\":null}]}}"});
    nclaim_ref media = nclaim_add_actor(doc, &(nclaim_actor){.id = "media", .name = "the paper"});
    nclaim_ref outer = nclaim_add_quote(doc, &(nclaim_quote){.id = "outer",
                                                             .sources = NCLAIM_REFS(media),
                                                             .mode = NCLAIM_MODE_INDIRECT,
                                                             .article = article});
    nclaim_ref inner = nclaim_add_quote(
        doc,
        &(nclaim_quote){.id = "inner",
                        .sources = NCLAIM_REFS(weber),
                        .mode = NCLAIM_MODE_DIRECT,
                        .content = NCLAIM_LIST(
                            nclaim_span, {.start = 1, .end = 20, .exact = "The bridge is safe."}),
                        .parent = outer,
                        .article = article});
    nclaim_ref five =
        nclaim_add_quantity(doc, &(nclaim_quantity){.id = "five",
                                                    .kind = NCLAIM_QUANTITY_COUNT,
                                                    .comparator = NCLAIM_COMPARATOR_APPROX,
                                                    .value = "5"});
    nclaim_ref today = nclaim_add_time(doc, &(nclaim_time){.id = "today", .value = "2024-03-19"});
    nclaim_ref claim = nclaim_add_claim(doc, &(nclaim_claim){.id = "safe",
                                                             .text = "The bridge is safe.",
                                                             .quote = inner,
                                                             .lang = "en",
                                                             .quantities = NCLAIM_REFS(five),
                                                             .times = NCLAIM_REFS(today)});
    nclaim_add_relation(
        doc, &(nclaim_relation){
                 .id = "again", .type = NCLAIM_RELATION_SAME_AS, .from = inner, .to = outer});
    nclaim_add_review(
        doc, &(nclaim_review){
                 .id = "checked", .target = claim, .reviewer = media, .verdict_text = "True"});
    return claim != 0;
}

bool fill_small(nclaim_doc *doc) {
    nclaim_ref article = nclaim_add_article(
        doc, &(nclaim_article){
                 .id = "bridge",
                 .title = "Bridge",
                 .lang = "en",
                 .text = "“The bridge is safe.”, Jo Weber said, the paper reports.",
                 .blocks = NCLAIM_LIST(nclaim_block, {.kind = NCLAIM_BLOCK_PARAGRAPH, .end = 56})});
    nclaim_add_producer(doc, &(nclaim_producer){.id = "hand", .name = "by hand"});
    return fill_speech(doc, article) && nclaim_doc_status(doc, NULL, 0) == NCLAIM_OK;
}

static const nclaim_span words[] = {{.exact = "The bridge is safe."}, {.exact = "said"}};
static const nclaim_role roles[] = {{.title = "mayor"}, {.title = "judge", .ext = "{\"x-a\":1}"}};
static const char *const names[] = {"one", "two", "three"};
static const nclaim_document document = {.created = "2024-01-01"};
static const nclaim_article article = {.title = "Other", .lang = "en"};
static const nclaim_actor actor = {
    .name = "Kim", .aliases = {names, 3}, .roles = {roles, 2}, .ext = "{\"x-deep\":[[[[[[1]]]]]]}"};
static const nclaim_quote quote = {.mode = NCLAIM_MODE_DIRECT, .content = {words, 2}};
static const nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_MONEY, .value = "3"};
static const nclaim_time moment = {.value = "2024"};
static const nclaim_claim claim = {.text = "It is.", .anchor = {words, 2}};
static const nclaim_relation relation = {.type = NCLAIM_RELATION_ABOUT};
static const nclaim_review review = {.verdict_text = "False"};
static const nclaim_producer producer = {.name = "robot"};

static const struct {
    const void *record;
    size_t size;
} records[] = {
    [NCLAIM_DOCUMENT] = {&document, sizeof document},
    [NCLAIM_ARTICLE] = {&article, sizeof article},
    [NCLAIM_ACTOR] = {&actor, sizeof actor},
    [NCLAIM_QUOTE] = {&quote, sizeof quote},
    [NCLAIM_QUANTITY] = {&quantity, sizeof quantity},
    [NCLAIM_TIME] = {&moment, sizeof moment},
    [NCLAIM_CLAIM] = {&claim, sizeof claim},
    [NCLAIM_RELATION] = {&relation, sizeof relation},
    [NCLAIM_REVIEW] = {&review, sizeof review},
    [NCLAIM_PRODUCER] = {&producer, sizeof producer},
};

const void *record_of(uint32_t kind, size_t *size) {
    *size = records[kind].size;
    return records[kind].record;
}
