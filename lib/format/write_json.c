/* SPDX-License-Identifier: MIT */
/* Native JSON: eats events. Indented, a record is spread over lines and what is inside its members
 * stays on one, so that a span reads as one thing. */
#include "format/write_json.h"

#include "base/json.h"
#include "format/format.h"

/* Nesting as a reader sees it: the document, a list of records, a record, what is inside it. */
enum { IN_DOCUMENT = 1, IN_RECORDS = 2, IN_RECORD = 3 };

typedef ncl_json_writer writer;

static void new_line(writer *w, uint32_t depth) {
    static const char spaces[] = "                                ";
    uint32_t count = w->indent * depth;
    ncl_output_char(&w->output, '\n');
    while (count > 0) {
        uint32_t part = count < sizeof spaces - 1 ? count : (uint32_t)sizeof spaces - 1;
        ncl_output_put(&w->output, spaces, part);
        count -= part;
    }
}

/* What stands between two entries. */
static void separate(writer *w) {
    if (!w->is_first) {
        ncl_output_char(&w->output, ',');
    }
    if (w->indent > 0 && w->depth <= IN_RECORD) {
        new_line(w, w->depth);
    } else if (w->indent > 0 && !w->is_first) {
        ncl_output_char(&w->output, ' ');
    }
    w->is_first = false;
}

static void put_name(writer *w, const char *name, size_t size) {
    ncl_output *output = &w->output;
    separate(w);
    ncl_output_char(output, '"');
    ncl_output_put(output, name, size);
    if (w->indent > 0) {
        ncl_output_put(output, "\": ", 3);
    } else {
        ncl_output_put(output, "\":", 2);
    }
}

/* The compact form of what put_name does for a name of the model, which can be copied whole. */
static void put_field_name(writer *w, const nclaim_field *field) {
    ncl_output *output = &w->output;
    char *to = NULL;
    if (w->indent > 0) {
        put_name(w, field->name, field->length);
        return;
    }
    to = ncl_output_room(output, NCL_NAME_ROOM + 4);
    *to = ',';
    to += w->is_first ? 0 : 1;
    w->is_first = false;
    *to++ = '"';
    memcpy(to, field->name, NCL_NAME_ROOM);
    to += field->length;
    *to++ = '"';
    *to++ = ':';
    ncl_output_took(output, to);
}

/* The name of a member, or the comma in a list. */
static void put_place(writer *w, const nclaim_field *field, bool is_list_item) {
    if (is_list_item) {
        separate(w);
    } else {
        put_field_name(w, field);
    }
}

static void open(writer *w, char bracket) {
    ncl_output_char(&w->output, bracket);
    w->depth++;
    w->is_first = true;
}

static void close(writer *w, char bracket) {
    w->depth--;
    if (w->indent > 0 && w->depth < IN_RECORD && !w->is_first) {
        new_line(w, w->depth);
    }
    ncl_output_char(&w->output, bracket);
    w->is_first = false;
}

static void put_string(writer *w, const char *text, size_t size) {
    ncl_output_char(&w->output, '"');
    ncl_output_json(&w->output, text, size);
    ncl_output_char(&w->output, '"');
}

/* A word needs no escapes. */
static void put_word(writer *w, const nclaim_word *word) {
    char *to = ncl_output_room(&w->output, NCL_NAME_ROOM + 2);
    *to++ = '"';
    memcpy(to, word->name, NCL_NAME_ROOM);
    to += word->length;
    *to++ = '"';
    ncl_output_took(&w->output, to);
}

/* Members that the model does not define, as they were given. */
static void put_extra(writer *w, const char *text, size_t size) {
    ncl_json json = {text, text, text + size, NULL};
    ncl_json_slice name;
    ncl_json_slice value;
    while (ncl_json_next_member(&json, &name, &value)) {
        put_name(w, name.text, name.size);
        ncl_output_put(&w->output, value.text, value.size);
    }
}

static void put_text(writer *w, const ncl_event *event, bool is_list_item) {
    if (event->field->type == NCLAIM_TYPE_EXTRA) {
        put_extra(w, event->text, event->size);
        return;
    }
    put_place(w, event->field, is_list_item);
    put_string(w, event->text, event->size);
}

static void put_scalar(writer *w, const ncl_event *event, bool is_list_item) {
    const nclaim_word *word = NULL;
    switch (event->what) {
    case NCL_EVENT_TEXT:
        put_text(w, event, is_list_item);
        break;
    case NCL_EVENT_REF:
        put_place(w, event->field, is_list_item);
        put_string(w, event->text, event->size);
        break;
    case NCL_EVENT_NUMBER:
        put_place(w, event->field, is_list_item);
        ncl_output_number(&w->output, event->number);
        break;
    default:
        word = ncl_word_at(ncl_field_type(event->field), event->number);
        put_place(w, event->field, is_list_item);
        put_word(w, word);
        break;
    }
}

static void put_span(writer *w, const ncl_event *event, bool is_list_item) {
    const nclaim_field *fields = ncl_types[NCL_TYPE_SPAN].fields;
    const ncl_span *span = event->span;
    put_place(w, event->field, is_list_item);
    open(w, '{');
    if (span->end != 0) {
        put_field_name(w, &fields[0]);
        ncl_output_number(&w->output, span->start);
        put_field_name(w, &fields[1]);
        ncl_output_number(&w->output, span->end);
    }
    for (int i = 0; i < NCL_SPAN_EXTRA; i++) {
        if (span->words[i].text != NULL) {
            put_field_name(w, &fields[2 + i]);
            put_string(w, span->words[i].text, span->words[i].size);
        }
    }
    if (span->words[NCL_SPAN_EXTRA].text != NULL) {
        put_extra(w, span->words[NCL_SPAN_EXTRA].text, span->words[NCL_SPAN_EXTRA].size);
    }
    close(w, '}');
}

/* An entry of a list is one whose field is a list, or a record; a list begins with LIST. */
nclaim_status ncl_json_take(void *context, const ncl_event *event) {
    writer *w = context;
    switch (event->what) {
    case NCL_EVENT_RECORD:
        separate(w);
        open(w, '{');
        break;
    case NCL_EVENT_DOCUMENT:
        open(w, '{');
        break;
    case NCL_EVENT_RECORDS:
        put_name(w, event->type->plural, strlen(event->type->plural));
        open(w, '[');
        break;
    case NCL_EVENT_LIST:
        put_field_name(w, event->field);
        open(w, '[');
        break;
    case NCL_EVENT_VALUE:
        put_place(w, event->field, ncl_is_list(event->field));
        open(w, '{');
        break;
    case NCL_EVENT_SPAN:
        put_span(w, event, ncl_is_list(event->field));
        break;
    case NCL_EVENT_RECORDS_END:
    case NCL_EVENT_LIST_END:
        close(w, ']');
        break;
    case NCL_EVENT_DOCUMENT_END:
    case NCL_EVENT_RECORD_END:
    case NCL_EVENT_VALUE_END:
        close(w, '}');
        break;
    default:
        put_scalar(w, event, ncl_is_list(event->field));
        break;
    }
    return w->output.has_failed ? NCLAIM_SINK_FAILED : NCLAIM_OK;
}

void ncl_json_begin(ncl_json_writer *w, const nclaim_sink *sink) {
    ncl_output_init(&w->output, sink);
    w->indent = 0;
    w->depth = 0;
    w->doc = NULL;
    w->is_first = true;
}

static nclaim_status write_text(const nclaim_doc *doc, uint32_t indent, bool has_line_end,
                                const nclaim_sink *sink) {
    writer w;
    ncl_events events = {ncl_json_take, &w};
    nclaim_status status = NCLAIM_OK;
    ncl_json_begin(&w, sink);
    w.indent = indent > 8 ? 8 : indent;
    w.doc = doc;
    status = ncl_tell_to(doc, NULL, events, indent == 0 ? ncl_json_members : NULL);
    if (status == NCLAIM_OK && has_line_end) {
        ncl_output_char(&w.output, '\n');
    }
    return status == NCLAIM_OK ? ncl_output_end(&w.output) : status;
}

nclaim_status ncl_write_json(const nclaim_doc *doc, const nclaim_write_options *options,
                             const nclaim_sink *sink, nclaim_report *report) {
    (void)report;
    return write_text(doc, options->indent, options->indent > 0, sink);
}

nclaim_status ncl_write_json_line(const nclaim_doc *doc, const nclaim_write_options *options,
                                  const nclaim_sink *sink, nclaim_report *report) {
    (void)options;
    (void)report;
    return write_text(doc, 0, true, sink);
}
