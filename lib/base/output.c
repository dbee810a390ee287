/* SPDX-License-Identifier: MIT */
#include "base/output.h"

#include "base/json.h"

void ncl_output_flush(ncl_output *output) {
    if (output->used > 0 && !output->has_failed) {
        output->has_failed =
            output->sink->write(output->sink->context, output->bytes, output->used) != 0;
    }
    output->used = 0;
}

void ncl_output_put_long(ncl_output *output, const char *bytes, size_t size) {
    ncl_output_flush(output);
    if (size > NCL_OUTPUT_SIZE) {
        if (!output->has_failed) {
            output->has_failed = output->sink->write(output->sink->context, bytes, size) != 0;
        }
        return;
    }
    memcpy(output->bytes, bytes, size);
    output->used = size;
}

void ncl_output_number(ncl_output *output, uint32_t number) {
    char digits[10];
    size_t start = sizeof digits;
    char *to = ncl_output_room(output, sizeof digits);
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (start < sizeof digits) {
        *to++ = digits[start++];
    }
    ncl_output_took(output, to);
}

static void put_escape(ncl_output *output, char c) {
    static const char hex[] = "0123456789abcdef";
    static const char names[] = "\b\f\n\r\t\"\\";
    static const char letters[] = "bfnrt\"\\";
    const char *name = c == '\0' ? NULL : strchr(names, c);
    char escape[6] = {'\\', 'u', '0', '0', hex[(unsigned char)c >> 4], hex[(unsigned char)c & 15]};
    if (name != NULL) {
        escape[1] = letters[name - names];
        ncl_output_put(output, escape, 2);
    } else {
        ncl_output_put(output, escape, sizeof escape);
    }
}

void ncl_output_json(ncl_output *output, const char *text, size_t size) {
    const char *end = text + size;
    uint64_t all = 0;
    for (;;) {
        const char *special = ncl_json_find_special(text, end, &all);
        ncl_output_put(output, text, (size_t)(special - text));
        if (special == end) {
            return;
        }
        put_escape(output, *special);
        text = special + 1;
    }
}

nclaim_status ncl_output_end(ncl_output *output) {
    ncl_output_flush(output);
    return output->has_failed ? NCLAIM_SINK_FAILED : NCLAIM_OK;
}
