/* SPDX-License-Identifier: MIT */
/* Copying is telling one document to another. */
#include "document/event.h"
#include "document/store.h"

nclaim_status nclaim_doc_copy(nclaim_doc *to, const nclaim_doc *from, nclaim_filter keep,
                              void *context) {
    ncl_tell_options options = {keep, context};
    ncl_build build;
    struct ncl_save save;
    nclaim_status status = NCLAIM_OK;
    if (to == NULL || from == NULL || to == from) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (from->failure.status != NCLAIM_OK) {
        return from->failure.status;
    }
    status = ncl_build_begin(&build, to, &save);
    if (status == NCLAIM_OK) {
        ncl_events sink = {ncl_build_take, &build};
        to->is_busy = true;
        to->is_unusual = to->is_unusual || from->is_unusual;
        status = ncl_tell(from, &options, sink);
        to->is_busy = false;
        ncl_build_end(&build, status == NCLAIM_OK, &save);
    }
    return status;
}
