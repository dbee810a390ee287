/* SPDX-License-Identifier: MIT */
/* From offsets to lines and columns: the findings are put in order, then one pass counts. */
#include "base/utf8.h"
#include "document/report_data.h"

#include <string.h>

int ncl_pointer_compare(const char *left, const char *right) {
    while (*left == *right && *left != '\0') {
        left++;
        right++;
    }
    if (*left == *right) {
        return 0;
    }
    if (*left == '\0' || *right == '\0') {
        return *left == '\0' ? -1 : 1;
    }
    if (*left == '/' || *right == '/') {
        return *left == '/' ? -1 : 1;
    }
    return (unsigned char)*left < (unsigned char)*right ? -1 : 1;
}

static bool goes_first(const nclaim_finding *left, const nclaim_finding *right, uint32_t state) {
    return state == NCL_SETTLED ? ncl_pointer_compare(left->pointer, right->pointer) <= 0
                                : left->offset <= right->offset;
}

static bool is_wanted(const nclaim_finding *finding, uint32_t state) {
    return finding->reserved == state &&
           (state != NCL_SETTLED || (finding->line == 0 && *finding->pointer == '/'));
}

/* One chain of two, the left one first where both are equal. */
static uint32_t merge(nclaim_finding *findings, uint32_t left, uint32_t right, uint32_t state) {
    uint32_t first = NCL_NO_FINDING;
    uint32_t *link = &first;
    while (left != NCL_NO_FINDING && right != NCL_NO_FINDING) {
        uint32_t *from = goes_first(&findings[left], &findings[right], state) ? &left : &right;
        *link = *from;
        link = &findings[*from].column;
        *from = *link;
    }
    *link = left != NCL_NO_FINDING ? left : right;
    return first;
}

/* Merge sort from below: runs[i] is empty or a chain of 2^i findings. */
uint32_t ncl_report_order(nclaim_report *report, size_t mark, uint32_t state) {
    nclaim_finding *findings = report->findings;
    uint32_t runs[32];
    uint32_t chain = NCL_NO_FINDING;
    uint32_t run = 0;
    for (run = 0; run < 32; run++) {
        runs[run] = NCL_NO_FINDING;
    }
    for (uint32_t index = (uint32_t)mark; index < report->count; index++) {
        if (!is_wanted(&findings[index], state)) {
            continue;
        }
        findings[index].column = NCL_NO_FINDING;
        chain = index;
        for (run = 0; runs[run] != NCL_NO_FINDING; run++) {
            chain = merge(findings, runs[run], chain, state);
            runs[run] = NCL_NO_FINDING;
        }
        runs[run] = chain;
    }
    chain = NCL_NO_FINDING;
    for (run = 0; run < 32; run++) {
        chain = merge(findings, runs[run], chain, state);
    }
    return chain;
}

size_t ncl_bom_size(const char *bytes, size_t size) {
    return size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* How far the pass has come. */
typedef struct cursor {
    const char *bytes;
    size_t at;
    uint32_t line;
    uint32_t column;
} cursor;

static uint32_t add_up(uint32_t number, size_t more) {
    return more > UINT32_MAX - number ? UINT32_MAX : number + (uint32_t)more;
}

/* Only a line feed ends a line, so that CR LF counts once. */
static void advance(cursor *source, size_t to) {
    while (source->at < to) {
        const char *start = source->bytes + source->at;
        const char *end = memchr(start, '\n', to - source->at);
        if (end == NULL) {
            source->column = add_up(source->column, ncl_utf8_count(start, to - source->at));
            source->at = to;
        } else {
            source->line = add_up(source->line, 1);
            source->column = 1;
            source->at = (size_t)(end - source->bytes) + 1;
        }
    }
}

void ncl_report_settle(nclaim_report *report, size_t mark, uint32_t state, const char *bytes,
                       size_t size) {
    cursor source = {bytes, ncl_bom_size(bytes, size), 1, 1};
    uint32_t next = ncl_report_order(report, mark, state);
    while (next != NCL_NO_FINDING) {
        nclaim_finding *finding = &report->findings[next];
        next = finding->column;
        if (finding->offset > size) {
            finding->offset = size;
        }
        advance(&source, finding->offset);
        finding->line = source.line;
        finding->column = source.column;
        finding->reserved = NCL_SETTLED;
    }
}

static void name_source(nclaim_report *report, size_t mark, const char *file) {
    for (size_t index = mark; index < report->count; index++) {
        if (report->findings[index].reserved == NCL_AT_OFFSET) {
            report->findings[index].file = file;
        }
    }
}

nclaim_status ncl_report_place(nclaim_report *report, size_t mark, const char *file,
                               const char *bytes, size_t size) {
    if (report == NULL || mark >= report->count) {
        return NCLAIM_OK;
    }
    if (file != NULL && *file != '\0') {
        const char *name = ncl_arena_text(&report->texts, file, strlen(file));
        if (name == NULL) {
            return NCLAIM_NO_MEMORY;
        }
        name_source(report, mark, name);
    }
    ncl_report_settle(report, mark, NCL_AT_OFFSET, bytes, size);
    return NCLAIM_OK;
}

void ncl_report_shift(nclaim_report *report, size_t mark, size_t lines, size_t bytes) {
    for (size_t i = mark; report != NULL && i < report->count; i++) {
        if (report->findings[i].line != 0) {
            report->findings[i].line += (uint32_t)lines;
            report->findings[i].offset += bytes;
        }
    }
}

void ncl_report_unplace(nclaim_report *report, size_t mark) {
    for (size_t i = mark; report != NULL && i < report->count; i++) {
        report->findings[i].line = 0;
        report->findings[i].reserved = NCL_SETTLED;
    }
}
