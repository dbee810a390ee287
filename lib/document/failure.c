/* SPDX-License-Identifier: MIT */
/* What a document says of the call that failed first. */
#include "document/rule.h"
#include "document/store.h"

#include <string.h>

typedef struct explanation {
    nclaim_status status;
    int rule; /* -1: none, for the call itself is at fault */
    const char *message;
    const char *hint;
} explanation;

static const explanation explanations[] = {
    {NCLAIM_NO_MEMORY, -1, "out of memory", "call nclaim_doc_resume and try again"},
    {NCLAIM_BAD_ARGUMENT, -1, "an argument is not what the function documents",
     "look at the kind, the size and the pointers of the call"},
    {NCLAIM_BAD_TEXT, NCL_RULE_S01, "a string is not UTF-8", "convert it to UTF-8 before"},
    {NCLAIM_BAD_RECORD, NCL_RULE_S04, "a value is none that its field allows",
     "use an enumerator of the field, an id of letters, digits and _ . : -, a JSON object for ext"},
    {NCLAIM_BAD_REFERENCE, NCL_RULE_R02, "a reference is of another kind, or none of this document",
     "use what nclaim_add or nclaim_refer returned for this document"},
    {NCLAIM_DUPLICATE_ID, NCL_RULE_S05, "another record has this id already",
     "give each record an id of its own, or none"},
    {NCLAIM_LIMIT, NCL_RULE_S10, "a limit of the document is reached",
     "raise it in nclaim_limits, or make the document smaller"},
    {NCLAIM_NEWER, -1, "the struct has members that this version does not know",
     "link the version of the library that the program was compiled with"},
    {NCLAIM_BUSY, -1, "the call came from a callback of the same document",
     "change the document after the callback has returned"}};

static const explanation *explain(nclaim_status status) {
    for (size_t i = 0; i < sizeof explanations / sizeof explanations[0]; i++) {
        if (explanations[i].status == status) {
            return &explanations[i];
        }
    }
    return &explanations[1];
}

static void describe(const ncl_failure *failure, nclaim_finding *finding) {
    const explanation *why = explain(failure->status);
    finding->code = why->rule < 0 ? "" : ncl_rules[why->rule].code;
    finding->slug = why->rule < 0 ? "" : ncl_rules[why->rule].slug;
    finding->severity = NCLAIM_ERROR;
    finding->message = why->message;
    finding->hint = why->hint;
    finding->value = failure->value;
    finding->id = failure->id;
    finding->field = failure->field == NULL ? "" : failure->field;
}

nclaim_status nclaim_doc_status(const nclaim_doc *doc, nclaim_finding *finding, size_t size) {
    nclaim_finding said = {.code = "",
                           .slug = "",
                           .message = "",
                           .hint = "",
                           .value = "",
                           .id = "",
                           .field = "",
                           .pointer = "",
                           .file = ""};
    nclaim_status status = doc == NULL ? NCLAIM_BAD_ARGUMENT : doc->failure.status;
    if (doc != NULL && status != NCLAIM_OK) {
        describe(&doc->failure, &said);
    }
    if (finding != NULL) {
        memset(finding, 0, size);
        memcpy(finding, &said, size < sizeof said ? size : sizeof said);
    }
    return status;
}
