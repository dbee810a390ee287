/* SPDX-License-Identifier: MIT */
/* Whole objects: one check, and the members of one that was checked. */
#include "base/json.h"

#include <string.h>

ncl_json_fault ncl_json_check_object(ncl_memory *memory, const char *text, size_t size,
                                     uint32_t most_depth) {
    ncl_json json = {text, text, text + size, NULL};
    ncl_stack frames;
    ncl_stack names;
    ncl_json_checker checker = {&json, &frames, &names, 0, most_depth, NULL, NULL, false};
    ncl_json_fault fault = NCL_JSON_OK;
    ncl_stack_init(&frames, memory);
    ncl_stack_init(&names, memory);
    fault = ncl_json_peek(&json) == '{' ? ncl_json_check(&checker) : NCL_JSON_VALUE;
    if (fault == NCL_JSON_OK) {
        ncl_json_peek(&json);
        fault = json.at < json.end ? NCL_JSON_TRAILING : fault;
    }
    if (fault == NCL_JSON_OK && checker.is_faulty) {
        fault = NCL_JSON_DUPLICATE;
    }
    ncl_stack_free(&frames);
    ncl_stack_free(&names);
    return fault;
}

/* Behind a string that is known to be in order. */
static const char *skip_string(const char *at) {
    for (at++; *at != '"'; at++) {
        at += *at == '\\' ? 1 : 0;
    }
    return at + 1;
}

/* Behind a list or object that is known to be in order. */
static const char *skip_nested(const char *at) {
    size_t depth = 0;
    do {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        depth += *at == '{' || *at == '[' ? 1 : 0;
        depth -= *at == '}' || *at == ']' ? 1 : 0;
        at++;
    } while (depth > 0);
    return at;
}

/* Behind a value that is known to be in order. */
static const char *skip_value(const char *at, const char *end) {
    if (*at == '"') {
        return skip_string(at);
    }
    if (*at == '{' || *at == '[') {
        return skip_nested(at);
    }
    while (at < end && *at != ',' && *at != '}' && (unsigned char)*at > ' ') {
        at++;
    }
    return at;
}

bool ncl_json_next_member(ncl_json *json, ncl_json_slice *name, ncl_json_slice *value) {
    char c = ncl_json_peek(json);
    if (c == '{' || c == ',') {
        json->at++;
        c = ncl_json_peek(json);
    }
    if (c != '"' || ncl_json_string(json, name) != NCL_JSON_OK) {
        return false;
    }
    ncl_json_peek(json);
    json->at++;
    ncl_json_peek(json);
    memset(value, 0, sizeof *value);
    value->text = json->at;
    json->at = skip_value(json->at, json->end);
    value->size = (size_t)(json->at - value->text);
    return true;
}
