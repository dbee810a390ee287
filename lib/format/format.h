/* SPDX-License-Identifier: MIT */
/* The formats: one reader and one writer each at most, a row in format.c. */
#ifndef NCL_FORMAT_FORMAT_H
#define NCL_FORMAT_FORMAT_H

#include "document/event.h"
#include "newsclaim/serialize.h"

/* Makes events of bytes and reports every fault. `options` is never NULL. A status other than
 * NCLAIM_OK undoes what the sink got. */
typedef nclaim_status (*ncl_reader)(nclaim_doc *doc, const char *bytes, size_t size,
                                    const nclaim_read_options *options, ncl_events sink,
                                    nclaim_report *report);

/* Writes a document. `options` is never NULL. */
typedef nclaim_status (*ncl_writer)(const nclaim_doc *doc, const nclaim_write_options *options,
                                    const nclaim_sink *sink, nclaim_report *report);

/* nclaim_read, counting its findings against the limit that was set for the report before. */
nclaim_status ncl_read_bytes(nclaim_doc *doc, const char *format, const char *bytes, size_t size,
                             const nclaim_read_options *options, nclaim_report *report);

nclaim_status ncl_read_json(nclaim_doc *doc, const char *bytes, size_t size,
                            const nclaim_read_options *options, ncl_events sink,
                            nclaim_report *report);
nclaim_status ncl_write_json(const nclaim_doc *doc, const nclaim_write_options *options,
                             const nclaim_sink *sink, nclaim_report *report);
nclaim_status ncl_write_json_line(const nclaim_doc *doc, const nclaim_write_options *options,
                                  const nclaim_sink *sink, nclaim_report *report);
nclaim_status ncl_write_canonical(const nclaim_doc *doc, const nclaim_write_options *options,
                                  const nclaim_sink *sink, nclaim_report *report);

#endif
