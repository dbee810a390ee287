/* SPDX-License-Identifier: MIT */
#include "format/canonical.h"

#include "base/utf8.h"
#include "document/report.h"
#include "document/rule.h"
#include "format/format.h"

/* ---- findings ---- */

static void put_pointer(const ncl_canonical *c, const ncl_tree *tree, uint32_t node,
                        ncl_line *line) {
    ncl_line_init(line);
    if (c->record != NCLAIM_SELF) {
        const char *plural = ncl_types[NCLAIM_KIND(c->record)].plural;
        ncl_line_segment(line, plural, strlen(plural));
        ncl_line_index(line, ncl_doc_position(c->doc, c->record));
    }
    ncl_tree_pointer(tree, node, line);
}

static void put_text(ncl_line *line, const char *text, size_t size) {
    ncl_line_init(line);
    if (size > 0) {
        line->size = ncl_shorten(text, size, line->text, NCL_VALUE_SIZE);
        line->text[line->size] = '\0';
    }
}

nclaim_status ncl_canonical_say(ncl_canonical *c, int rule, const char *message,
                                const ncl_tree *tree, uint32_t node) {
    const ncl_node *at = ncl_tree_node(tree, node);
    const ncl_node *member = ncl_tree_node(tree, ncl_tree_node(tree, 0)->last);
    nclaim_finding finding;
    ncl_line pointer;
    ncl_line field;
    ncl_line value;
    memset(&finding, 0, sizeof finding);
    put_pointer(c, tree, node, &pointer);
    put_text(&field, member->name, node == 0 ? 0 : member->name_size);
    put_text(&value, at->text, node == 0 ? 0 : at->size);
    finding.code = ncl_rules[rule].code;
    finding.slug = ncl_rules[rule].slug;
    finding.severity = ncl_rules[rule].severity;
    finding.hint = ncl_rules[rule].fix;
    finding.message = message;
    finding.id = nclaim_id(c->doc, c->record);
    finding.record = c->record;
    finding.pointer = pointer.text;
    finding.field = field.text;
    finding.value = value.text;
    return ncl_report_add(c->report, &finding);
}

static nclaim_status refuse_number(void *context, const ncl_tree *tree, uint32_t node) {
    ncl_canonical *c = context;
    c->is_refused = true;
    return ncl_canonical_say(c, NCL_RULE_S14,
                             "this number has no canonical form: it is not whole and below 2^53",
                             tree, node);
}

/* ---- what a document tells, without the texts of articles and with the lists of records ---- */

static nclaim_status tell_digest(ncl_canonical *c) {
    ncl_event event;
    nclaim_status status = NCLAIM_OK;
    memset(&event, 0, sizeof event);
    event.what = NCL_EVENT_TEXT;
    event.field = ncl_field_of(NCLAIM_ARTICLE, "text_sha256");
    event.text = c->text_sha256;
    event.size = NCL_SHA256_HEX_SIZE;
    status = ncl_json_take(&c->writer, &event);
    event.what = NCL_EVENT_NUMBER;
    event.field = ncl_field_of(NCLAIM_ARTICLE, "text_length");
    event.number = c->text_length;
    return status == NCLAIM_OK ? ncl_json_take(&c->writer, &event) : status;
}

/* Empty lists, to be sorted among the members; the records are filled in later. */
static nclaim_status tell_lists(ncl_canonical *c) {
    ncl_event event;
    nclaim_status status = NCLAIM_OK;
    memset(&event, 0, sizeof event);
    for (uint32_t kind = NCL_KIND_FIRST + 1; kind < NCL_KIND_END && status == NCLAIM_OK; kind++) {
        if (nclaim_count(c->doc, kind) > 0) {
            event.type = &ncl_types[kind];
            event.what = NCL_EVENT_RECORDS;
            ncl_json_take(&c->writer, &event);
            event.what = NCL_EVENT_RECORDS_END;
            status = ncl_json_take(&c->writer, &event);
        }
    }
    return status;
}

void ncl_canonical_digest(const char *text, size_t size, char hex[NCL_SHA256_HEX_SIZE + 1]) {
    unsigned char digest[NCL_SHA256_SIZE];
    ncl_sha256 hash;
    ncl_sha256_init(&hash);
    ncl_sha256_update(&hash, text, size);
    ncl_sha256_finish(&hash, digest);
    ncl_sha256_hex(digest, hex);
}

static bool is_article_field(const ncl_event *event, const char *name) {
    return event->field != NULL && event->field == ncl_field_of(NCLAIM_ARTICLE, name);
}

static nclaim_status take_article(ncl_canonical *c, const ncl_event *event) {
    if (is_article_field(event, "text")) {
        c->has_text = true;
        c->text_length = (uint32_t)ncl_utf8_count(event->text, event->size);
        ncl_canonical_digest(event->text, event->size, c->text_sha256);
        return NCLAIM_OK;
    }
    if (c->has_text &&
        (is_article_field(event, "text_sha256") || is_article_field(event, "text_length"))) {
        return NCLAIM_OK;
    }
    if (c->has_text && event->what == NCL_EVENT_RECORD_END) {
        nclaim_status status = tell_digest(c);
        c->has_text = false;
        if (status != NCLAIM_OK) {
            return status;
        }
    }
    return ncl_json_take(&c->writer, event);
}

static nclaim_status take(void *context, const ncl_event *event) {
    ncl_canonical *c = context;
    if (NCLAIM_KIND(c->record) == NCLAIM_ARTICLE) {
        return take_article(c, event);
    }
    if (event->what == NCL_EVENT_DOCUMENT_END) {
        nclaim_status status = tell_lists(c);
        if (status != NCLAIM_OK) {
            return status;
        }
    }
    return ncl_json_take(&c->writer, event);
}

/* ---- one after the other ---- */

static int keep_none(void *context, const nclaim_doc *doc, nclaim_ref ref) {
    (void)context;
    (void)doc;
    (void)ref;
    return 0;
}

/* A record, or the document without its records, as native JSON in the buffer. */
static nclaim_status tell(ncl_canonical *c, nclaim_ref ref, nclaim_buffer *buffer) {
    ncl_tell_options options = {keep_none, NULL};
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    ncl_events events = {take, c};
    nclaim_status status = NCLAIM_OK;
    buffer->size = 0;
    c->record = ref;
    c->has_text = false;
    ncl_json_begin(&c->writer, &sink);
    status = ref == NCLAIM_SELF ? ncl_tell(c->doc, &options, events)
                                : ncl_tell_record(c->doc, ref, events);
    if (status == NCLAIM_OK) {
        status = ncl_output_end(&c->writer.output);
    }
    return status == NCLAIM_SINK_FAILED ? NCLAIM_NO_MEMORY : status;
}

nclaim_status ncl_canonical_record(ncl_canonical *c, nclaim_ref ref) {
    nclaim_status status = tell(c, ref, &c->text);
    if (status == NCLAIM_OK) {
        status = ncl_tree_read(&c->tree, c->text.bytes, c->text.size);
    }
    if (status == NCLAIM_OK && !c->is_refused) {
        ncl_tree_write(&c->tree, 0, &c->output);
        status = c->output.has_failed ? NCLAIM_SINK_FAILED : NCLAIM_OK;
    }
    return status;
}

static nclaim_status write_records(ncl_canonical *c, uint32_t kind) {
    nclaim_status status = NCLAIM_OK;
    const char *plural = ncl_types[kind].plural;
    char before = '[';
    ncl_stack refs;
    size_t at = 0;
    ncl_stack_init(&refs, &c->memory);
    if (!ncl_doc_by_id(c->doc, kind, &refs)) {
        status = NCLAIM_NO_MEMORY;
    }
    ncl_output_char(&c->output, '"');
    ncl_output_put(&c->output, plural, strlen(plural));
    ncl_output_put(&c->output, "\":", 2);
    for (; at < refs.used && status == NCLAIM_OK; at += sizeof(nclaim_ref)) {
        nclaim_ref ref = 0;
        memcpy(&ref, refs.bytes + at, sizeof ref);
        ncl_output_char(&c->output, before);
        status = ncl_canonical_record(c, ref);
        before = ',';
    }
    ncl_output_char(&c->output, ']');
    ncl_stack_free(&refs);
    return status;
}

nclaim_status ncl_canonical_document(ncl_canonical *c) {
    nclaim_status status = tell(c, NCLAIM_SELF, &c->head);
    const ncl_node *node = NULL;
    char before = '{';
    if (status == NCLAIM_OK) {
        status = ncl_tree_read(&c->frame, c->head.bytes, c->head.size);
    }
    if (status != NCLAIM_OK) {
        return status;
    }
    for (uint32_t at = ncl_tree_node(&c->frame, 0)->first; at != 0 && status == NCLAIM_OK;
         at = node->next) {
        uint32_t kind = 0;
        node = ncl_tree_node(&c->frame, at);
        kind = ncl_kind_of_plural(node->name, node->name_size);
        ncl_output_char(&c->output, before);
        before = ',';
        if (kind != 0) {
            status = write_records(c, kind);
        } else if (!c->is_refused) {
            ncl_tree_write(&c->frame, at, &c->output);
        }
    }
    ncl_output_char(&c->output, '}');
    return status;
}

ncl_canonical *ncl_canonical_open(const nclaim_doc *doc, const nclaim_sink *sink,
                                  nclaim_report *report) {
    ncl_memory memory;
    ncl_canonical *c = NULL;
    ncl_memory_init(&memory, ncl_doc_allocator(doc), 0);
    c = ncl_memory_resize(&memory, NULL, 0, sizeof *c);
    if (c == NULL) {
        return NULL;
    }
    memset(c, 0, sizeof *c);
    c->memory = memory;
    c->doc = doc;
    c->report = report;
    c->text.allocator = ncl_doc_allocator(doc);
    c->head.allocator = ncl_doc_allocator(doc);
    ncl_output_init(&c->output, sink);
    ncl_tree_init(&c->tree, &c->memory);
    ncl_tree_init(&c->frame, &c->memory);
    c->tree.refuse = refuse_number;
    c->tree.context = c;
    c->frame.refuse = refuse_number;
    c->frame.context = c;
    ncl_report_limit(report, ncl_doc_limits(doc)->findings);
    return c;
}

nclaim_status ncl_canonical_close(ncl_canonical *c, nclaim_status status) {
    ncl_memory memory;
    if (status == NCLAIM_OK && c->is_refused) {
        status = NCLAIM_NOT_CANONICAL;
    }
    if (status == NCLAIM_OK) {
        status = ncl_output_end(&c->output);
    }
    ncl_tree_free(&c->tree);
    ncl_tree_free(&c->frame);
    nclaim_buffer_free(&c->text);
    nclaim_buffer_free(&c->head);
    memory = c->memory;
    ncl_memory_resize(&memory, c, sizeof *c, 0);
    return status;
}

nclaim_status ncl_write_canonical(const nclaim_doc *doc, const nclaim_write_options *options,
                                  const nclaim_sink *sink, nclaim_report *report) {
    ncl_canonical *c = ncl_canonical_open(doc, sink, report);
    (void)options;
    return c == NULL ? NCLAIM_NO_MEMORY : ncl_canonical_close(c, ncl_canonical_document(c));
}
