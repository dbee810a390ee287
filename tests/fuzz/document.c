/* SPDX-License-Identifier: MIT */
/* A sequence of calls that the bytes choose: records of any kind with any contents, memory that
 * gives out. After each call: counts and order are as expected, a failed call has changed nothing,
 * and what the document writes can be read back. */
#include "fuzz.h"
#include "random_record.h"

enum { MOST_CALLS = 48, MOST_RECORDS = 64 };

/* What the document should hold. */
struct mirror {
    nclaim_ref refs[MOST_RECORDS]; /* in the order in which they were added */
    size_t count;
};

struct trial {
    struct scarce scarce;
    nclaim_doc *doc;
    struct mirror mirror;
    nclaim_buffer before;
    nclaim_buffer after;
    struct source source;
    nclaim_status status; /* of the call */
};

static void check_order(const struct trial *trial) {
    size_t all = 0;
    for (uint32_t kind = NCLAIM_ARTICLE; kind <= NCLAIM_PRODUCER; kind++) {
        size_t count = 0;
        nclaim_ref ref = 0;
        for (size_t i = 0; i < trial->mirror.count; i++) {
            if (NCLAIM_KIND(trial->mirror.refs[i]) != kind) {
                continue;
            }
            ref = nclaim_next(trial->doc, kind, ref);
            MUST(ref == trial->mirror.refs[i]);
            MUST(nclaim_get(trial->doc, kind, ref, nclaim_type_at(kind)->size) != NULL);
            MUST(nclaim_find(trial->doc, 0, nclaim_id(trial->doc, ref)) == ref);
            count++;
        }
        MUST(nclaim_next(trial->doc, kind, ref) == 0);
        MUST(nclaim_count(trial->doc, kind) == count);
        all += count;
    }
    MUST(nclaim_count(trial->doc, 0) == all);
}

/* Memory is there again, and the failure forgotten. */
static void recover(struct trial *trial) {
    trial->scarce.left = (size_t)-1;
    nclaim_doc_resume(trial->doc);
    MUST(nclaim_doc_status(trial->doc, NULL, 0) == NCLAIM_OK);
}

static void add(struct trial *trial) {
    uint32_t kind = source_byte(&trial->source) % 12;
    const nclaim_type *type = nclaim_type_at(kind);
    const void *record =
        random_record(&trial->source, type, trial->mirror.refs, trial->mirror.count);
    nclaim_ref ref = nclaim_add(trial->doc, kind, record, type == NULL ? 8 : type->size);
    trial->status = nclaim_doc_status(trial->doc, NULL, 0);
    MUST((ref != 0) == (trial->status == NCLAIM_OK));
    if (ref != 0) {
        MUST(NCLAIM_KIND(ref) == kind);
        trial->mirror.refs[trial->mirror.count++] = ref;
    }
}

static nclaim_ref any_ref(struct trial *trial) {
    return random_ref(&trial->source, trial->mirror.refs, trial->mirror.count);
}

static void set(struct trial *trial) {
    nclaim_ref ref = any_ref(trial);
    uint32_t kind = source_byte(&trial->source) < 16 ? 3 : NCLAIM_KIND(ref);
    const nclaim_type *type = nclaim_type_at(kind);
    const void *record =
        random_record(&trial->source, type, trial->mirror.refs, trial->mirror.count);
    trial->status = nclaim_set(trial->doc, kind, ref, record, type == NULL ? 8 : type->size);
    MUST(nclaim_doc_status(trial->doc, NULL, 0) == trial->status);
}

static void refer(struct trial *trial) {
    uint32_t kind = source_byte(&trial->source) % 12;
    const char *id = random_id(&trial->source);
    nclaim_ref ref = nclaim_refer(trial->doc, kind, id);
    trial->status = nclaim_doc_status(trial->doc, NULL, 0);
    MUST((ref != 0) == (trial->status == NCLAIM_OK));
    if (ref != 0) {
        MUST(strcmp(nclaim_id(trial->doc, ref), id) == 0 && NCLAIM_KIND(ref) == kind);
    }
}

static int keep_some(void *context, const nclaim_doc *doc, nclaim_ref ref) {
    (void)doc;
    (void)ref;
    return source_byte(context) & 1;
}

/* To another document, which is then added to this one under other ids: that must clash. */
static void copy(struct trial *trial) {
    nclaim_doc *other = nclaim_doc_new(NULL, NULL);
    size_t count = 0;
    MUST(nclaim_doc_copy(other, trial->doc, keep_some, &trial->source) == NCLAIM_OK);
    count = nclaim_count(other, 0);
    MUST(count <= trial->mirror.count);
    trial->status = nclaim_doc_copy(trial->doc, other, NULL, NULL);
    MUST(count > 0 ? trial->status != NCLAIM_OK : true);
    nclaim_doc_free(other);
}

static void look(struct trial *trial) {
    static const char *const profiles[] = {"core", "annotated"};
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding;
    char digest[NCLAIM_DIGEST_SIZE];
    nclaim_ref ref = any_ref(trial);
    uint32_t kind = source_byte(&trial->source) % 40;
    MUST(nclaim_get(trial->doc, kind, ref, 1000) == NULL);
    (void)nclaim_id(trial->doc, ref);
    (void)nclaim_next(trial->doc, kind, ref);
    (void)nclaim_find(trial->doc, kind, random_id(&trial->source));
    (void)nclaim_digest(trial->doc, ref, digest, report);
    (void)nclaim_doc_status(trial->doc, &finding, sizeof finding);
    trial->status = nclaim_validate(trial->doc, profiles[kind & 1], NULL, report);
    nclaim_report_free(report);
}

static void clear(struct trial *trial) {
    nclaim_doc_clear(trial->doc);
    trial->mirror.count = 0;
    trial->status = NCLAIM_OK;
}

/* What the document writes, another one reads and writes again. */
static void check_written(struct trial *trial) {
    const nclaim_read_options options = {.tolerant = 1};
    nclaim_doc *other = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_buffer again = {0};
    nclaim_status status =
        nclaim_read(other, "json", trial->after.bytes, trial->after.size, &options, report);
    if (status != NCLAIM_OK) {
        write_report(report, "text", &again);
        fprintf(stderr, "%s\n%s", trial->after.bytes, again.bytes);
    }
    MUST(status == NCLAIM_OK);
    MUST(write_as(other, "json", &again) == NCLAIM_OK);
    MUST(is_same(&trial->after, &again));
    nclaim_report_free(report);
    nclaim_buffer_free(&again);
    nclaim_doc_free(other);
}

static void call(struct trial *trial) {
    static void (*const calls[])(struct trial *) = {add, add,   add,   add,  add,  set,
                                                    set, refer, refer, copy, look, clear};
    unsigned which = source_byte(&trial->source);
    unsigned left = source_byte(&trial->source);
    size_t made = trial->mirror.count;
    MUST(write_as(trial->doc, "json", &trial->before) == NCLAIM_OK);
    trial->scarce.has_failed = false;
    trial->scarce.left = left < 64 ? left & 7 : (size_t)-1;
    calls[which % (sizeof calls / sizeof calls[0])](trial);
    MUST(trial->status != NCLAIM_NO_MEMORY || trial->scarce.has_failed);
    if (nclaim_doc_status(trial->doc, NULL, 0) != NCLAIM_OK) {
        MUST(nclaim_add(trial->doc, NCLAIM_ACTOR, &(nclaim_actor){.name = "x"},
                        sizeof(nclaim_actor)) == 0);
        MUST(write_as(trial->doc, "json", &trial->after) != NCLAIM_OK);
    }
    recover(trial);
    MUST(write_as(trial->doc, "json", &trial->after) == NCLAIM_OK);
    if (trial->status != NCLAIM_OK) {
        MUST(trial->mirror.count == made);
        MUST(is_same(&trial->before, &trial->after));
    }
    check_order(trial);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct trial trial = {.scarce = {(size_t)-1, false, false}};
    const nclaim_allocator allocator = {scarce_allocate, &trial.scarce};
    trial.source.at = data;
    trial.source.end = data + size;
    trial.doc = nclaim_doc_new(&allocator, NULL);
    MUST(trial.doc != NULL);
    for (int i = 0; i < MOST_CALLS && trial.source.at < trial.source.end; i++) {
        call(&trial);
    }
    if (trial.after.size > 0) {
        check_written(&trial);
    }
    nclaim_doc_free(trial.doc);
    nclaim_buffer_free(&trial.before);
    nclaim_buffer_free(&trial.after);
    source_free(&trial.source);
    return 0;
}
