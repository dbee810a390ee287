/* SPDX-License-Identifier: MIT */
/* Prints a report as text for people and editors, and as JSON. What comes from documents never
 * reaches a terminal unescaped: neither its escape sequences nor what reorders or hides text. */
#include "base/line.h"
#include "base/utf8.h"
#include "document/report_data.h"

#include <string.h>

/* Collects small pieces; after the sink has failed once it is not called again. */
typedef struct output {
    const nclaim_sink *sink;
    size_t used;
    bool failed;
    bool first; /* the next member is the first of its object */
    char bytes[256];
} output;

static void flush(output *out) {
    if (!out->failed && out->used > 0) {
        out->failed = out->sink->write(out->sink->context, out->bytes, out->used) != 0;
    }
    out->used = 0;
}

static void put(output *out, const char *bytes, size_t size) {
    while (size > 0) {
        size_t room = sizeof out->bytes - out->used;
        size_t part = size < room ? size : room;
        memcpy(out->bytes + out->used, bytes, part);
        out->used += part;
        bytes += part;
        size -= part;
        if (out->used == sizeof out->bytes) {
            flush(out);
        }
    }
}

static void put_text(output *out, const char *text) {
    put(out, text, strlen(text));
}

static void put_number(output *out, uint64_t number) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put(out, digits + at, sizeof digits - at);
}

static const char *word_of(uint32_t severity) {
    return severity == NCLAIM_NOTE ? "note" : severity == NCLAIM_WARNING ? "warning" : "error";
}

/* The findings beyond the limit. */
typedef struct remainder {
    size_t total;
    uint32_t gravest;
    ncl_line line; /* "12 more findings not listed: 3 errors, 9 warnings" */
} remainder;

static void sum_up(const nclaim_report *report, remainder *rest) {
    size_t counts[NCLAIM_ERROR + 1] = {0};
    rest->total = 0;
    rest->gravest = 0;
    for (uint32_t severity = NCLAIM_NOTE; severity <= NCLAIM_ERROR; severity++) {
        counts[severity] = report->more.of[severity] + report->before.of[severity];
        rest->total += counts[severity];
        rest->gravest = counts[severity] > 0 ? severity : rest->gravest;
    }
    ncl_line_init(&rest->line);
    ncl_line_number(&rest->line, rest->total);
    ncl_line_text(&rest->line, rest->total == 1 ? " more finding" : " more findings");
    ncl_line_text(&rest->line, " not listed:");
    for (uint32_t severity = NCLAIM_ERROR; severity >= NCLAIM_NOTE; severity--) {
        if (counts[severity] > 0) {
            ncl_line_text(&rest->line, severity == rest->gravest ? " " : ", ");
            ncl_line_number(&rest->line, counts[severity]);
            ncl_line_text(&rest->line, " ");
            ncl_line_text(&rest->line, word_of(severity));
            ncl_line_text(&rest->line, counts[severity] == 1 ? "" : "s");
        }
    }
}

/* --- text ----------------------------------------------------------------------------------- */

static void put_shown(output *out, const char *text) {
    size_t size = strlen(text);
    while (size > 0) {
        char shown[NCL_SHOWN_SIZE];
        size_t length = 0;
        size_t taken = ncl_show(text, size, shown, &length);
        put(out, shown, length);
        text += taken;
        size -= taken;
    }
}

/* The text and what follows it; nothing if it is empty. */
static void put_part(output *out, const char *text, const char *behind) {
    if (*text != '\0') {
        put_shown(out, text);
        put_text(out, behind);
    }
}

/* `file:line:column: severity: `; without a line, what is known instead of it after the severity.
 */
static void put_place(output *out, const nclaim_finding *finding) {
    put_shown(out, *finding->file == '\0' ? "-" : finding->file);
    put_text(out, ":");
    if (finding->line > 0) {
        put_number(out, finding->line);
        put_text(out, ":");
        put_number(out, finding->column);
        put_text(out, ":");
    }
    put_text(out, " ");
    put_text(out, word_of(finding->severity));
    put_text(out, ": ");
    if (finding->line > 0) {
        return;
    }
    if (*finding->pointer != '\0') {
        put_part(out, finding->pointer, ": ");
    } else {
        put_part(out, finding->id, *finding->field == '\0' ? ": " : " ");
        put_part(out, finding->field, ": ");
    }
}

static void put_code(output *out, const nclaim_finding *finding) {
    if (*finding->code == '\0' && *finding->slug == '\0') {
        return;
    }
    put_text(out, " [");
    put_part(out, finding->code, *finding->slug == '\0' ? "" : " ");
    put_part(out, finding->slug, "");
    put_text(out, "]");
}

static void put_finding(output *out, const nclaim_finding *finding) {
    put_place(out, finding);
    put_shown(out, finding->message);
    if (finding->folded > 0) {
        put_text(out, " (and ");
        put_number(out, finding->folded);
        put_text(out, " more of the same fault)");
    }
    put_code(out, finding);
    put_text(out, "\n");
    if (*finding->hint != '\0') {
        put_text(out, "    hint: ");
        put_part(out, finding->hint, "\n");
    }
}

static void write_text(const nclaim_report *report, output *out) {
    remainder rest;
    sum_up(report, &rest);
    for (uint32_t index = 0; index < report->count && !out->failed; index++) {
        put_finding(out, &report->findings[index]);
    }
    if (rest.total > 0) {
        put_text(out, rest.line.text);
        put_text(out, "\n");
    }
}

/* --- JSON ----------------------------------------------------------------------------------- */

/* `\uD83D`, one unit of UTF-16. */
static void put_unit(output *out, uint32_t unit) {
    char escape[6] = {'\\', 'u', '0', '0', '0', '0'};
    for (int at = 5; at >= 2; at--) {
        escape[at] = "0123456789abcdef"[unit & 0xFu];
        unit >>= 4;
    }
    put(out, escape, sizeof escape);
}

static void put_escaped(output *out, uint32_t scalar) {
    if (scalar == '"' || scalar == '\\') {
        char pair[2] = {'\\', (char)scalar};
        put(out, pair, sizeof pair);
    } else if (scalar < 0x10000u) {
        put_unit(out, scalar);
    } else {
        put_unit(out, 0xD800u + ((scalar - 0x10000u) >> 10));
        put_unit(out, 0xDC00u + ((scalar - 0x10000u) & 0x3FFu));
    }
}

static void put_string(output *out, const char *text) {
    size_t size = strlen(text);
    put_text(out, "\"");
    while (size > 0) {
        uint32_t scalar = 0xFFFD;
        size_t length = ncl_utf8_decode(text, size, &scalar);
        if (length == 0) {
            put_escaped(out, scalar);
            length = 1;
        } else if (scalar == '"' || scalar == '\\' || ncl_is_unsafe(scalar)) {
            put_escaped(out, scalar);
        } else {
            put(out, text, length);
        }
        text += length;
        size -= length;
    }
    put_text(out, "\"");
}

static void put_name(output *out, const char *name) {
    put_text(out, out->first ? "{\"" : ",\"");
    put_text(out, name);
    put_text(out, "\":");
    out->first = false;
}

static void put_member(output *out, const char *name, const char *text) {
    if (*text != '\0') {
        put_name(out, name);
        put_string(out, text);
    }
}

static void put_count(output *out, const char *name, uint64_t number) {
    put_name(out, name);
    put_number(out, number);
}

static void put_object(output *out, const nclaim_finding *finding) {
    out->first = true;
    put_member(out, "code", finding->code);
    put_member(out, "slug", finding->slug);
    put_member(out, "severity", word_of(finding->severity));
    put_member(out, "message", finding->message);
    put_member(out, "hint", finding->hint);
    put_member(out, "value", finding->value);
    put_member(out, "id", finding->id);
    put_member(out, "field", finding->field);
    put_member(out, "pointer", finding->pointer);
    put_member(out, "file", finding->file);
    if (finding->line > 0) {
        put_count(out, "line", finding->line);
        put_count(out, "column", finding->column);
        put_count(out, "offset", finding->offset);
    }
    if (finding->record > 0) {
        put_count(out, "record", finding->record);
    }
    if (finding->folded > 0) {
        put_count(out, "folded", finding->folded);
    }
    put_text(out, "}");
}

/* The findings beyond the limit are one object without a code. */
static void write_json(const nclaim_report *report, output *out) {
    remainder rest;
    sum_up(report, &rest);
    for (uint32_t index = 0; index < report->count && !out->failed; index++) {
        put_text(out, index == 0 ? "[\n" : ",\n");
        put_object(out, &report->findings[index]);
    }
    if (rest.total > 0) {
        put_text(out, report->count == 0 ? "[\n" : ",\n");
        out->first = true;
        put_member(out, "severity", word_of(rest.gravest));
        put_member(out, "message", rest.line.text);
        put_count(out, "folded", rest.total);
        put_text(out, "}");
    }
    put_text(out, report->count == 0 && rest.total == 0 ? "[]\n" : "\n]\n");
}

nclaim_status nclaim_report_write(const nclaim_report *report, const char *format,
                                  const nclaim_sink *sink) {
    output out;
    if (report == NULL || format == NULL || sink == NULL || sink->write == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    out.sink = sink;
    out.used = 0;
    out.failed = false;
    if (strcmp(format, "text") == 0) {
        write_text(report, &out);
    } else if (strcmp(format, "json") == 0) {
        write_json(report, &out);
    } else {
        return NCLAIM_UNKNOWN_FORMAT;
    }
    flush(&out);
    return out.failed ? NCLAIM_SINK_FAILED : NCLAIM_OK;
}
