/* SPDX-License-Identifier: MIT */
#include "newsclaim/base.h"

#define TEXT_OF(number) #number
#define VERSION_TEXT(major, minor, patch) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(patch)

const char *nclaim_version(void) {
    return VERSION_TEXT(NCLAIM_VERSION_MAJOR, NCLAIM_VERSION_MINOR, NCLAIM_VERSION_PATCH);
}

const char *nclaim_status_name(nclaim_status status) {
    static const char *const names[] = {
        "OK",         "NO_MEMORY",     "BAD_ARGUMENT",  "BAD_SYNTAX", "BAD_TEXT",
        "BAD_RECORD", "BAD_REFERENCE", "DUPLICATE_ID",  "LIMIT",      "UNKNOWN_FORMAT",
        "NEWER",      "SINK_FAILED",   "NOT_CANONICAL", "STOPPED",    "BUSY"};
    return status < sizeof names / sizeof names[0] ? names[status] : "UNKNOWN";
}
