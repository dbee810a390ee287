/* SPDX-License-Identifier: MIT */
/* Prints a report as text for people and editors, and as JSON. What comes from documents never
 * reaches a terminal unescaped: neither its escape sequences nor what reorders or hides text. */
#include "base/line.h"
#include "base/output.h"
#include "base/utf8.h"
#include "document/report_data.h"

#include <string.h>

static void put_text(ncl_output *out, const char *text) {
    ncl_output_put(out, text, strlen(text));
}

static void put_number(ncl_output *out, uint64_t number) {
    char buffer[NCL_DIGITS_SIZE];
    size_t length = 0;
    const char *first = ncl_digits(number, buffer, &length);
    ncl_output_put(out, first, length);
}

static const char *word_of(uint32_t severity) {
    return severity == NCLAIM_NOTE ? "note" : severity == NCLAIM_WARNING ? "warning" : "error";
}

static size_t not_listed(const nclaim_report *report, uint32_t severity) {
    return report->more.of[severity] + report->before.of[severity];
}

static size_t all_not_listed(const nclaim_report *report) {
    size_t total = 0;
    for (uint32_t severity = NCLAIM_NOTE; severity <= NCLAIM_ERROR; severity++) {
        total += not_listed(report, severity);
    }
    return total;
}

/* "12 more findings not listed: 3 errors, 9 warnings" */
static void put_not_listed(ncl_output *out, const nclaim_report *report) {
    size_t total = all_not_listed(report);
    const char *between = " ";
    put_number(out, total);
    put_text(out, total == 1 ? " more finding not listed:" : " more findings not listed:");
    for (uint32_t severity = NCLAIM_ERROR; severity >= NCLAIM_NOTE; severity--) {
        size_t count = not_listed(report, severity);
        if (count > 0) {
            put_text(out, between);
            put_number(out, count);
            put_text(out, " ");
            put_text(out, word_of(severity));
            put_text(out, count == 1 ? "" : "s");
            between = ", ";
        }
    }
}

/* --- text ----------------------------------------------------------------------------------- */

static void put_shown(ncl_output *out, const char *text) {
    size_t size = strlen(text);
    while (size > 0) {
        char shown[NCL_SHOWN_SIZE];
        size_t length = 0;
        size_t taken = ncl_show(text, size, shown, &length);
        ncl_output_put(out, shown, length);
        text += taken;
        size -= taken;
    }
}

/* The text and what follows it; nothing if it is empty. */
static void put_part(ncl_output *out, const char *text, const char *behind) {
    if (*text != '\0') {
        put_shown(out, text);
        put_text(out, behind);
    }
}

/* `file:line:column: severity: `; without a line, what is known instead of it after the severity.
 */
static void put_place(ncl_output *out, const nclaim_finding *finding) {
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

static void put_code(ncl_output *out, const nclaim_finding *finding) {
    if (*finding->code == '\0' && *finding->slug == '\0') {
        return;
    }
    put_text(out, " [");
    put_part(out, finding->code, *finding->slug == '\0' ? "" : " ");
    put_part(out, finding->slug, "");
    put_text(out, "]");
}

static void put_finding(ncl_output *out, const nclaim_finding *finding) {
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

static void write_text(const nclaim_report *report, ncl_output *out) {
    for (uint32_t index = 0; index < report->count && !out->has_failed; index++) {
        put_finding(out, &report->findings[index]);
    }
    if (all_not_listed(report) > 0) {
        put_not_listed(out, report);
        put_text(out, "\n");
    }
}

/* --- JSON ----------------------------------------------------------------------------------- */

/* `\uD83D`, one unit of UTF-16. */
static void put_unit(ncl_output *out, uint32_t unit) {
    char escape[6] = {'\\', 'u', '0', '0', '0', '0'};
    for (int at = 5; at >= 2; at--) {
        escape[at] = "0123456789abcdef"[unit & 0xFu];
        unit >>= 4;
    }
    ncl_output_put(out, escape, sizeof escape);
}

static void put_escaped(ncl_output *out, uint32_t scalar) {
    if (scalar == '"' || scalar == '\\') {
        char pair[2] = {'\\', (char)scalar};
        ncl_output_put(out, pair, sizeof pair);
    } else if (scalar < 0x10000u) {
        put_unit(out, scalar);
    } else {
        put_unit(out, 0xD800u + ((scalar - 0x10000u) >> 10));
        put_unit(out, 0xDC00u + ((scalar - 0x10000u) & 0x3FFu));
    }
}

static void put_string(ncl_output *out, const char *text) {
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
            ncl_output_put(out, text, length);
        }
        text += length;
        size -= length;
    }
    put_text(out, "\"");
}

/* Members begin with the comma after the one before; the first is the severity, which is always
 * there. */
static void put_member(ncl_output *out, const char *name, const char *text) {
    if (*text != '\0') {
        put_text(out, ",\"");
        put_text(out, name);
        put_text(out, "\":");
        put_string(out, text);
    }
}

static void put_count(ncl_output *out, const char *name, uint64_t number) {
    put_text(out, ",\"");
    put_text(out, name);
    put_text(out, "\":");
    put_number(out, number);
}

static void open_object(ncl_output *out, bool is_first, uint32_t severity) {
    put_text(out, is_first ? "[\n{\"severity\":\"" : ",\n{\"severity\":\"");
    put_text(out, word_of(severity));
    put_text(out, "\"");
}

static void put_object(ncl_output *out, const nclaim_finding *finding) {
    put_member(out, "code", finding->code);
    put_member(out, "slug", finding->slug);
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

/* The findings beyond the limit are one object more, as grave as the gravest and without a code. */
static void put_rest(ncl_output *out, const nclaim_report *report) {
    uint32_t gravest = NCLAIM_ERROR;
    while (not_listed(report, gravest) == 0) {
        gravest--;
    }
    open_object(out, report->count == 0, gravest);
    put_text(out, ",\"message\":\"");
    put_not_listed(out, report);
    put_text(out, "\"");
    put_count(out, "folded", all_not_listed(report));
    put_text(out, "}");
}

static void write_json(const nclaim_report *report, ncl_output *out) {
    bool has_rest = all_not_listed(report) > 0;
    for (uint32_t index = 0; index < report->count && !out->has_failed; index++) {
        open_object(out, index == 0, report->findings[index].severity);
        put_object(out, &report->findings[index]);
    }
    if (has_rest) {
        put_rest(out, report);
    }
    put_text(out, report->count == 0 && !has_rest ? "[]\n" : "\n]\n");
}

nclaim_status nclaim_report_write(const nclaim_report *report, const char *format,
                                  const nclaim_sink *sink) {
    ncl_output out;
    if (report == NULL || format == NULL || sink == NULL || sink->write == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    ncl_output_init(&out, sink);
    if (strcmp(format, "text") == 0) {
        write_text(report, &out);
    } else if (strcmp(format, "json") == 0) {
        write_json(report, &out);
    } else {
        return NCLAIM_UNKNOWN_FORMAT;
    }
    return ncl_output_end(&out);
}
