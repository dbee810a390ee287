/* SPDX-License-Identifier: MIT */
/* Working memory that a document keeps for readers, so that reading again allocates nothing. */
#ifndef NCL_DOCUMENT_STACKS_H
#define NCL_DOCUMENT_STACKS_H

#include "base/memory.h"
#include "newsclaim/document.h"

enum { NCL_STACK_TEXT, NCL_STACK_FRAMES, NCL_STACK_NAMES, NCL_STACK_WORDS, NCL_STACK_COUNT };

/* Empty; whoever uses one leaves it to the next call of this function. */
ncl_stack *ncl_doc_stack(nclaim_doc *doc, int which);

#endif
