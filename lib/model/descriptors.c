/* SPDX-License-Identifier: MIT */
/* Printed from lib/model/model.def; change that and run the target `regenerate`. */
#include "model/model.h"

#include <stddef.h>

static const nclaim_field document_inside[] = {
    {"newsclaim\0\0\0\0\0\0", "newsclaim", "version of the format; set by the library",
     NCLAIM_TYPE_STRING, 0, 7, 0x0, offsetof(nclaim_document, newsclaim), sizeof(((nclaim_document *)0)->newsclaim), 1, 9},
    {"created\0\0\0\0\0\0\0\0", "created", "when the document was made",
     NCLAIM_TYPE_DATE, 0, 0, 0x0, offsetof(nclaim_document, created), sizeof(((nclaim_document *)0)->created), 1, 7},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_document, ext), sizeof(((nclaim_document *)0)->ext), 1, 3},
};

static const ncl_plan document_plan[] = {
    {",\"newsclaim\":", offsetof(nclaim_document, newsclaim), 0x0, 13, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"created\":", offsetof(nclaim_document, created), 0x0, 11, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_document, ext), 0x0, 7, NCL_FORM_EXTRA, 2, NCL_HELD_POINTER},
};

static const uint8_t document_seats[16] = {0,0,0,2,0,3,0,0,0,0,0,0,0,0,1,0};

static const nclaim_field article_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_article, id), sizeof(((nclaim_article *)0)->id), 1, 2},
    {"title\0\0\0\0\0\0\0\0\0\0", "title", "its headline",
     NCLAIM_TYPE_STRING, 0, 14, 0x0, offsetof(nclaim_article, title), sizeof(((nclaim_article *)0)->title), 1, 5},
    {"lang\0\0\0\0\0\0\0\0\0\0\0", "lang", "its language (BCP 47)",
     NCLAIM_TYPE_LANGUAGE, 0, 6, 0x0, offsetof(nclaim_article, lang), sizeof(((nclaim_article *)0)->lang), 1, 4},
    {"text\0\0\0\0\0\0\0\0\0\0\0", "text", "the text exactly as it was taken; spans count in it",
     NCLAIM_TYPE_STRING, 0, 24, 0x0, offsetof(nclaim_article, text), sizeof(((nclaim_article *)0)->text), 1, 4},
    {"published\0\0\0\0\0\0", "published", "when it was published",
     NCLAIM_TYPE_DATE, 0, 2, 0x0, offsetof(nclaim_article, published), sizeof(((nclaim_article *)0)->published), 1, 9},
    {"uri\0\0\0\0\0\0\0\0\0\0\0\0", "uri", "its address",
     NCLAIM_TYPE_URI, 0, 10, 0x0, offsetof(nclaim_article, uri), sizeof(((nclaim_article *)0)->uri), 1, 3},
    {"publisher\0\0\0\0\0\0", "publisher", "who published it",
     NCLAIM_TYPE_REF, 0, 2, 0x8, offsetof(nclaim_article, publisher), sizeof(((nclaim_article *)0)->publisher), 1, 9},
    {"genre\0\0\0\0\0\0\0\0\0\0", "genre", "what kind of text it is",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x1a, offsetof(nclaim_article, genre), sizeof(((nclaim_article *)0)->genre), 1, 5},
    {"text_sha256\0\0\0\0", "text_sha256", "digest of the UTF-8 bytes of the text, where the text itself is not kept",
     NCLAIM_TYPE_SHA256, 4, 16, 0x0, offsetof(nclaim_article, text_sha256), sizeof(((nclaim_article *)0)->text_sha256), 1, 11},
    {"text_length\0\0\0\0", "text_length", "length of that text in code points",
     NCLAIM_TYPE_NUMBER, 4, 0, 0x0, offsetof(nclaim_article, text_length), sizeof(((nclaim_article *)0)->text_length), 1, 11},
    {"status\0\0\0\0\0\0\0\0\0", "status", "whether it may be used",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x1b, offsetof(nclaim_article, status), sizeof(((nclaim_article *)0)->status), 1, 6},
    {"authors\0\0\0\0\0\0\0\0", "authors", "who wrote it",
     NCLAIM_TYPE_REF, 5, 0, 0x8, offsetof(nclaim_article, authors), sizeof(((nclaim_article *)0)->authors), 1, 7},
    {"dateline\0\0\0\0\0\0\0", "dateline", "place and date as printed",
     NCLAIM_TYPE_NESTED, 4, 0, 0x12, offsetof(nclaim_article, dateline), sizeof(((nclaim_article *)0)->dateline), 1, 8},
    {"modified\0\0\0\0\0\0\0", "modified", "when it was last changed",
     NCLAIM_TYPE_DATE, 4, 0, 0x0, offsetof(nclaim_article, modified), sizeof(((nclaim_article *)0)->modified), 1, 8},
    {"retrieved\0\0\0\0\0\0", "retrieved", "when this copy was taken",
     NCLAIM_TYPE_DATE, 4, 0, 0x0, offsetof(nclaim_article, retrieved), sizeof(((nclaim_article *)0)->retrieved), 1, 9},
    {"embargo_until\0\0", "embargo_until", "not to be used before",
     NCLAIM_TYPE_DATE, 4, 0, 0x0, offsetof(nclaim_article, embargo_until), sizeof(((nclaim_article *)0)->embargo_until), 1, 13},
    {"rights\0\0\0\0\0\0\0\0\0", "rights", "who may do what with it",
     NCLAIM_TYPE_NESTED, 4, 0, 0x11, offsetof(nclaim_article, rights), sizeof(((nclaim_article *)0)->rights), 1, 6},
    {"source_type\0\0\0\0", "source_type", "IPTC digital source type",
     NCLAIM_TYPE_URI, 4, 0, 0x0, offsetof(nclaim_article, source_type), sizeof(((nclaim_article *)0)->source_type), 1, 11},
    {"blocks\0\0\0\0\0\0\0\0\0", "blocks", "its layout, in order",
     NCLAIM_TYPE_NESTED, 5, 0, 0xd, offsetof(nclaim_article, blocks), sizeof(((nclaim_article *)0)->blocks), 1, 6},
    {"markings\0\0\0\0\0\0\0", "markings", "quotation marks that are not speech",
     NCLAIM_TYPE_NESTED, 5, 0, 0xe, offsetof(nclaim_article, markings), sizeof(((nclaim_article *)0)->markings), 1, 8},
    {"links\0\0\0\0\0\0\0\0\0\0", "links", "texts it points to",
     NCLAIM_TYPE_NESTED, 5, 0, 0xf, offsetof(nclaim_article, links), sizeof(((nclaim_article *)0)->links), 1, 5},
    {"policies\0\0\0\0\0\0\0", "policies", "policies of the publisher that it was made under",
     NCLAIM_TYPE_NESTED, 5, 0, 0x10, offsetof(nclaim_article, policies), sizeof(((nclaim_article *)0)->policies), 1, 8},
    {"subjects\0\0\0\0\0\0\0", "subjects", "what it is about",
     NCLAIM_TYPE_NESTED, 5, 0, 0x10, offsetof(nclaim_article, subjects), sizeof(((nclaim_article *)0)->subjects), 1, 8},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_article, by), sizeof(((nclaim_article *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_article, confidence), sizeof(((nclaim_article *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_article, ext), sizeof(((nclaim_article *)0)->ext), 1, 3},
};

static const ncl_plan article_plan[] = {
    {",\"id\":", offsetof(nclaim_article, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"title\":", offsetof(nclaim_article, title), 0x0, 9, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"lang\":", offsetof(nclaim_article, lang), 0x0, 8, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"text\":", offsetof(nclaim_article, text), 0x0, 8, NCL_FORM_TEXT, 3, NCL_HELD_POINTER},
    {",\"published\":", offsetof(nclaim_article, published), 0x0, 13, NCL_FORM_TEXT, 4, NCL_HELD_POINTER},
    {",\"uri\":", offsetof(nclaim_article, uri), 0x0, 7, NCL_FORM_TEXT, 5, NCL_HELD_POINTER},
    {",\"publisher\":", offsetof(nclaim_article, publisher), 0x8, 13, NCL_FORM_REF, 6, NCL_HELD_NUMBER},
    {",\"genre\":", offsetof(nclaim_article, genre), 0x1a, 9, NCL_FORM_CHOICE, 7, NCL_HELD_NUMBER},
    {",\"text_sha256\":", offsetof(nclaim_article, text_sha256), 0x0, 15, NCL_FORM_TEXT, 8, NCL_HELD_POINTER},
    {",\"text_length\":", offsetof(nclaim_article, text_length), 0x0, 15, NCL_FORM_NUMBER, 9, NCL_HELD_NUMBER},
    {",\"status\":", offsetof(nclaim_article, status), 0x1b, 10, NCL_FORM_CHOICE, 10, NCL_HELD_NUMBER},
    {",\"authors\":", offsetof(nclaim_article, authors), 0x8, 11, NCL_FORM_REFS, 11, NCL_HELD_POINTER},
    {",\"dateline\":", offsetof(nclaim_article, dateline), 0x12, 12, NCL_FORM_VALUE, 12, NCL_HELD_INSIDE},
    {",\"modified\":", offsetof(nclaim_article, modified), 0x0, 12, NCL_FORM_TEXT, 13, NCL_HELD_POINTER},
    {",\"retrieved\":", offsetof(nclaim_article, retrieved), 0x0, 13, NCL_FORM_TEXT, 14, NCL_HELD_POINTER},
    {",\"embargo_until\":", offsetof(nclaim_article, embargo_until), 0x0, 17, NCL_FORM_TEXT, 15, NCL_HELD_POINTER},
    {",\"rights\":", offsetof(nclaim_article, rights), 0x11, 10, NCL_FORM_VALUE, 16, NCL_HELD_INSIDE},
    {",\"source_type\":", offsetof(nclaim_article, source_type), 0x0, 15, NCL_FORM_TEXT, 17, NCL_HELD_POINTER},
    {",\"blocks\":", offsetof(nclaim_article, blocks), 0xd, 10, NCL_FORM_VALUES, 18, NCL_HELD_POINTER},
    {",\"markings\":", offsetof(nclaim_article, markings), 0xe, 12, NCL_FORM_VALUES, 19, NCL_HELD_POINTER},
    {",\"links\":", offsetof(nclaim_article, links), 0xf, 9, NCL_FORM_VALUES, 20, NCL_HELD_POINTER},
    {",\"policies\":", offsetof(nclaim_article, policies), 0x10, 12, NCL_FORM_VALUES, 21, NCL_HELD_POINTER},
    {",\"subjects\":", offsetof(nclaim_article, subjects), 0x10, 12, NCL_FORM_VALUES, 22, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_article, by), 0x400, 6, NCL_FORM_REF, 23, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_article, confidence), 0x0, 14, NCL_FORM_TEXT, 24, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_article, ext), 0x0, 7, NCL_FORM_EXTRA, 25, NCL_HELD_POINTER},
};

static const uint8_t article_seats[64] = {0,26,11,0,0,0,0,0,0,21,0,0,12,13,16,0,4,0,0,0,6,0,24,18,0,0,0,0,0,17,0,5,10,15,0,14,0,23,0,0,0,0,0,20,0,7,19,0,0,0,0,9,25,2,8,0,0,1,0,0,22,3,0,0};

static const nclaim_field actor_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_actor, id), sizeof(((nclaim_actor *)0)->id), 1, 2},
    {"name\0\0\0\0\0\0\0\0\0\0\0", "name", "proper name, or the description where there is none",
     NCLAIM_TYPE_STRING, 0, 8, 0x0, offsetof(nclaim_actor, name), sizeof(((nclaim_actor *)0)->name), 1, 4},
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "what sort of being it is",
     NCLAIM_TYPE_CHOICE, 0, 6, 0x20, offsetof(nclaim_actor, kind), sizeof(((nclaim_actor *)0)->kind), 1, 4},
    {"naming\0\0\0\0\0\0\0\0\0", "naming", "how the text names it",
     NCLAIM_TYPE_CHOICE, 0, 14, 0x21, offsetof(nclaim_actor, naming), sizeof(((nclaim_actor *)0)->naming), 1, 6},
    {"aliases\0\0\0\0\0\0\0\0", "aliases", "other expressions for it in the text",
     NCLAIM_TYPE_STRING, 3, 0, 0x0, offsetof(nclaim_actor, aliases), sizeof(((nclaim_actor *)0)->aliases), 1, 7},
    {"roles\0\0\0\0\0\0\0\0\0\0", "roles", "offices and affiliations",
     NCLAIM_TYPE_NESTED, 1, 0, 0x13, offsetof(nclaim_actor, roles), sizeof(((nclaim_actor *)0)->roles), 1, 5},
    {"ids\0\0\0\0\0\0\0\0\0\0\0\0", "ids", "identifiers such as wikidata:Q159",
     NCLAIM_TYPE_URI, 3, 0, 0x0, offsetof(nclaim_actor, ids), sizeof(((nclaim_actor *)0)->ids), 1, 3},
    {"number\0\0\0\0\0\0\0\0\0", "number", "one or many",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x22, offsetof(nclaim_actor, number), sizeof(((nclaim_actor *)0)->number), 1, 6},
    {"count\0\0\0\0\0\0\0\0\0\0", "count", "how many, where the text says so (four sources)",
     NCLAIM_TYPE_REF, 4, 0, 0x20, offsetof(nclaim_actor, count), sizeof(((nclaim_actor *)0)->count), 1, 5},
    {"members\0\0\0\0\0\0\0\0", "members", "of whom it consists",
     NCLAIM_TYPE_REF, 7, 0, 0x8, offsetof(nclaim_actor, members), sizeof(((nclaim_actor *)0)->members), 1, 7},
    {"mentions\0\0\0\0\0\0\0", "mentions", "where the text mentions it",
     NCLAIM_TYPE_NESTED, 5, 0, 0xc, offsetof(nclaim_actor, mentions), sizeof(((nclaim_actor *)0)->mentions), 1, 8},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_actor, by), sizeof(((nclaim_actor *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_actor, confidence), sizeof(((nclaim_actor *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_actor, ext), sizeof(((nclaim_actor *)0)->ext), 1, 3},
};

static const ncl_plan actor_plan[] = {
    {",\"id\":", offsetof(nclaim_actor, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"name\":", offsetof(nclaim_actor, name), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"kind\":", offsetof(nclaim_actor, kind), 0x20, 8, NCL_FORM_CHOICE, 2, NCL_HELD_NUMBER},
    {",\"naming\":", offsetof(nclaim_actor, naming), 0x21, 10, NCL_FORM_CHOICE, 3, NCL_HELD_NUMBER},
    {",\"aliases\":", offsetof(nclaim_actor, aliases), 0x0, 11, NCL_FORM_TEXTS, 4, NCL_HELD_POINTER},
    {",\"roles\":", offsetof(nclaim_actor, roles), 0x13, 9, NCL_FORM_VALUES, 5, NCL_HELD_POINTER},
    {",\"ids\":", offsetof(nclaim_actor, ids), 0x0, 7, NCL_FORM_TEXTS, 6, NCL_HELD_POINTER},
    {",\"number\":", offsetof(nclaim_actor, number), 0x22, 10, NCL_FORM_CHOICE, 7, NCL_HELD_NUMBER},
    {",\"count\":", offsetof(nclaim_actor, count), 0x20, 9, NCL_FORM_REF, 8, NCL_HELD_NUMBER},
    {",\"members\":", offsetof(nclaim_actor, members), 0x8, 11, NCL_FORM_REFS, 9, NCL_HELD_POINTER},
    {",\"mentions\":", offsetof(nclaim_actor, mentions), 0xc, 12, NCL_FORM_VALUES, 10, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_actor, by), 0x400, 6, NCL_FORM_REF, 11, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_actor, confidence), 0x0, 14, NCL_FORM_TEXT, 12, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_actor, ext), 0x0, 7, NCL_FORM_EXTRA, 13, NCL_HELD_POINTER},
};

static const uint8_t actor_seats[32] = {0,1,0,5,2,0,0,0,6,0,8,10,0,14,0,11,12,0,0,0,0,0,0,9,4,0,0,3,0,13,0,7};

static const nclaim_field quote_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_quote, id), sizeof(((nclaim_quote *)0)->id), 1, 2},
    {"sources\0\0\0\0\0\0\0\0", "sources", "whose words they are; several: jointly",
     NCLAIM_TYPE_REF, 3, 8, 0x8, offsetof(nclaim_quote, sources), sizeof(((nclaim_quote *)0)->sources), 1, 7},
    {"source_anchor\0\0", "source_anchor", "where the frame names the source",
     NCLAIM_TYPE_NESTED, 1, 0, 0xb, offsetof(nclaim_quote, source_anchor), sizeof(((nclaim_quote *)0)->source_anchor), 1, 13},
    {"mode\0\0\0\0\0\0\0\0\0\0\0", "mode", "how they are represented",
     NCLAIM_TYPE_CHOICE, 0, 7, 0x23, offsetof(nclaim_quote, mode), sizeof(((nclaim_quote *)0)->mode), 1, 4},
    {"parent\0\0\0\0\0\0\0\0\0", "parent", "the report that this report comes from; absent: the author reports it",
     NCLAIM_TYPE_REF, 0, 0, 0x10, offsetof(nclaim_quote, parent), sizeof(((nclaim_quote *)0)->parent), 1, 6},
    {"content\0\0\0\0\0\0\0\0", "content", "the words, without quotation marks; several spans: in pieces",
     NCLAIM_TYPE_NESTED, 1, 14, 0xb, offsetof(nclaim_quote, content), sizeof(((nclaim_quote *)0)->content), 1, 7},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_quote, article), sizeof(((nclaim_quote *)0)->article), 1, 7},
    {"resolution\0\0\0\0\0", "resolution", "how it is known whose words they are",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x24, offsetof(nclaim_quote, resolution), sizeof(((nclaim_quote *)0)->resolution), 1, 10},
    {"candidates\0\0\0\0\0", "candidates", "who it may be, where that is ambiguous",
     NCLAIM_TYPE_NESTED, 5, 0, 0x14, offsetof(nclaim_quote, candidates), sizeof(((nclaim_quote *)0)->candidates), 1, 10},
    {"cue\0\0\0\0\0\0\0\0\0\0\0\0", "cue", "the expression that introduces the words",
     NCLAIM_TYPE_NESTED, 5, 0, 0xb, offsetof(nclaim_quote, cue), sizeof(((nclaim_quote *)0)->cue), 1, 3},
    {"cue_kind\0\0\0\0\0\0\0", "cue_kind", "what sort of expression that is",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x25, offsetof(nclaim_quote, cue_kind), sizeof(((nclaim_quote *)0)->cue_kind), 1, 8},
    {"medium\0\0\0\0\0\0\0\0\0", "medium", "spoken, written or thought",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x26, offsetof(nclaim_quote, medium), sizeof(((nclaim_quote *)0)->medium), 1, 6},
    {"act\0\0\0\0\0\0\0\0\0\0\0\0", "act", "what the source does with them",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x27, offsetof(nclaim_quote, act), sizeof(((nclaim_quote *)0)->act), 1, 3},
    {"stance\0\0\0\0\0\0\0\0\0", "stance", "how the reporting voice relates to them",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x28, offsetof(nclaim_quote, stance), sizeof(((nclaim_quote *)0)->stance), 1, 6},
    {"fidelity\0\0\0\0\0\0\0", "fidelity", "how close they are to the original",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x29, offsetof(nclaim_quote, fidelity), sizeof(((nclaim_quote *)0)->fidelity), 1, 8},
    {"polarity\0\0\0\0\0\0\0", "polarity", "negative: the reporting voice says that they were not uttered",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x2a, offsetof(nclaim_quote, polarity), sizeof(((nclaim_quote *)0)->polarity), 1, 8},
    {"lang\0\0\0\0\0\0\0\0\0\0\0", "lang", "their language",
     NCLAIM_TYPE_LANGUAGE, 4, 0, 0x0, offsetof(nclaim_quote, lang), sizeof(((nclaim_quote *)0)->lang), 1, 4},
    {"source_lang\0\0\0\0", "source_lang", "language of the original; und: translated from an unstated one",
     NCLAIM_TYPE_LANGUAGE, 4, 0, 0x0, offsetof(nclaim_quote, source_lang), sizeof(((nclaim_quote *)0)->source_lang), 1, 11},
    {"translator\0\0\0\0\0", "translator", "who translated them",
     NCLAIM_TYPE_REF, 4, 0, 0x8, offsetof(nclaim_quote, translator), sizeof(((nclaim_quote *)0)->translator), 1, 10},
    {"time\0\0\0\0\0\0\0\0\0\0\0", "time", "when they were uttered",
     NCLAIM_TYPE_REF, 4, 0, 0x40, offsetof(nclaim_quote, time), sizeof(((nclaim_quote *)0)->time), 1, 4},
    {"addressees\0\0\0\0\0", "addressees", "to whom",
     NCLAIM_TYPE_REF, 7, 0, 0x8, offsetof(nclaim_quote, addressees), sizeof(((nclaim_quote *)0)->addressees), 1, 10},
    {"channel\0\0\0\0\0\0\0\0", "channel", "through what, in words (in a radio interview)",
     NCLAIM_TYPE_STRING, 12, 0, 0x0, offsetof(nclaim_quote, channel), sizeof(((nclaim_quote *)0)->channel), 1, 7},
    {"channel_ref\0\0\0\0", "channel_ref", "or through which outlet or text",
     NCLAIM_TYPE_REF, 12, 0, 0xc, offsetof(nclaim_quote, channel_ref), sizeof(((nclaim_quote *)0)->channel_ref), 1, 11},
    {"place\0\0\0\0\0\0\0\0\0\0", "place", "where",
     NCLAIM_TYPE_NESTED, 4, 0, 0x15, offsetof(nclaim_quote, place), sizeof(((nclaim_quote *)0)->place), 1, 5},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_quote, by), sizeof(((nclaim_quote *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_quote, confidence), sizeof(((nclaim_quote *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_quote, ext), sizeof(((nclaim_quote *)0)->ext), 1, 3},
};

static const ncl_plan quote_plan[] = {
    {",\"id\":", offsetof(nclaim_quote, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"sources\":", offsetof(nclaim_quote, sources), 0x8, 11, NCL_FORM_REFS, 1, NCL_HELD_POINTER},
    {",\"source_anchor\":", offsetof(nclaim_quote, source_anchor), 0xb, 17, NCL_FORM_SPANS, 2, NCL_HELD_POINTER},
    {",\"mode\":", offsetof(nclaim_quote, mode), 0x23, 8, NCL_FORM_CHOICE, 3, NCL_HELD_NUMBER},
    {",\"parent\":", offsetof(nclaim_quote, parent), 0x10, 10, NCL_FORM_REF, 4, NCL_HELD_NUMBER},
    {",\"content\":", offsetof(nclaim_quote, content), 0xb, 11, NCL_FORM_SPANS, 5, NCL_HELD_POINTER},
    {",\"article\":", offsetof(nclaim_quote, article), 0x4, 11, NCL_FORM_REF, 6, NCL_HELD_NUMBER},
    {",\"resolution\":", offsetof(nclaim_quote, resolution), 0x24, 14, NCL_FORM_CHOICE, 7, NCL_HELD_NUMBER},
    {",\"candidates\":", offsetof(nclaim_quote, candidates), 0x14, 14, NCL_FORM_VALUES, 8, NCL_HELD_POINTER},
    {",\"cue\":", offsetof(nclaim_quote, cue), 0xb, 7, NCL_FORM_SPANS, 9, NCL_HELD_POINTER},
    {",\"cue_kind\":", offsetof(nclaim_quote, cue_kind), 0x25, 12, NCL_FORM_CHOICE, 10, NCL_HELD_NUMBER},
    {",\"medium\":", offsetof(nclaim_quote, medium), 0x26, 10, NCL_FORM_CHOICE, 11, NCL_HELD_NUMBER},
    {",\"act\":", offsetof(nclaim_quote, act), 0x27, 7, NCL_FORM_CHOICE, 12, NCL_HELD_NUMBER},
    {",\"stance\":", offsetof(nclaim_quote, stance), 0x28, 10, NCL_FORM_CHOICE, 13, NCL_HELD_NUMBER},
    {",\"fidelity\":", offsetof(nclaim_quote, fidelity), 0x29, 12, NCL_FORM_CHOICE, 14, NCL_HELD_NUMBER},
    {",\"polarity\":", offsetof(nclaim_quote, polarity), 0x2a, 12, NCL_FORM_CHOICE, 15, NCL_HELD_NUMBER},
    {",\"lang\":", offsetof(nclaim_quote, lang), 0x0, 8, NCL_FORM_TEXT, 16, NCL_HELD_POINTER},
    {",\"source_lang\":", offsetof(nclaim_quote, source_lang), 0x0, 15, NCL_FORM_TEXT, 17, NCL_HELD_POINTER},
    {",\"translator\":", offsetof(nclaim_quote, translator), 0x8, 14, NCL_FORM_REF, 18, NCL_HELD_NUMBER},
    {",\"time\":", offsetof(nclaim_quote, time), 0x40, 8, NCL_FORM_REF, 19, NCL_HELD_NUMBER},
    {",\"addressees\":", offsetof(nclaim_quote, addressees), 0x8, 14, NCL_FORM_REFS, 20, NCL_HELD_POINTER},
    {",\"channel\":", offsetof(nclaim_quote, channel), 0x0, 11, NCL_FORM_TEXT, 21, NCL_HELD_POINTER},
    {",\"channel_ref\":", offsetof(nclaim_quote, channel_ref), 0xc, 15, NCL_FORM_REF, 22, NCL_HELD_NUMBER},
    {",\"place\":", offsetof(nclaim_quote, place), 0x15, 9, NCL_FORM_VALUE, 23, NCL_HELD_INSIDE},
    {",\"by\":", offsetof(nclaim_quote, by), 0x400, 6, NCL_FORM_REF, 24, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_quote, confidence), 0x0, 14, NCL_FORM_TEXT, 25, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_quote, ext), 0x0, 7, NCL_FORM_EXTRA, 26, NCL_HELD_POINTER},
};

static const uint8_t quote_seats[64] = {19,0,0,0,11,0,10,0,0,0,16,0,12,0,15,6,0,0,0,0,0,0,21,24,0,0,23,9,0,27,0,5,7,25,0,26,0,1,0,0,3,0,13,0,0,4,18,0,0,14,17,0,0,2,0,0,0,8,0,0,0,22,0,20};

static const nclaim_field quantity_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_quantity, id), sizeof(((nclaim_quantity *)0)->id), 1, 2},
    {"anchor\0\0\0\0\0\0\0\0\0", "anchor", "the number with its comparator and unit words",
     NCLAIM_TYPE_NESTED, 1, 6, 0xb, offsetof(nclaim_quantity, anchor), sizeof(((nclaim_quantity *)0)->anchor), 1, 6},
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "what the number does",
     NCLAIM_TYPE_CHOICE, 0, 7, 0x2b, offsetof(nclaim_quantity, kind), sizeof(((nclaim_quantity *)0)->kind), 1, 4},
    {"comparator\0\0\0\0\0", "comparator", "how it bounds the amount",
     NCLAIM_TYPE_CHOICE, 0, 6, 0x2c, offsetof(nclaim_quantity, comparator), sizeof(((nclaim_quantity *)0)->comparator), 1, 10},
    {"value\0\0\0\0\0\0\0\0\0\0", "value", "the number, exact",
     NCLAIM_TYPE_FRACTION, 0, 0, 0x0, offsetof(nclaim_quantity, value), sizeof(((nclaim_quantity *)0)->value), 1, 5},
    {"high\0\0\0\0\0\0\0\0\0\0\0", "high", "the upper end of a range",
     NCLAIM_TYPE_FRACTION, 0, 0, 0x0, offsetof(nclaim_quantity, high), sizeof(((nclaim_quantity *)0)->high), 1, 4},
    {"unit\0\0\0\0\0\0\0\0\0\0\0", "unit", "its unit",
     NCLAIM_TYPE_NESTED, 0, 0, 0x16, offsetof(nclaim_quantity, unit), sizeof(((nclaim_quantity *)0)->unit), 1, 4},
    {"of\0\0\0\0\0\0\0\0\0\0\0\0\0", "of", "what is counted or measured",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_quantity, of), sizeof(((nclaim_quantity *)0)->of), 1, 2},
    {"role\0\0\0\0\0\0\0\0\0\0\0", "role", "what it is of a change or a share; absent: the amount itself",
     NCLAIM_TYPE_CHOICE, 0, 0, 0x2e, offsetof(nclaim_quantity, role), sizeof(((nclaim_quantity *)0)->role), 1, 4},
    {"side\0\0\0\0\0\0\0\0\0\0\0", "side", "on which side of the number an approximate amount lies",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x2d, offsetof(nclaim_quantity, side), sizeof(((nclaim_quantity *)0)->side), 1, 4},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_quantity, article), sizeof(((nclaim_quantity *)0)->article), 1, 7},
    {"digits\0\0\0\0\0\0\0\0\0", "digits", "significant digits as written",
     NCLAIM_TYPE_NUMBER, 4, 0, 0x0, offsetof(nclaim_quantity, digits), sizeof(((nclaim_quantity *)0)->digits), 1, 6},
    {"of_ref\0\0\0\0\0\0\0\0\0", "of_ref", "the counted thing as a record",
     NCLAIM_TYPE_REF, 4, 0, 0xb8, offsetof(nclaim_quantity, of_ref), sizeof(((nclaim_quantity *)0)->of_ref), 1, 6},
    {"numeral\0\0\0\0\0\0\0\0", "numeral", "digits or words",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x30, offsetof(nclaim_quantity, numeral), sizeof(((nclaim_quantity *)0)->numeral), 1, 7},
    {"locale\0\0\0\0\0\0\0\0\0", "locale", "whose separators it uses; absent: those of the article",
     NCLAIM_TYPE_LANGUAGE, 4, 0, 0x0, offsetof(nclaim_quantity, locale), sizeof(((nclaim_quantity *)0)->locale), 1, 6},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_quantity, by), sizeof(((nclaim_quantity *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_quantity, confidence), sizeof(((nclaim_quantity *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_quantity, ext), sizeof(((nclaim_quantity *)0)->ext), 1, 3},
};

static const ncl_plan quantity_plan[] = {
    {",\"id\":", offsetof(nclaim_quantity, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"anchor\":", offsetof(nclaim_quantity, anchor), 0xb, 10, NCL_FORM_SPANS, 1, NCL_HELD_POINTER},
    {",\"kind\":", offsetof(nclaim_quantity, kind), 0x2b, 8, NCL_FORM_CHOICE, 2, NCL_HELD_NUMBER},
    {",\"comparator\":", offsetof(nclaim_quantity, comparator), 0x2c, 14, NCL_FORM_CHOICE, 3, NCL_HELD_NUMBER},
    {",\"value\":", offsetof(nclaim_quantity, value), 0x0, 9, NCL_FORM_TEXT, 4, NCL_HELD_POINTER},
    {",\"high\":", offsetof(nclaim_quantity, high), 0x0, 8, NCL_FORM_TEXT, 5, NCL_HELD_POINTER},
    {",\"unit\":", offsetof(nclaim_quantity, unit), 0x16, 8, NCL_FORM_VALUE, 6, NCL_HELD_INSIDE},
    {",\"of\":", offsetof(nclaim_quantity, of), 0x0, 6, NCL_FORM_TEXT, 7, NCL_HELD_POINTER},
    {",\"role\":", offsetof(nclaim_quantity, role), 0x2e, 8, NCL_FORM_CHOICE, 8, NCL_HELD_NUMBER},
    {",\"side\":", offsetof(nclaim_quantity, side), 0x2d, 8, NCL_FORM_CHOICE, 9, NCL_HELD_NUMBER},
    {",\"article\":", offsetof(nclaim_quantity, article), 0x4, 11, NCL_FORM_REF, 10, NCL_HELD_NUMBER},
    {",\"digits\":", offsetof(nclaim_quantity, digits), 0x0, 10, NCL_FORM_NUMBER, 11, NCL_HELD_NUMBER},
    {",\"of_ref\":", offsetof(nclaim_quantity, of_ref), 0xb8, 10, NCL_FORM_REF, 12, NCL_HELD_NUMBER},
    {",\"numeral\":", offsetof(nclaim_quantity, numeral), 0x30, 11, NCL_FORM_CHOICE, 13, NCL_HELD_NUMBER},
    {",\"locale\":", offsetof(nclaim_quantity, locale), 0x0, 10, NCL_FORM_TEXT, 14, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_quantity, by), 0x400, 6, NCL_FORM_REF, 15, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_quantity, confidence), 0x0, 14, NCL_FORM_TEXT, 16, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_quantity, ext), 0x0, 7, NCL_FORM_EXTRA, 17, NCL_HELD_POINTER},
};

static const uint8_t quantity_seats[32] = {12,13,0,0,6,14,0,3,9,10,0,0,0,5,0,0,18,4,11,1,0,0,16,0,0,7,0,2,15,8,0,17};

static const nclaim_field time_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_time, id), sizeof(((nclaim_time *)0)->id), 1, 2},
    {"anchor\0\0\0\0\0\0\0\0\0", "anchor", "the expression",
     NCLAIM_TYPE_NESTED, 1, 6, 0xb, offsetof(nclaim_time, anchor), sizeof(((nclaim_time *)0)->anchor), 1, 6},
    {"value\0\0\0\0\0\0\0\0\0\0", "value", "what the words alone say: EDTF, or TIMEX3 with X for what they leave open",
     NCLAIM_TYPE_PERIOD, 0, 2, 0x0, offsetof(nclaim_time, value), sizeof(((nclaim_time *)0)->value), 1, 5},
    {"resolved\0\0\0\0\0\0\0", "resolved", "what they mean in context, as EDTF",
     NCLAIM_TYPE_DATE, 0, 0, 0x0, offsetof(nclaim_time, resolved), sizeof(((nclaim_time *)0)->resolved), 1, 8},
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "date, time of day, duration or set",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x37, offsetof(nclaim_time, kind), sizeof(((nclaim_time *)0)->kind), 1, 4},
    {"precision\0\0\0\0\0\0", "precision", "how exact the words are",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x38, offsetof(nclaim_time, precision), sizeof(((nclaim_time *)0)->precision), 1, 9},
    {"mod\0\0\0\0\0\0\0\0\0\0\0\0", "mod", "how they bound what happens then",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x39, offsetof(nclaim_time, mod), sizeof(((nclaim_time *)0)->mod), 1, 3},
    {"ref\0\0\0\0\0\0\0\0\0\0\0\0", "ref", "what a relative time counts from",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x3a, offsetof(nclaim_time, ref), sizeof(((nclaim_time *)0)->ref), 1, 3},
    {"ref_id\0\0\0\0\0\0\0\0\0", "ref_id", "the utterance or event it counts from",
     NCLAIM_TYPE_REF, 4, 0, 0xd0, offsetof(nclaim_time, ref_id), sizeof(((nclaim_time *)0)->ref_id), 1, 6},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_time, article), sizeof(((nclaim_time *)0)->article), 1, 7},
    {"calendar\0\0\0\0\0\0\0", "calendar", "absent: gregorian",
     NCLAIM_TYPE_STRING, 4, 0, 0x0, offsetof(nclaim_time, calendar), sizeof(((nclaim_time *)0)->calendar), 1, 8},
    {"zone\0\0\0\0\0\0\0\0\0\0\0", "zone", "time zone, a name of the IANA data base or an offset",
     NCLAIM_TYPE_STRING, 4, 0, 0x0, offsetof(nclaim_time, zone), sizeof(((nclaim_time *)0)->zone), 1, 4},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_time, by), sizeof(((nclaim_time *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_time, confidence), sizeof(((nclaim_time *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_time, ext), sizeof(((nclaim_time *)0)->ext), 1, 3},
};

static const ncl_plan time_plan[] = {
    {",\"id\":", offsetof(nclaim_time, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"anchor\":", offsetof(nclaim_time, anchor), 0xb, 10, NCL_FORM_SPANS, 1, NCL_HELD_POINTER},
    {",\"value\":", offsetof(nclaim_time, value), 0x0, 9, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"resolved\":", offsetof(nclaim_time, resolved), 0x0, 12, NCL_FORM_TEXT, 3, NCL_HELD_POINTER},
    {",\"kind\":", offsetof(nclaim_time, kind), 0x37, 8, NCL_FORM_CHOICE, 4, NCL_HELD_NUMBER},
    {",\"precision\":", offsetof(nclaim_time, precision), 0x38, 13, NCL_FORM_CHOICE, 5, NCL_HELD_NUMBER},
    {",\"mod\":", offsetof(nclaim_time, mod), 0x39, 7, NCL_FORM_CHOICE, 6, NCL_HELD_NUMBER},
    {",\"ref\":", offsetof(nclaim_time, ref), 0x3a, 7, NCL_FORM_CHOICE, 7, NCL_HELD_NUMBER},
    {",\"ref_id\":", offsetof(nclaim_time, ref_id), 0xd0, 10, NCL_FORM_REF, 8, NCL_HELD_NUMBER},
    {",\"article\":", offsetof(nclaim_time, article), 0x4, 11, NCL_FORM_REF, 9, NCL_HELD_NUMBER},
    {",\"calendar\":", offsetof(nclaim_time, calendar), 0x0, 12, NCL_FORM_TEXT, 10, NCL_HELD_POINTER},
    {",\"zone\":", offsetof(nclaim_time, zone), 0x0, 8, NCL_FORM_TEXT, 11, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_time, by), 0x400, 6, NCL_FORM_REF, 12, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_time, confidence), 0x0, 14, NCL_FORM_TEXT, 13, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_time, ext), 0x0, 7, NCL_FORM_EXTRA, 14, NCL_HELD_POINTER},
};

static const uint8_t time_seats[32] = {6,0,0,2,9,0,0,0,10,15,0,5,0,0,4,0,14,11,8,3,0,1,0,0,0,0,0,12,0,13,0,7};

static const nclaim_field claim_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_claim, id), sizeof(((nclaim_claim *)0)->id), 1, 2},
    {"text\0\0\0\0\0\0\0\0\0\0\0", "text", "one sentence that can be understood alone",
     NCLAIM_TYPE_STRING, 0, 7, 0x0, offsetof(nclaim_claim, text), sizeof(((nclaim_claim *)0)->text), 1, 4},
    {"anchor\0\0\0\0\0\0\0\0\0", "anchor", "where it is expressed; may be absent for imported claims",
     NCLAIM_TYPE_NESTED, 1, 2, 0xb, offsetof(nclaim_claim, anchor), sizeof(((nclaim_claim *)0)->anchor), 1, 6},
    {"quote\0\0\0\0\0\0\0\0\0\0", "quote", "the quote it is part of; absent: the article says it itself, if there is an anchor or article",
     NCLAIM_TYPE_REF, 0, 0, 0x10, offsetof(nclaim_claim, quote), sizeof(((nclaim_claim *)0)->quote), 1, 5},
    {"polarity\0\0\0\0\0\0\0", "polarity", "as the holder sees it",
     NCLAIM_TYPE_CHOICE, 0, 6, 0x2a, offsetof(nclaim_claim, polarity), sizeof(((nclaim_claim *)0)->polarity), 1, 8},
    {"quantities\0\0\0\0\0", "quantities", "the figures it states",
     NCLAIM_TYPE_REF, 3, 0, 0x20, offsetof(nclaim_claim, quantities), sizeof(((nclaim_claim *)0)->quantities), 1, 10},
    {"times\0\0\0\0\0\0\0\0\0\0", "times", "the times it states",
     NCLAIM_TYPE_REF, 3, 0, 0x40, offsetof(nclaim_claim, times), sizeof(((nclaim_claim *)0)->times), 1, 5},
    {"certainty\0\0\0\0\0\0", "certainty", "how sure the holder is",
     NCLAIM_TYPE_CHOICE, 0, 6, 0x32, offsetof(nclaim_claim, certainty), sizeof(((nclaim_claim *)0)->certainty), 1, 9},
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "what sort of proposition it is",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x31, offsetof(nclaim_claim, kind), sizeof(((nclaim_claim *)0)->kind), 1, 4},
    {"modality\0\0\0\0\0\0\0", "modality", "in which world it holds",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x33, offsetof(nclaim_claim, modality), sizeof(((nclaim_claim *)0)->modality), 1, 8},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_claim, article), sizeof(((nclaim_claim *)0)->article), 1, 7},
    {"lang\0\0\0\0\0\0\0\0\0\0\0", "lang", "language of `text`; absent: that of the article",
     NCLAIM_TYPE_LANGUAGE, 4, 0, 0x0, offsetof(nclaim_claim, lang), sizeof(((nclaim_claim *)0)->lang), 1, 4},
    {"cues\0\0\0\0\0\0\0\0\0\0\0", "cues", "signal words",
     NCLAIM_TYPE_NESTED, 5, 0, 0x17, offsetof(nclaim_claim, cues), sizeof(((nclaim_claim *)0)->cues), 1, 4},
    {"predicate\0\0\0\0\0\0", "predicate", "what is predicated",
     NCLAIM_TYPE_STRING, 4, 0, 0x0, offsetof(nclaim_claim, predicate), sizeof(((nclaim_claim *)0)->predicate), 1, 9},
    {"args\0\0\0\0\0\0\0\0\0\0\0", "args", "of whom and what",
     NCLAIM_TYPE_NESTED, 5, 0, 0x18, offsetof(nclaim_claim, args), sizeof(((nclaim_claim *)0)->args), 1, 4},
    {"importance\0\0\0\0\0", "importance", "for the article, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_claim, importance), sizeof(((nclaim_claim *)0)->importance), 1, 10},
    {"subjects\0\0\0\0\0\0\0", "subjects", "what it is about",
     NCLAIM_TYPE_NESTED, 5, 0, 0x10, offsetof(nclaim_claim, subjects), sizeof(((nclaim_claim *)0)->subjects), 1, 8},
    {"sentiment\0\0\0\0\0\0", "sentiment", "the attitude that its wording shows",
     NCLAIM_TYPE_CHOICE, 4, 0, 0x34, offsetof(nclaim_claim, sentiment), sizeof(((nclaim_claim *)0)->sentiment), 1, 9},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_claim, by), sizeof(((nclaim_claim *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_claim, confidence), sizeof(((nclaim_claim *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_claim, ext), sizeof(((nclaim_claim *)0)->ext), 1, 3},
};

static const ncl_plan claim_plan[] = {
    {",\"id\":", offsetof(nclaim_claim, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"text\":", offsetof(nclaim_claim, text), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"anchor\":", offsetof(nclaim_claim, anchor), 0xb, 10, NCL_FORM_SPANS, 2, NCL_HELD_POINTER},
    {",\"quote\":", offsetof(nclaim_claim, quote), 0x10, 9, NCL_FORM_REF, 3, NCL_HELD_NUMBER},
    {",\"polarity\":", offsetof(nclaim_claim, polarity), 0x2a, 12, NCL_FORM_CHOICE, 4, NCL_HELD_NUMBER},
    {",\"quantities\":", offsetof(nclaim_claim, quantities), 0x20, 14, NCL_FORM_REFS, 5, NCL_HELD_POINTER},
    {",\"times\":", offsetof(nclaim_claim, times), 0x40, 9, NCL_FORM_REFS, 6, NCL_HELD_POINTER},
    {",\"certainty\":", offsetof(nclaim_claim, certainty), 0x32, 13, NCL_FORM_CHOICE, 7, NCL_HELD_NUMBER},
    {",\"kind\":", offsetof(nclaim_claim, kind), 0x31, 8, NCL_FORM_CHOICE, 8, NCL_HELD_NUMBER},
    {",\"modality\":", offsetof(nclaim_claim, modality), 0x33, 12, NCL_FORM_CHOICE, 9, NCL_HELD_NUMBER},
    {",\"article\":", offsetof(nclaim_claim, article), 0x4, 11, NCL_FORM_REF, 10, NCL_HELD_NUMBER},
    {",\"lang\":", offsetof(nclaim_claim, lang), 0x0, 8, NCL_FORM_TEXT, 11, NCL_HELD_POINTER},
    {",\"cues\":", offsetof(nclaim_claim, cues), 0x17, 8, NCL_FORM_VALUES, 12, NCL_HELD_POINTER},
    {",\"predicate\":", offsetof(nclaim_claim, predicate), 0x0, 13, NCL_FORM_TEXT, 13, NCL_HELD_POINTER},
    {",\"args\":", offsetof(nclaim_claim, args), 0x18, 8, NCL_FORM_VALUES, 14, NCL_HELD_POINTER},
    {",\"importance\":", offsetof(nclaim_claim, importance), 0x0, 14, NCL_FORM_TEXT, 15, NCL_HELD_POINTER},
    {",\"subjects\":", offsetof(nclaim_claim, subjects), 0x10, 12, NCL_FORM_VALUES, 16, NCL_HELD_POINTER},
    {",\"sentiment\":", offsetof(nclaim_claim, sentiment), 0x34, 13, NCL_FORM_CHOICE, 17, NCL_HELD_NUMBER},
    {",\"by\":", offsetof(nclaim_claim, by), 0x400, 6, NCL_FORM_REF, 18, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_claim, confidence), 0x0, 14, NCL_FORM_TEXT, 19, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_claim, ext), 0x0, 7, NCL_FORM_EXTRA, 20, NCL_HELD_POINTER},
};

static const uint8_t claim_seats[32] = {7,11,10,0,16,0,6,0,18,0,13,9,2,19,17,0,15,8,0,0,0,0,0,1,21,3,14,12,0,5,20,4};

static const nclaim_field relation_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_relation, id), sizeof(((nclaim_relation *)0)->id), 1, 2},
    {"type\0\0\0\0\0\0\0\0\0\0\0", "type", "how",
     NCLAIM_TYPE_CHOICE, 0, 7, 0x3b, offsetof(nclaim_relation, type), sizeof(((nclaim_relation *)0)->type), 1, 4},
    {"from\0\0\0\0\0\0\0\0\0\0\0", "from", "the record it starts at",
     NCLAIM_TYPE_REF, 0, 7, 0xfc, offsetof(nclaim_relation, from), sizeof(((nclaim_relation *)0)->from), 1, 4},
    {"to\0\0\0\0\0\0\0\0\0\0\0\0\0", "to", "the record it leads to",
     NCLAIM_TYPE_REF, 0, 7, 0xfc, offsetof(nclaim_relation, to), sizeof(((nclaim_relation *)0)->to), 1, 2},
    {"holder\0\0\0\0\0\0\0\0\0", "holder", "whose view it is; absent: the author",
     NCLAIM_TYPE_REF, 4, 0, 0x10, offsetof(nclaim_relation, holder), sizeof(((nclaim_relation *)0)->holder), 1, 6},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_relation, article), sizeof(((nclaim_relation *)0)->article), 1, 7},
    {"anchor\0\0\0\0\0\0\0\0\0", "anchor", "the words that say so",
     NCLAIM_TYPE_NESTED, 5, 0, 0xb, offsetof(nclaim_relation, anchor), sizeof(((nclaim_relation *)0)->anchor), 1, 6},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_relation, by), sizeof(((nclaim_relation *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_relation, confidence), sizeof(((nclaim_relation *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_relation, ext), sizeof(((nclaim_relation *)0)->ext), 1, 3},
};

static const ncl_plan relation_plan[] = {
    {",\"id\":", offsetof(nclaim_relation, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"type\":", offsetof(nclaim_relation, type), 0x3b, 8, NCL_FORM_CHOICE, 1, NCL_HELD_NUMBER},
    {",\"from\":", offsetof(nclaim_relation, from), 0xfc, 8, NCL_FORM_REF, 2, NCL_HELD_NUMBER},
    {",\"to\":", offsetof(nclaim_relation, to), 0xfc, 6, NCL_FORM_REF, 3, NCL_HELD_NUMBER},
    {",\"holder\":", offsetof(nclaim_relation, holder), 0x10, 10, NCL_FORM_REF, 4, NCL_HELD_NUMBER},
    {",\"article\":", offsetof(nclaim_relation, article), 0x4, 11, NCL_FORM_REF, 5, NCL_HELD_NUMBER},
    {",\"anchor\":", offsetof(nclaim_relation, anchor), 0xb, 10, NCL_FORM_SPANS, 6, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_relation, by), 0x400, 6, NCL_FORM_REF, 7, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_relation, confidence), 0x0, 14, NCL_FORM_TEXT, 8, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_relation, ext), 0x0, 7, NCL_FORM_EXTRA, 9, NCL_HELD_POINTER},
};

static const uint8_t relation_seats[16] = {0,10,0,7,3,6,0,0,9,1,8,0,4,2,5,0};

static const nclaim_field review_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_review, id), sizeof(((nclaim_review *)0)->id), 1, 2},
    {"target\0\0\0\0\0\0\0\0\0", "target", "what was examined",
     NCLAIM_TYPE_REF, 0, 7, 0x94, offsetof(nclaim_review, target), sizeof(((nclaim_review *)0)->target), 1, 6},
    {"reviewer\0\0\0\0\0\0\0", "reviewer", "who examined it",
     NCLAIM_TYPE_REF, 0, 2, 0x8, offsetof(nclaim_review, reviewer), sizeof(((nclaim_review *)0)->reviewer), 1, 8},
    {"verdict\0\0\0\0\0\0\0\0", "verdict", "what was found",
     NCLAIM_TYPE_CHOICE, 0, 2, 0x3c, offsetof(nclaim_review, verdict), sizeof(((nclaim_review *)0)->verdict), 1, 7},
    {"verdict_text\0\0\0", "verdict_text", "the verdict in the words of the reviewer",
     NCLAIM_TYPE_STRING, 0, 7, 0x0, offsetof(nclaim_review, verdict_text), sizeof(((nclaim_review *)0)->verdict_text), 1, 12},
    {"uri\0\0\0\0\0\0\0\0\0\0\0\0", "uri", "where it was published",
     NCLAIM_TYPE_URI, 0, 2, 0x0, offsetof(nclaim_review, uri), sizeof(((nclaim_review *)0)->uri), 1, 3},
    {"date\0\0\0\0\0\0\0\0\0\0\0", "date", "when",
     NCLAIM_TYPE_DATE, 0, 2, 0x0, offsetof(nclaim_review, date), sizeof(((nclaim_review *)0)->date), 1, 4},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 4, 0, 0x4, offsetof(nclaim_review, article), sizeof(((nclaim_review *)0)->article), 1, 7},
    {"lang\0\0\0\0\0\0\0\0\0\0\0", "lang", "language of `verdict_text`",
     NCLAIM_TYPE_LANGUAGE, 4, 0, 0x0, offsetof(nclaim_review, lang), sizeof(((nclaim_review *)0)->lang), 1, 4},
    {"rating\0\0\0\0\0\0\0\0\0", "rating", "the verdict as a number",
     NCLAIM_TYPE_NESTED, 4, 0, 0x19, offsetof(nclaim_review, rating), sizeof(((nclaim_review *)0)->rating), 1, 6},
    {"explanation\0\0\0\0", "explanation", "the reasons in short",
     NCLAIM_TYPE_STRING, 4, 0, 0x0, offsetof(nclaim_review, explanation), sizeof(((nclaim_review *)0)->explanation), 1, 11},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_review, by), sizeof(((nclaim_review *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_review, confidence), sizeof(((nclaim_review *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_review, ext), sizeof(((nclaim_review *)0)->ext), 1, 3},
};

static const ncl_plan review_plan[] = {
    {",\"id\":", offsetof(nclaim_review, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"target\":", offsetof(nclaim_review, target), 0x94, 10, NCL_FORM_REF, 1, NCL_HELD_NUMBER},
    {",\"reviewer\":", offsetof(nclaim_review, reviewer), 0x8, 12, NCL_FORM_REF, 2, NCL_HELD_NUMBER},
    {",\"verdict\":", offsetof(nclaim_review, verdict), 0x3c, 11, NCL_FORM_CHOICE, 3, NCL_HELD_NUMBER},
    {",\"verdict_text\":", offsetof(nclaim_review, verdict_text), 0x0, 16, NCL_FORM_TEXT, 4, NCL_HELD_POINTER},
    {",\"uri\":", offsetof(nclaim_review, uri), 0x0, 7, NCL_FORM_TEXT, 5, NCL_HELD_POINTER},
    {",\"date\":", offsetof(nclaim_review, date), 0x0, 8, NCL_FORM_TEXT, 6, NCL_HELD_POINTER},
    {",\"article\":", offsetof(nclaim_review, article), 0x4, 11, NCL_FORM_REF, 7, NCL_HELD_NUMBER},
    {",\"lang\":", offsetof(nclaim_review, lang), 0x0, 8, NCL_FORM_TEXT, 8, NCL_HELD_POINTER},
    {",\"rating\":", offsetof(nclaim_review, rating), 0x19, 10, NCL_FORM_VALUE, 9, NCL_HELD_INSIDE},
    {",\"explanation\":", offsetof(nclaim_review, explanation), 0x0, 15, NCL_FORM_TEXT, 10, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_review, by), 0x400, 6, NCL_FORM_REF, 11, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_review, confidence), 0x0, 14, NCL_FORM_TEXT, 12, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_review, ext), 0x0, 7, NCL_FORM_EXTRA, 13, NCL_HELD_POINTER},
};

static const uint8_t review_seats[16] = {3,1,13,14,2,9,6,10,0,11,5,0,4,12,8,7};

static const nclaim_field producer_inside[] = {
    {"id\0\0\0\0\0\0\0\0\0\0\0\0\0", "id", "unique in the document; nclaim_add makes one where it is absent",
     NCLAIM_TYPE_ID, 0, 7, 0x0, offsetof(nclaim_producer, id), sizeof(((nclaim_producer *)0)->id), 1, 2},
    {"name\0\0\0\0\0\0\0\0\0\0\0", "name", "of the person or program",
     NCLAIM_TYPE_STRING, 4, 1, 0x0, offsetof(nclaim_producer, name), sizeof(((nclaim_producer *)0)->name), 1, 4},
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "person, program or both",
     NCLAIM_TYPE_CHOICE, 4, 4, 0x3d, offsetof(nclaim_producer, kind), sizeof(((nclaim_producer *)0)->kind), 1, 4},
    {"version\0\0\0\0\0\0\0\0", "version", "of the program",
     NCLAIM_TYPE_STRING, 4, 0, 0x0, offsetof(nclaim_producer, version), sizeof(((nclaim_producer *)0)->version), 1, 7},
    {"by\0\0\0\0\0\0\0\0\0\0\0\0\0", "by", "who made this record",
     NCLAIM_TYPE_REF, 4, 0, 0x400, offsetof(nclaim_producer, by), sizeof(((nclaim_producer *)0)->by), 1, 2},
    {"confidence\0\0\0\0\0", "confidence", "how sure the maker is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 4, 0, 0x0, offsetof(nclaim_producer, confidence), sizeof(((nclaim_producer *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_producer, ext), sizeof(((nclaim_producer *)0)->ext), 1, 3},
};

static const ncl_plan producer_plan[] = {
    {",\"id\":", offsetof(nclaim_producer, id), 0x0, 6, NCL_FORM_ID, 0, NCL_HELD_POINTER},
    {",\"name\":", offsetof(nclaim_producer, name), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"kind\":", offsetof(nclaim_producer, kind), 0x3d, 8, NCL_FORM_CHOICE, 2, NCL_HELD_NUMBER},
    {",\"version\":", offsetof(nclaim_producer, version), 0x0, 11, NCL_FORM_TEXT, 3, NCL_HELD_POINTER},
    {",\"by\":", offsetof(nclaim_producer, by), 0x400, 6, NCL_FORM_REF, 4, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_producer, confidence), 0x0, 14, NCL_FORM_TEXT, 5, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_producer, ext), 0x0, 7, NCL_FORM_EXTRA, 6, NCL_HELD_POINTER},
};

static const uint8_t producer_seats[16] = {0,0,5,6,0,7,4,0,0,1,0,3,0,0,2,0};

static const nclaim_field span_inside[] = {
    {"start\0\0\0\0\0\0\0\0\0\0", "start", "first code point, counted from 0",
     NCLAIM_TYPE_NUMBER, 16, 0, 0x0, offsetof(nclaim_span, start), sizeof(((nclaim_span *)0)->start), 1, 5},
    {"end\0\0\0\0\0\0\0\0\0\0\0\0", "end", "one past the last code point; 0: not located yet",
     NCLAIM_TYPE_NUMBER, 0, 8, 0x0, offsetof(nclaim_span, end), sizeof(((nclaim_span *)0)->end), 1, 3},
    {"exact\0\0\0\0\0\0\0\0\0\0", "exact", "the words covered, as they stand",
     NCLAIM_TYPE_STRING, 0, 8, 0x0, offsetof(nclaim_span, exact), sizeof(((nclaim_span *)0)->exact), 1, 5},
    {"prefix\0\0\0\0\0\0\0\0\0", "prefix", "words right before them, to tell places apart",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_span, prefix), sizeof(((nclaim_span *)0)->prefix), 1, 6},
    {"suffix\0\0\0\0\0\0\0\0\0", "suffix", "words right after them",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_span, suffix), sizeof(((nclaim_span *)0)->suffix), 1, 6},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_span, ext), sizeof(((nclaim_span *)0)->ext), 1, 3},
};

static const ncl_plan span_plan[] = {
    {",\"start\":", offsetof(nclaim_span, start), 0x0, 9, NCL_FORM_ZERO, 0, NCL_HELD_INSIDE},
    {",\"end\":", offsetof(nclaim_span, end), 0x0, 7, NCL_FORM_NUMBER, 1, NCL_HELD_NUMBER},
    {",\"exact\":", offsetof(nclaim_span, exact), 0x0, 9, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"prefix\":", offsetof(nclaim_span, prefix), 0x0, 10, NCL_FORM_TEXT, 3, NCL_HELD_POINTER},
    {",\"suffix\":", offsetof(nclaim_span, suffix), 0x0, 10, NCL_FORM_TEXT, 4, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_span, ext), 0x0, 7, NCL_FORM_EXTRA, 5, NCL_HELD_POINTER},
};

static const uint8_t span_seats[16] = {0,0,4,0,0,5,1,0,3,0,0,0,0,6,0,2};

static const nclaim_field mention_inside[] = {
    {"spans\0\0\0\0\0\0\0\0\0\0", "spans", "where, in order",
     NCLAIM_TYPE_NESTED, 1, 1, 0xb, offsetof(nclaim_mention, spans), sizeof(((nclaim_mention *)0)->spans), 1, 5},
    {"article\0\0\0\0\0\0\0\0", "article", "in which article; absent: the only one",
     NCLAIM_TYPE_REF, 0, 0, 0x4, offsetof(nclaim_mention, article), sizeof(((nclaim_mention *)0)->article), 1, 7},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_mention, ext), sizeof(((nclaim_mention *)0)->ext), 1, 3},
};

static const ncl_plan mention_plan[] = {
    {",\"spans\":", offsetof(nclaim_mention, spans), 0xb, 9, NCL_FORM_SPANS, 0, NCL_HELD_POINTER},
    {",\"article\":", offsetof(nclaim_mention, article), 0x4, 11, NCL_FORM_REF, 1, NCL_HELD_NUMBER},
    {",\"ext\":", offsetof(nclaim_mention, ext), 0x0, 7, NCL_FORM_EXTRA, 2, NCL_HELD_POINTER},
};

static const uint8_t mention_seats[16] = {0,2,0,1,0,3,0,0,0,0,0,0,0,0,0,0};

static const nclaim_field block_inside[] = {
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "what it is",
     NCLAIM_TYPE_CHOICE, 0, 1, 0x1c, offsetof(nclaim_block, kind), sizeof(((nclaim_block *)0)->kind), 1, 4},
    {"start\0\0\0\0\0\0\0\0\0\0", "start", "first code point",
     NCLAIM_TYPE_NUMBER, 16, 0, 0x0, offsetof(nclaim_block, start), sizeof(((nclaim_block *)0)->start), 1, 5},
    {"end\0\0\0\0\0\0\0\0\0\0\0\0", "end", "one past the last code point",
     NCLAIM_TYPE_NUMBER, 0, 1, 0x0, offsetof(nclaim_block, end), sizeof(((nclaim_block *)0)->end), 1, 3},
    {"level\0\0\0\0\0\0\0\0\0\0", "level", "depth of a heading or list, from 1",
     NCLAIM_TYPE_NUMBER, 0, 0, 0x0, offsetof(nclaim_block, level), sizeof(((nclaim_block *)0)->level), 1, 5},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_block, ext), sizeof(((nclaim_block *)0)->ext), 1, 3},
};

static const ncl_plan block_plan[] = {
    {",\"kind\":", offsetof(nclaim_block, kind), 0x1c, 8, NCL_FORM_CHOICE, 0, NCL_HELD_NUMBER},
    {",\"start\":", offsetof(nclaim_block, start), 0x0, 9, NCL_FORM_ZERO, 1, NCL_HELD_INSIDE},
    {",\"end\":", offsetof(nclaim_block, end), 0x0, 7, NCL_FORM_NUMBER, 2, NCL_HELD_NUMBER},
    {",\"level\":", offsetof(nclaim_block, level), 0x0, 9, NCL_FORM_NUMBER, 3, NCL_HELD_NUMBER},
    {",\"ext\":", offsetof(nclaim_block, ext), 0x0, 7, NCL_FORM_EXTRA, 4, NCL_HELD_POINTER},
};

static const uint8_t block_seats[16] = {0,0,4,3,2,0,0,0,0,1,0,0,0,5,0,0};

static const nclaim_field marking_inside[] = {
    {"kind\0\0\0\0\0\0\0\0\0\0\0", "kind", "why they are there",
     NCLAIM_TYPE_CHOICE, 0, 1, 0x1d, offsetof(nclaim_marking, kind), sizeof(((nclaim_marking *)0)->kind), 1, 4},
    {"start\0\0\0\0\0\0\0\0\0\0", "start", "first code point inside the marks",
     NCLAIM_TYPE_NUMBER, 16, 0, 0x0, offsetof(nclaim_marking, start), sizeof(((nclaim_marking *)0)->start), 1, 5},
    {"end\0\0\0\0\0\0\0\0\0\0\0\0", "end", "one past the last code point inside the marks",
     NCLAIM_TYPE_NUMBER, 0, 1, 0x0, offsetof(nclaim_marking, end), sizeof(((nclaim_marking *)0)->end), 1, 3},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_marking, ext), sizeof(((nclaim_marking *)0)->ext), 1, 3},
};

static const ncl_plan marking_plan[] = {
    {",\"kind\":", offsetof(nclaim_marking, kind), 0x1d, 8, NCL_FORM_CHOICE, 0, NCL_HELD_NUMBER},
    {",\"start\":", offsetof(nclaim_marking, start), 0x0, 9, NCL_FORM_ZERO, 1, NCL_HELD_INSIDE},
    {",\"end\":", offsetof(nclaim_marking, end), 0x0, 7, NCL_FORM_NUMBER, 2, NCL_HELD_NUMBER},
    {",\"ext\":", offsetof(nclaim_marking, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t marking_seats[16] = {0,0,0,3,2,0,0,0,0,1,0,0,0,4,0,0};

static const nclaim_field link_inside[] = {
    {"rel\0\0\0\0\0\0\0\0\0\0\0\0", "rel", "how it relates to the article",
     NCLAIM_TYPE_CHOICE, 0, 1, 0x1e, offsetof(nclaim_link, rel), sizeof(((nclaim_link *)0)->rel), 1, 3},
    {"uri\0\0\0\0\0\0\0\0\0\0\0\0", "uri", "its address",
     NCLAIM_TYPE_URI, 0, 0, 0x0, offsetof(nclaim_link, uri), sizeof(((nclaim_link *)0)->uri), 1, 3},
    {"title\0\0\0\0\0\0\0\0\0\0", "title", "its title",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_link, title), sizeof(((nclaim_link *)0)->title), 1, 5},
    {"span\0\0\0\0\0\0\0\0\0\0\0", "span", "where the link stands in the text",
     NCLAIM_TYPE_NESTED, 0, 0, 0xb, offsetof(nclaim_link, span), sizeof(((nclaim_link *)0)->span), 1, 4},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_link, ext), sizeof(((nclaim_link *)0)->ext), 1, 3},
};

static const ncl_plan link_plan[] = {
    {",\"rel\":", offsetof(nclaim_link, rel), 0x1e, 7, NCL_FORM_CHOICE, 0, NCL_HELD_NUMBER},
    {",\"uri\":", offsetof(nclaim_link, uri), 0x0, 7, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"title\":", offsetof(nclaim_link, title), 0x0, 9, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"span\":", offsetof(nclaim_link, span), 0xb, 8, NCL_FORM_SPAN, 3, NCL_HELD_INSIDE},
    {",\"ext\":", offsetof(nclaim_link, ext), 0x0, 7, NCL_FORM_EXTRA, 4, NCL_HELD_POINTER},
};

static const uint8_t link_seats[16] = {3,1,0,0,0,0,4,0,0,0,0,2,0,5,0,0};

static const nclaim_field term_inside[] = {
    {"uri\0\0\0\0\0\0\0\0\0\0\0\0", "uri", "a code of a vocabulary as an address",
     NCLAIM_TYPE_URI, 0, 0, 0x0, offsetof(nclaim_term, uri), sizeof(((nclaim_term *)0)->uri), 1, 3},
    {"name\0\0\0\0\0\0\0\0\0\0\0", "name", "in words",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_term, name), sizeof(((nclaim_term *)0)->name), 1, 4},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_term, ext), sizeof(((nclaim_term *)0)->ext), 1, 3},
};

static const ncl_plan term_plan[] = {
    {",\"uri\":", offsetof(nclaim_term, uri), 0x0, 7, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"name\":", offsetof(nclaim_term, name), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_term, ext), 0x0, 7, NCL_FORM_EXTRA, 2, NCL_HELD_POINTER},
};

static const uint8_t term_seats[16] = {0,0,0,0,0,0,0,1,0,0,0,2,0,3,0,0};

static const nclaim_field rights_inside[] = {
    {"holder\0\0\0\0\0\0\0\0\0", "holder", "who holds the rights",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_rights, holder), sizeof(((nclaim_rights *)0)->holder), 1, 6},
    {"notice\0\0\0\0\0\0\0\0\0", "notice", "the copyright notice",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_rights, notice), sizeof(((nclaim_rights *)0)->notice), 1, 6},
    {"license\0\0\0\0\0\0\0\0", "licence", "address of the license",
     NCLAIM_TYPE_URI, 0, 0, 0x0, offsetof(nclaim_rights, licence), sizeof(((nclaim_rights *)0)->licence), 1, 7},
    {"mining\0\0\0\0\0\0\0\0\0", "mining", "text and data mining",
     NCLAIM_TYPE_CHOICE, 0, 0, 0x1f, offsetof(nclaim_rights, mining), sizeof(((nclaim_rights *)0)->mining), 1, 6},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_rights, ext), sizeof(((nclaim_rights *)0)->ext), 1, 3},
};

static const ncl_plan rights_plan[] = {
    {",\"holder\":", offsetof(nclaim_rights, holder), 0x0, 10, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"notice\":", offsetof(nclaim_rights, notice), 0x0, 10, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"license\":", offsetof(nclaim_rights, licence), 0x0, 11, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"mining\":", offsetof(nclaim_rights, mining), 0x1f, 10, NCL_FORM_CHOICE, 3, NCL_HELD_NUMBER},
    {",\"ext\":", offsetof(nclaim_rights, ext), 0x0, 7, NCL_FORM_EXTRA, 4, NCL_HELD_POINTER},
};

static const uint8_t rights_seats[16] = {0,0,0,0,0,5,0,0,1,0,0,0,3,4,2,0};

static const nclaim_field dateline_inside[] = {
    {"place\0\0\0\0\0\0\0\0\0\0", "place", "the place as printed",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_dateline, place), sizeof(((nclaim_dateline *)0)->place), 1, 5},
    {"date\0\0\0\0\0\0\0\0\0\0\0", "date", "the date as printed",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_dateline, date), sizeof(((nclaim_dateline *)0)->date), 1, 4},
    {"span\0\0\0\0\0\0\0\0\0\0\0", "span", "where it stands",
     NCLAIM_TYPE_NESTED, 0, 0, 0xb, offsetof(nclaim_dateline, span), sizeof(((nclaim_dateline *)0)->span), 1, 4},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_dateline, ext), sizeof(((nclaim_dateline *)0)->ext), 1, 3},
};

static const ncl_plan dateline_plan[] = {
    {",\"place\":", offsetof(nclaim_dateline, place), 0x0, 9, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"date\":", offsetof(nclaim_dateline, date), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"span\":", offsetof(nclaim_dateline, span), 0xb, 8, NCL_FORM_SPAN, 2, NCL_HELD_INSIDE},
    {",\"ext\":", offsetof(nclaim_dateline, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t dateline_seats[16] = {1,0,0,3,2,4,0,0,0,0,0,0,0,0,0,0};

static const nclaim_field role_inside[] = {
    {"title\0\0\0\0\0\0\0\0\0\0", "title", "as printed",
     NCLAIM_TYPE_STRING, 0, 1, 0x0, offsetof(nclaim_role, title), sizeof(((nclaim_role *)0)->title), 1, 5},
    {"of\0\0\0\0\0\0\0\0\0\0\0\0\0", "of", "the body in which it is held",
     NCLAIM_TYPE_REF, 0, 0, 0x8, offsetof(nclaim_role, of), sizeof(((nclaim_role *)0)->of), 1, 2},
    {"from\0\0\0\0\0\0\0\0\0\0\0", "from", "since when",
     NCLAIM_TYPE_DATE, 4, 0, 0x0, offsetof(nclaim_role, from), sizeof(((nclaim_role *)0)->from), 1, 4},
    {"to\0\0\0\0\0\0\0\0\0\0\0\0\0", "to", "until when",
     NCLAIM_TYPE_DATE, 4, 0, 0x0, offsetof(nclaim_role, to), sizeof(((nclaim_role *)0)->to), 1, 2},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_role, ext), sizeof(((nclaim_role *)0)->ext), 1, 3},
};

static const ncl_plan role_plan[] = {
    {",\"title\":", offsetof(nclaim_role, title), 0x0, 9, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"of\":", offsetof(nclaim_role, of), 0x8, 6, NCL_FORM_REF, 1, NCL_HELD_NUMBER},
    {",\"from\":", offsetof(nclaim_role, from), 0x0, 8, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"to\":", offsetof(nclaim_role, to), 0x0, 6, NCL_FORM_TEXT, 3, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_role, ext), 0x0, 7, NCL_FORM_EXTRA, 4, NCL_HELD_POINTER},
};

static const uint8_t role_seats[16] = {0,0,4,0,3,5,0,0,0,0,0,2,1,0,0,0};

static const nclaim_field candidate_inside[] = {
    {"actor\0\0\0\0\0\0\0\0\0\0", "actor", "who",
     NCLAIM_TYPE_REF, 0, 1, 0x8, offsetof(nclaim_candidate, actor), sizeof(((nclaim_candidate *)0)->actor), 1, 5},
    {"confidence\0\0\0\0\0", "confidence", "how sure the annotator is, from 0 to 1",
     NCLAIM_TYPE_SHARE, 0, 0, 0x0, offsetof(nclaim_candidate, confidence), sizeof(((nclaim_candidate *)0)->confidence), 1, 10},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_candidate, ext), sizeof(((nclaim_candidate *)0)->ext), 1, 3},
};

static const ncl_plan candidate_plan[] = {
    {",\"actor\":", offsetof(nclaim_candidate, actor), 0x8, 9, NCL_FORM_REF, 0, NCL_HELD_NUMBER},
    {",\"confidence\":", offsetof(nclaim_candidate, confidence), 0x0, 14, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_candidate, ext), 0x0, 7, NCL_FORM_EXTRA, 2, NCL_HELD_POINTER},
};

static const uint8_t candidate_seats[16] = {0,1,0,2,0,3,0,0,0,0,0,0,0,0,0,0};

static const nclaim_field place_inside[] = {
    {"name\0\0\0\0\0\0\0\0\0\0\0", "name", "as printed",
     NCLAIM_TYPE_STRING, 0, 1, 0x0, offsetof(nclaim_place, name), sizeof(((nclaim_place *)0)->name), 1, 4},
    {"ids\0\0\0\0\0\0\0\0\0\0\0\0", "ids", "identifiers such as wikidata:Q1490",
     NCLAIM_TYPE_URI, 3, 0, 0x0, offsetof(nclaim_place, ids), sizeof(((nclaim_place *)0)->ids), 1, 3},
    {"anchor\0\0\0\0\0\0\0\0\0", "anchor", "where the text names it",
     NCLAIM_TYPE_NESTED, 1, 0, 0xb, offsetof(nclaim_place, anchor), sizeof(((nclaim_place *)0)->anchor), 1, 6},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_place, ext), sizeof(((nclaim_place *)0)->ext), 1, 3},
};

static const ncl_plan place_plan[] = {
    {",\"name\":", offsetof(nclaim_place, name), 0x0, 8, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"ids\":", offsetof(nclaim_place, ids), 0x0, 7, NCL_FORM_TEXTS, 1, NCL_HELD_POINTER},
    {",\"anchor\":", offsetof(nclaim_place, anchor), 0xb, 10, NCL_FORM_SPANS, 2, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_place, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t place_seats[16] = {0,3,0,0,0,4,0,0,0,2,0,0,0,0,1,0};

static const nclaim_field unit_inside[] = {
    {"system\0\0\0\0\0\0\0\0\0", "system", "where the code comes from",
     NCLAIM_TYPE_CHOICE, 0, 1, 0x2f, offsetof(nclaim_unit, system), sizeof(((nclaim_unit *)0)->system), 1, 6},
    {"code\0\0\0\0\0\0\0\0\0\0\0", "code", "the code, such as km or EUR",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_unit, code), sizeof(((nclaim_unit *)0)->code), 1, 4},
    {"text\0\0\0\0\0\0\0\0\0\0\0", "text", "as printed",
     NCLAIM_TYPE_STRING, 0, 0, 0x0, offsetof(nclaim_unit, text), sizeof(((nclaim_unit *)0)->text), 1, 4},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_unit, ext), sizeof(((nclaim_unit *)0)->ext), 1, 3},
};

static const ncl_plan unit_plan[] = {
    {",\"system\":", offsetof(nclaim_unit, system), 0x2f, 10, NCL_FORM_CHOICE, 0, NCL_HELD_NUMBER},
    {",\"code\":", offsetof(nclaim_unit, code), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"text\":", offsetof(nclaim_unit, text), 0x0, 8, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_unit, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t unit_seats[16] = {3,4,0,0,1,0,0,0,0,0,0,0,2,0,0,0};

static const nclaim_field cue_inside[] = {
    {"type\0\0\0\0\0\0\0\0\0\0\0", "type", "what it does",
     NCLAIM_TYPE_CHOICE, 0, 1, 0x35, offsetof(nclaim_cue, type), sizeof(((nclaim_cue *)0)->type), 1, 4},
    {"span\0\0\0\0\0\0\0\0\0\0\0", "span", "where it stands",
     NCLAIM_TYPE_NESTED, 0, 1, 0xb, offsetof(nclaim_cue, span), sizeof(((nclaim_cue *)0)->span), 1, 4},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_cue, ext), sizeof(((nclaim_cue *)0)->ext), 1, 3},
};

static const ncl_plan cue_plan[] = {
    {",\"type\":", offsetof(nclaim_cue, type), 0x35, 8, NCL_FORM_CHOICE, 0, NCL_HELD_NUMBER},
    {",\"span\":", offsetof(nclaim_cue, span), 0xb, 8, NCL_FORM_SPAN, 1, NCL_HELD_INSIDE},
    {",\"ext\":", offsetof(nclaim_cue, ext), 0x0, 7, NCL_FORM_EXTRA, 2, NCL_HELD_POINTER},
};

static const uint8_t cue_seats[16] = {0,0,0,2,1,3,0,0,0,0,0,0,0,0,0,0};

static const nclaim_field arg_inside[] = {
    {"role\0\0\0\0\0\0\0\0\0\0\0", "role", "its part, a word of the list or one that begins with x-",
     NCLAIM_TYPE_OPEN, 0, 1, 0x36, offsetof(nclaim_arg, role), sizeof(((nclaim_arg *)0)->role), 1, 4},
    {"text\0\0\0\0\0\0\0\0\0\0\0", "text", "in words",
     NCLAIM_TYPE_STRING, 8, 0, 0x0, offsetof(nclaim_arg, text), sizeof(((nclaim_arg *)0)->text), 1, 4},
    {"ref\0\0\0\0\0\0\0\0\0\0\0\0", "ref", "or a record",
     NCLAIM_TYPE_REF, 8, 0, 0xf8, offsetof(nclaim_arg, ref), sizeof(((nclaim_arg *)0)->ref), 1, 3},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_arg, ext), sizeof(((nclaim_arg *)0)->ext), 1, 3},
};

static const ncl_plan arg_plan[] = {
    {",\"role\":", offsetof(nclaim_arg, role), 0x36, 8, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"text\":", offsetof(nclaim_arg, text), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"ref\":", offsetof(nclaim_arg, ref), 0xf8, 7, NCL_FORM_REF, 2, NCL_HELD_NUMBER},
    {",\"ext\":", offsetof(nclaim_arg, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t arg_seats[16] = {0,0,0,0,0,0,0,3,0,0,0,0,2,4,1,0};

static const nclaim_field rating_inside[] = {
    {"value\0\0\0\0\0\0\0\0\0\0", "value", "the grade",
     NCLAIM_TYPE_DECIMAL, 0, 1, 0x0, offsetof(nclaim_rating, value), sizeof(((nclaim_rating *)0)->value), 1, 5},
    {"best\0\0\0\0\0\0\0\0\0\0\0", "best", "the best grade of the scale",
     NCLAIM_TYPE_DECIMAL, 0, 0, 0x0, offsetof(nclaim_rating, best), sizeof(((nclaim_rating *)0)->best), 1, 4},
    {"worst\0\0\0\0\0\0\0\0\0\0", "worst", "the worst grade of the scale",
     NCLAIM_TYPE_DECIMAL, 0, 0, 0x0, offsetof(nclaim_rating, worst), sizeof(((nclaim_rating *)0)->worst), 1, 5},
    {"ext\0\0\0\0\0\0\0\0\0\0\0\0", "ext", "members that the model does not define",
     NCLAIM_TYPE_EXTRA, 4, 0, 0x0, offsetof(nclaim_rating, ext), sizeof(((nclaim_rating *)0)->ext), 1, 3},
};

static const ncl_plan rating_plan[] = {
    {",\"value\":", offsetof(nclaim_rating, value), 0x0, 9, NCL_FORM_TEXT, 0, NCL_HELD_POINTER},
    {",\"best\":", offsetof(nclaim_rating, best), 0x0, 8, NCL_FORM_TEXT, 1, NCL_HELD_POINTER},
    {",\"worst\":", offsetof(nclaim_rating, worst), 0x0, 9, NCL_FORM_TEXT, 2, NCL_HELD_POINTER},
    {",\"ext\":", offsetof(nclaim_rating, ext), 0x0, 7, NCL_FORM_EXTRA, 3, NCL_HELD_POINTER},
};

static const uint8_t rating_seats[16] = {0,0,2,0,0,4,1,3,0,0,0,0,0,0,0,0};

static const nclaim_word genre_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"reportage\0\0\0\0\0\0", "news gathered by reporting", 2, 1, 9, 0},
    {"background\0\0\0\0\0", "an explainer", 3, 1, 10, 0},
    {"analysis\0\0\0\0\0\0\0", "facts and the inference of the author", 4, 1, 8, 0},
    {"opinion\0\0\0\0\0\0\0\0", "comment, column, editorial", 5, 1, 7, 0},
    {"review\0\0\0\0\0\0\0\0\0", "judgement of a work", 6, 1, 6, 0},
    {"interview\0\0\0\0\0\0", "questions and answers", 7, 1, 9, 0},
    {"fact_check\0\0\0\0\0", "examination of a claim", 8, 1, 10, 0},
    {"ask_public\0\0\0\0\0", "a call to readers for information", 9, 1, 10, 0},
    {"live\0\0\0\0\0\0\0\0\0\0\0", "a live blog or an entry of one", 10, 1, 4, 0},
    {"press_release\0\0", "a text of the body it reports on", 11, 1, 13, 0},
    {"satire\0\0\0\0\0\0\0\0\0", "not meant to be believed", 12, 1, 6, 0},
    {"advertorial\0\0\0\0", "paid for by an advertiser", 13, 1, 11, 0},
};

static const ncl_word_key genre_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"reportage", 9},
    {"background", 10},
    {"analysis", 8},
    {"opinion", 7},
    {"review", 6},
    {"interview", 9},
    {"fact_check", 10},
    {"ask_public", 10},
    {"live", 4},
    {"press_release", 13},
    {"satire", 6},
    {"advertorial", 11},
};

static const uint8_t genre_seats[16] = {0,5,12,6,7,10,9,1,0,11,3,2,0,13,4,8};

static const nclaim_word pub_status_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"usable\0\0\0\0\0\0\0\0\0", "published", 2, 1, 6, 0},
    {"withheld\0\0\0\0\0\0\0", "held back for now", 3, 1, 8, 0},
    {"canceled\0\0\0\0\0\0\0", "withdrawn for good", 4, 1, 8, 0},
};

static const ncl_word_key pub_status_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"usable", 6},
    {"withheld", 8},
    {"canceled", 8},
};

static const uint8_t pub_status_seats[16] = {0,0,0,1,0,0,0,2,4,0,0,0,0,0,0,3};

static const nclaim_word block_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"headline\0\0\0\0\0\0\0", "the title line", 2, 1, 8, 0},
    {"deck\0\0\0\0\0\0\0\0\0\0\0", "standfirst, subtitle", 3, 1, 4, 0},
    {"dateline\0\0\0\0\0\0\0", "place and date in front of the text", 4, 1, 8, 0},
    {"byline\0\0\0\0\0\0\0\0\0", "who wrote it", 5, 1, 6, 0},
    {"heading\0\0\0\0\0\0\0\0", "a heading inside the text", 6, 1, 7, 0},
    {"paragraph\0\0\0\0\0\0", "running text", 7, 1, 9, 0},
    {"list_item\0\0\0\0\0\0", "an item of a list", 8, 1, 9, 0},
    {"blockquote\0\0\0\0\0", "words set apart as quoted", 9, 1, 10, 0},
    {"caption\0\0\0\0\0\0\0\0", "text of a picture", 10, 1, 7, 0},
    {"teaser\0\0\0\0\0\0\0\0\0", "a pointer to another article", 11, 1, 6, 0},
    {"boilerplate\0\0\0\0", "text that belongs to the site, not to the article", 12, 1, 11, 0},
    {"question\0\0\0\0\0\0\0", "a question of an interview", 13, 1, 8, 0},
    {"answer\0\0\0\0\0\0\0\0\0", "an answer of an interview", 14, 1, 6, 0},
    {"entry\0\0\0\0\0\0\0\0\0\0", "an entry of a live blog", 15, 1, 5, 0},
    {"correction\0\0\0\0\0", "a note that corrects the article", 16, 1, 10, 0},
};

static const ncl_word_key block_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"headline", 8},
    {"deck", 4},
    {"dateline", 8},
    {"byline", 6},
    {"heading", 7},
    {"paragraph", 9},
    {"list_item", 9},
    {"blockquote", 10},
    {"caption", 7},
    {"teaser", 6},
    {"boilerplate", 11},
    {"question", 8},
    {"answer", 6},
    {"entry", 5},
    {"correction", 10},
};

static const uint8_t block_kind_seats[32] = {0,10,15,8,11,5,7,1,0,3,0,0,0,4,0,13,0,2,0,0,0,9,0,12,0,14,0,6,0,0,0,16};

static const nclaim_word marking_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"title\0\0\0\0\0\0\0\0\0\0", "the title of a work", 2, 1, 5, 0},
    {"name\0\0\0\0\0\0\0\0\0\0\0", "a proper name", 3, 1, 4, 0},
    {"term\0\0\0\0\0\0\0\0\0\0\0", "an expression that is being talked about", 4, 1, 4, 0},
    {"scare\0\0\0\0\0\0\0\0\0\0", "distance of the author", 5, 1, 5, 0},
};

static const ncl_word_key marking_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"title", 5},
    {"name", 4},
    {"term", 4},
    {"scare", 5},
};

static const uint8_t marking_kind_seats[16] = {0,0,0,1,5,0,4,0,2,0,0,3,0,0,0,0};

static const nclaim_word link_rel_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"related\0\0\0\0\0\0\0\0", "more on the matter", 2, 1, 7, 0},
    {"full_version\0\0\0", "the whole of which this is an excerpt", 3, 1, 12, 0},
    {"previous_version", "an earlier state", 4, 1, 16, 0},
    {"source_document", "a document that is reported on", 5, 1, 15, 0},
    {"correction\0\0\0\0\0", "a correction of this article", 6, 1, 10, 0},
};

static const ncl_word_key link_rel_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"related", 7},
    {"full_version", 12},
    {"previous_version", 16},
    {"source_document", 15},
    {"correction", 10},
};

static const uint8_t link_rel_seats[16] = {3,1,0,0,2,0,0,0,0,6,0,5,0,0,4,0};

static const nclaim_word mining_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"allowed\0\0\0\0\0\0\0\0", "permitted", 2, 1, 7, 0},
    {"reserved\0\0\0\0\0\0\0", "the holder reserves it", 3, 1, 8, 0},
};

static const ncl_word_key mining_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"allowed", 7},
    {"reserved", 8},
};

static const uint8_t mining_seats[16] = {0,2,3,0,0,1,0,0,0,0,0,0,0,0,0,0};

static const nclaim_word actor_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"person\0\0\0\0\0\0\0\0\0", "a human being", 2, 1, 6, 0},
    {"organization\0\0\0", "a legal or institutional body, outlet or agency", 3, 1, 12, 0},
    {"state\0\0\0\0\0\0\0\0\0\0", "a country or its government acting, also by metonymy (Beijing)", 4, 1, 5, 0},
    {"group\0\0\0\0\0\0\0\0\0\0", "people without a body: experts, observers, residents", 5, 1, 5, 0},
    {"work\0\0\0\0\0\0\0\0\0\0\0", "a report, study or data set used as a source", 6, 1, 4, 0},
    {"system\0\0\0\0\0\0\0\0\0", "software acting as a source", 7, 1, 6, 0},
};

static const ncl_word_key actor_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"person", 6},
    {"organization", 12},
    {"state", 5},
    {"group", 5},
    {"work", 4},
    {"system", 6},
};

static const uint8_t actor_kind_seats[16] = {7,0,6,1,0,0,0,5,4,0,0,0,0,3,2,0};

static const nclaim_word naming_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"named\0\0\0\0\0\0\0\0\0\0", "by a proper name", 2, 1, 5, 0},
    {"described\0\0\0\0\0\0", "only by a description (an expert, western officials)", 3, 1, 9, 0},
    {"withheld\0\0\0\0\0\0\0", "the text says that the name is known and kept back", 4, 1, 8, 0},
    {"implicit\0\0\0\0\0\0\0", "by no expression at all (an agentless passive, `disputed`)", 5, 1, 8, 0},
};

static const ncl_word_key naming_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"named", 5},
    {"described", 9},
    {"withheld", 8},
    {"implicit", 8},
};

static const uint8_t naming_seats[16] = {0,0,0,0,3,1,0,4,0,5,0,0,0,0,2,0};

static const nclaim_word number_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"one\0\0\0\0\0\0\0\0\0\0\0\0", "a single one", 2, 1, 3, 0},
    {"many\0\0\0\0\0\0\0\0\0\0\0", "several", 3, 1, 4, 0},
};

static const ncl_word_key number_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"one", 3},
    {"many", 4},
};

static const uint8_t number_seats[16] = {0,0,0,0,0,1,0,0,0,0,0,0,0,3,0,2};

static const nclaim_word mode_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"direct\0\0\0\0\0\0\0\0\0", "presented as the words of the source, delimited", 2, 1, 6, 0},
    {"mixed\0\0\0\0\0\0\0\0\0\0", "an indirect frame with delimited original words inside", 3, 1, 5, 0},
    {"indirect\0\0\0\0\0\0\0", "a subordinate or adpositional report with a frame", 4, 1, 8, 0},
    {"unframed\0\0\0\0\0\0\0", "a report in reportative mood (Konjunktiv I) without a frame of its own", 5, 1, 8, 0},
    {"free_indirect\0\0", "the perspective of the source without frame or reportative mood", 6, 1, 13, 0},
    {"reported\0\0\0\0\0\0\0", "the act is told and its content only named (asked for ammunition)", 7, 1, 8, 0},
};

static const ncl_word_key mode_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"direct", 6},
    {"mixed", 5},
    {"indirect", 8},
    {"unframed", 8},
    {"free_indirect", 13},
    {"reported", 8},
};

static const uint8_t mode_seats[16] = {0,0,2,0,0,4,0,0,0,1,6,5,0,3,7,0};

static const nclaim_word resolution_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"explicit\0\0\0\0\0\0\0", "the source is expressed in the same frame", 2, 1, 8, 0},
    {"anaphoric\0\0\0\0\0\0", "by a pronoun or a definite description", 3, 1, 9, 0},
    {"inherited\0\0\0\0\0\0", "no frame of its own: the source of the quote before", 4, 1, 9, 0},
    {"inferred\0\0\0\0\0\0\0", "from the wider context", 5, 1, 8, 0},
    {"ambiguous\0\0\0\0\0\0", "two or more candidates", 6, 1, 9, 0},
    {"implicit\0\0\0\0\0\0\0", "nobody is expressed", 7, 1, 8, 0},
};

static const ncl_word_key resolution_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"explicit", 8},
    {"anaphoric", 9},
    {"inherited", 9},
    {"inferred", 8},
    {"ambiguous", 9},
    {"implicit", 8},
};

static const uint8_t resolution_seats[16] = {1,0,0,2,6,0,0,7,0,0,3,0,0,5,4,0};

static const nclaim_word cue_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"verb\0\0\0\0\0\0\0\0\0\0\0", "said, claimed", 2, 1, 4, 0},
    {"noun\0\0\0\0\0\0\0\0\0\0\0", "the claim that", 3, 1, 4, 0},
    {"adposition\0\0\0\0\0", "according to, laut", 4, 1, 10, 0},
    {"adverb\0\0\0\0\0\0\0\0\0", "allegedly, angeblich", 5, 1, 6, 0},
    {"mood\0\0\0\0\0\0\0\0\0\0\0", "reportative mood alone", 6, 1, 4, 0},
    {"punctuation\0\0\0\0", "a colon, a dash, the form of a headline", 7, 1, 11, 0},
    {"none\0\0\0\0\0\0\0\0\0\0\0", "nothing", 8, 1, 4, 0},
};

static const ncl_word_key cue_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"verb", 4},
    {"noun", 4},
    {"adposition", 10},
    {"adverb", 6},
    {"mood", 4},
    {"punctuation", 11},
    {"none", 4},
};

static const uint8_t cue_kind_seats[16] = {2,0,0,0,8,0,0,3,6,7,5,1,0,0,4,0};

static const nclaim_word medium_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"speech\0\0\0\0\0\0\0\0\0", "spoken", 2, 1, 6, 0},
    {"writing\0\0\0\0\0\0\0\0", "written", 3, 1, 7, 0},
    {"thought\0\0\0\0\0\0\0\0", "thought or felt", 4, 1, 7, 0},
    {"unspecified\0\0\0\0", "the text leaves it open", 5, 1, 11, 0},
};

static const ncl_word_key medium_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"speech", 6},
    {"writing", 7},
    {"thought", 7},
    {"unspecified", 11},
};

static const uint8_t medium_seats[16] = {0,1,0,0,0,0,0,0,0,0,0,5,0,2,4,3};

static const nclaim_word act_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"assertion\0\0\0\0\0\0", "says that something is so", 2, 1, 9, 0},
    {"denial\0\0\0\0\0\0\0\0\0", "says that something is not so", 3, 1, 6, 0},
    {"question\0\0\0\0\0\0\0", "asks", 4, 1, 8, 0},
    {"request\0\0\0\0\0\0\0\0", "wants somebody to do something", 5, 1, 7, 0},
    {"commitment\0\0\0\0\0", "promises or offers", 6, 1, 10, 0},
    {"proposal\0\0\0\0\0\0\0", "suggests a joint action", 7, 1, 8, 0},
    {"intention\0\0\0\0\0\0", "plans", 8, 1, 9, 0},
    {"belief\0\0\0\0\0\0\0\0\0", "assesses, expects, assumes", 9, 1, 6, 0},
    {"knowledge\0\0\0\0\0\0", "knows; the reporting voice takes it as a fact", 10, 1, 9, 0},
    {"attitude\0\0\0\0\0\0\0", "wishes, likes, fears", 11, 1, 8, 0},
    {"decree\0\0\0\0\0\0\0\0\0", "makes it so by saying it", 12, 1, 6, 0},
    {"no_comment\0\0\0\0\0", "declines to say anything", 13, 1, 10, 0},
};

static const ncl_word_key act_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"assertion", 9},
    {"denial", 6},
    {"question", 8},
    {"request", 7},
    {"commitment", 10},
    {"proposal", 8},
    {"intention", 9},
    {"belief", 6},
    {"knowledge", 9},
    {"attitude", 8},
    {"decree", 6},
    {"no_comment", 10},
};

static const uint8_t act_seats[16] = {5,3,8,13,1,9,2,4,11,7,0,12,0,6,0,10};

static const nclaim_word stance_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"neutral\0\0\0\0\0\0\0\0", "takes no side", 2, 1, 7, 0},
    {"endorsed\0\0\0\0\0\0\0", "takes it as true (made clear that)", 3, 1, 8, 0},
    {"distanced\0\0\0\0\0\0", "doubts it (allegedly, disputed)", 4, 1, 9, 0},
    {"rejected\0\0\0\0\0\0\0", "says that it is false", 5, 1, 8, 0},
};

static const ncl_word_key stance_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"neutral", 7},
    {"endorsed", 8},
    {"distanced", 9},
    {"rejected", 8},
};

static const uint8_t stance_seats[16] = {0,5,2,0,0,0,0,0,0,4,0,1,0,0,0,3};

static const nclaim_word fidelity_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"verbatim\0\0\0\0\0\0\0", "word for word", 2, 1, 8, 0},
    {"edited\0\0\0\0\0\0\0\0\0", "shortened, bracketed or altered", 3, 1, 6, 0},
    {"paraphrase\0\0\0\0\0", "in the words of the reporting voice", 4, 1, 10, 0},
};

static const ncl_word_key fidelity_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"verbatim", 8},
    {"edited", 6},
    {"paraphrase", 10},
};

static const uint8_t fidelity_seats[16] = {0,0,0,1,0,0,0,2,4,3,0,0,0,0,0,0};

static const nclaim_word polarity_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"positive\0\0\0\0\0\0\0", "it is", 2, 1, 8, 0},
    {"negative\0\0\0\0\0\0\0", "it is not", 3, 1, 8, 0},
};

static const ncl_word_key polarity_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"positive", 8},
    {"negative", 8},
};

static const uint8_t polarity_seats[16] = {2,0,0,0,0,1,0,0,0,0,0,0,0,0,3,0};

static const nclaim_word quantity_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"count\0\0\0\0\0\0\0\0\0\0", "counts things", 2, 1, 5, 0},
    {"measure\0\0\0\0\0\0\0\0", "measures in a unit", 3, 1, 7, 0},
    {"money\0\0\0\0\0\0\0\0\0\0", "an amount in a currency", 4, 1, 5, 0},
    {"percent\0\0\0\0\0\0\0\0", "hundredths", 5, 1, 7, 0},
    {"ratio\0\0\0\0\0\0\0\0\0\0", "a share or a factor", 6, 1, 5, 0},
    {"ordinal\0\0\0\0\0\0\0\0", "a place in an order", 7, 1, 7, 0},
    {"multiplicity\0\0\0", "how often (twice)", 8, 1, 12, 0},
    {"designation\0\0\0\0", "part of a name: a caliber, a model number", 9, 1, 11, 0},
    {"indefinite\0\0\0\0\0", "many, dozens: no number at all", 10, 1, 10, 0},
};

static const ncl_word_key quantity_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"count", 5},
    {"measure", 7},
    {"money", 5},
    {"percent", 7},
    {"ratio", 5},
    {"ordinal", 7},
    {"multiplicity", 12},
    {"designation", 11},
    {"indefinite", 10},
};

static const uint8_t quantity_kind_seats[16] = {10,6,5,0,0,7,8,0,3,2,4,0,0,0,9,1};

static const nclaim_word comparator_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"eq\0\0\0\0\0\0\0\0\0\0\0\0\0", "exactly so many", 2, 1, 2, 0},
    {"lt\0\0\0\0\0\0\0\0\0\0\0\0\0", "less than", 3, 1, 2, 0},
    {"le\0\0\0\0\0\0\0\0\0\0\0\0\0", "at most", 4, 1, 2, 0},
    {"ge\0\0\0\0\0\0\0\0\0\0\0\0\0", "at least", 5, 1, 2, 0},
    {"gt\0\0\0\0\0\0\0\0\0\0\0\0\0", "more than", 6, 1, 2, 0},
    {"approx\0\0\0\0\0\0\0\0\0", "about; `side` tells more", 7, 1, 6, 0},
    {"range\0\0\0\0\0\0\0\0\0\0", "between `value` and `high`", 8, 1, 5, 0},
};

static const ncl_word_key comparator_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"eq", 2},
    {"lt", 2},
    {"le", 2},
    {"ge", 2},
    {"gt", 2},
    {"approx", 6},
    {"range", 5},
};

static const uint8_t comparator_seats[16] = {0,0,0,0,3,5,8,0,0,1,4,2,0,7,0,6};

static const nclaim_word side_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"below\0\0\0\0\0\0\0\0\0\0", "just under (knapp)", 2, 1, 5, 0},
    {"above\0\0\0\0\0\0\0\0\0\0", "just over (gut)", 3, 1, 5, 0},
};

static const ncl_word_key side_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"below", 5},
    {"above", 5},
};

static const uint8_t side_seats[16] = {0,3,2,0,0,1,0,0,0,0,0,0,0,0,0,0};

static const nclaim_word quantity_role_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"level\0\0\0\0\0\0\0\0\0\0", "the amount itself", 2, 1, 5, 0},
    {"delta\0\0\0\0\0\0\0\0\0\0", "a change (by five percent)", 3, 1, 5, 0},
    {"from\0\0\0\0\0\0\0\0\0\0\0", "where a change starts", 4, 1, 4, 0},
    {"to\0\0\0\0\0\0\0\0\0\0\0\0\0", "where a change ends", 5, 1, 2, 0},
    {"denominator\0\0\0\0", "the whole of a share (every third)", 6, 1, 11, 0},
};

static const ncl_word_key quantity_role_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"level", 5},
    {"delta", 5},
    {"from", 4},
    {"to", 2},
    {"denominator", 11},
};

static const uint8_t quantity_role_seats[16] = {0,1,5,0,4,0,6,0,2,0,0,0,3,0,0,0};

static const nclaim_word unit_system_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"ucum\0\0\0\0\0\0\0\0\0\0\0", "Unified Code for Units of Measure", 2, 1, 4, 0},
    {"iso4217\0\0\0\0\0\0\0\0", "currencies", 3, 1, 7, 0},
    {"unece\0\0\0\0\0\0\0\0\0\0", "UN/ECE Recommendation 20", 4, 1, 5, 0},
    {"none\0\0\0\0\0\0\0\0\0\0\0", "the unit has no code", 5, 1, 4, 0},
    {"other\0\0\0\0\0\0\0\0\0\0", "another system", 6, 1, 5, 0},
};

static const ncl_word_key unit_system_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"ucum", 4},
    {"iso4217", 7},
    {"unece", 5},
    {"none", 4},
    {"other", 5},
};

static const uint8_t unit_system_seats[16] = {0,0,0,0,4,6,0,0,0,0,0,0,2,5,3,1};

static const nclaim_word numeral_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"digits\0\0\0\0\0\0\0\0\0", "20.000", 2, 1, 6, 0},
    {"words\0\0\0\0\0\0\0\0\0\0", "twenty thousand", 3, 1, 5, 0},
    {"mixed\0\0\0\0\0\0\0\0\0\0", "20 thousand", 4, 1, 5, 0},
};

static const ncl_word_key numeral_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"digits", 6},
    {"words", 5},
    {"mixed", 5},
};

static const uint8_t numeral_seats[16] = {0,0,0,0,2,1,0,3,0,0,0,0,0,4,0,0};

static const nclaim_word claim_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"event\0\0\0\0\0\0\0\0\0\0", "something happens", 2, 1, 5, 0},
    {"property\0\0\0\0\0\0\0", "a state, an attribute, an identity", 3, 1, 8, 0},
    {"quantity\0\0\0\0\0\0\0", "the number is the point", 4, 1, 8, 0},
    {"causal\0\0\0\0\0\0\0\0\0", "one thing brings about another", 5, 1, 6, 0},
    {"quotation\0\0\0\0\0\0", "the point is that somebody said it", 6, 1, 9, 0},
    {"evaluation\0\0\0\0\0", "a judgement, an opinion, a comparison of worth", 7, 1, 10, 0},
    {"question\0\0\0\0\0\0\0", "an open question of the holder", 8, 1, 8, 0},
};

static const ncl_word_key claim_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"event", 5},
    {"property", 8},
    {"quantity", 8},
    {"causal", 6},
    {"quotation", 9},
    {"evaluation", 10},
    {"question", 8},
};

static const uint8_t claim_kind_seats[16] = {0,5,0,7,0,8,0,2,0,0,0,4,3,1,0,6};

static const nclaim_word certainty_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"certain\0\0\0\0\0\0\0\0", "sure", 2, 1, 7, 0},
    {"probable\0\0\0\0\0\0\0", "likely", 3, 1, 8, 0},
    {"possible\0\0\0\0\0\0\0", "may be", 4, 1, 8, 0},
};

static const ncl_word_key certainty_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"certain", 7},
    {"probable", 8},
    {"possible", 8},
};

static const uint8_t certainty_seats[16] = {0,3,0,1,0,0,0,2,0,4,0,0,0,0,0,0};

static const nclaim_word modality_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"actual\0\0\0\0\0\0\0\0\0", "past or present fact", 2, 1, 6, 0},
    {"future\0\0\0\0\0\0\0\0\0", "a prediction", 3, 1, 6, 0},
    {"conditional\0\0\0\0", "under a condition", 4, 1, 11, 0},
    {"counterfactual\0", "contrary to fact", 5, 1, 14, 0},
    {"intended\0\0\0\0\0\0\0", "to be brought about", 6, 1, 8, 0},
    {"obligatory\0\0\0\0\0", "ought to be", 7, 1, 10, 0},
    {"ability\0\0\0\0\0\0\0\0", "can be done", 8, 1, 7, 0},
    {"generic\0\0\0\0\0\0\0\0", "as a rule", 9, 1, 7, 0},
};

static const ncl_word_key modality_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"actual", 6},
    {"future", 6},
    {"conditional", 11},
    {"counterfactual", 14},
    {"intended", 8},
    {"obligatory", 10},
    {"ability", 7},
    {"generic", 7},
};

static const uint8_t modality_seats[16] = {0,0,0,0,2,8,7,1,0,3,9,6,0,5,0,4};

static const nclaim_word sentiment_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"positive\0\0\0\0\0\0\0", "favorable", 2, 1, 8, 0},
    {"negative\0\0\0\0\0\0\0", "unfavorable", 3, 1, 8, 0},
    {"mixed\0\0\0\0\0\0\0\0\0\0", "both", 4, 1, 5, 0},
    {"neutral\0\0\0\0\0\0\0\0", "none", 5, 1, 7, 0},
};

static const ncl_word_key sentiment_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"positive", 8},
    {"negative", 8},
    {"mixed", 5},
    {"neutral", 7},
};

static const uint8_t sentiment_seats[16] = {0,4,5,0,0,0,0,0,0,0,0,3,0,2,0,1};

static const nclaim_word cue_type_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"hedge\0\0\0\0\0\0\0\0\0\0", "makes it less certain (probably)", 2, 1, 5, 0},
    {"booster\0\0\0\0\0\0\0\0", "makes it more certain (undoubtedly)", 3, 1, 7, 0},
    {"negation\0\0\0\0\0\0\0", "denies it", 4, 1, 8, 0},
    {"condition\0\0\0\0\0\0", "makes it depend on something", 5, 1, 9, 0},
    {"open\0\0\0\0\0\0\0\0\0\0\0", "leaves it open (it is unclear whether)", 6, 1, 4, 0},
    {"evidential\0\0\0\0\0", "tells where the knowledge comes from", 7, 1, 10, 0},
    {"approximator\0\0\0", "blurs a degree (relatively)", 8, 1, 12, 0},
};

static const ncl_word_key cue_type_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"hedge", 5},
    {"booster", 7},
    {"negation", 8},
    {"condition", 9},
    {"open", 4},
    {"evidential", 10},
    {"approximator", 12},
};

static const uint8_t cue_type_seats[16] = {3,6,0,0,0,5,0,8,0,7,0,1,4,2,0,0};

static const nclaim_word arg_role_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"agent\0\0\0\0\0\0\0\0\0\0", "who does it", 2, 1, 5, 0},
    {"patient\0\0\0\0\0\0\0\0", "to whom or what it is done", 3, 1, 7, 0},
    {"recipient\0\0\0\0\0\0", "who gets it", 4, 1, 9, 0},
    {"theme\0\0\0\0\0\0\0\0\0\0", "what it is about or moves", 5, 1, 5, 0},
    {"instrument\0\0\0\0\0", "by what means", 6, 1, 10, 0},
    {"place\0\0\0\0\0\0\0\0\0\0", "where", 7, 1, 5, 0},
    {"time\0\0\0\0\0\0\0\0\0\0\0", "when", 8, 1, 4, 0},
    {"quantity\0\0\0\0\0\0\0", "how much", 9, 1, 8, 0},
    {"topic\0\0\0\0\0\0\0\0\0\0", "on what subject", 10, 1, 5, 0},
    {"cause\0\0\0\0\0\0\0\0\0\0", "why", 11, 1, 5, 0},
    {"manner\0\0\0\0\0\0\0\0\0", "how", 12, 1, 6, 0},
};

static const ncl_word_key arg_role_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"agent", 5},
    {"patient", 7},
    {"recipient", 9},
    {"theme", 5},
    {"instrument", 10},
    {"place", 5},
    {"time", 4},
    {"quantity", 8},
    {"topic", 5},
    {"cause", 5},
    {"manner", 6},
};

static const uint8_t arg_role_seats[16] = {0,1,11,5,4,0,10,12,2,8,6,7,0,9,0,3};

static const nclaim_word time_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"date\0\0\0\0\0\0\0\0\0\0\0", "a calendar time", 2, 1, 4, 0},
    {"time\0\0\0\0\0\0\0\0\0\0\0", "a time of day", 3, 1, 4, 0},
    {"duration\0\0\0\0\0\0\0", "a length of time", 4, 1, 8, 0},
    {"set\0\0\0\0\0\0\0\0\0\0\0\0", "a recurring time", 5, 1, 3, 0},
};

static const ncl_word_key time_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"date", 4},
    {"time", 4},
    {"duration", 8},
    {"set", 3},
};

static const uint8_t time_kind_seats[16] = {3,0,0,0,0,2,5,0,0,0,0,0,0,1,4,0};

static const nclaim_word precision_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"millennium\0\0\0\0\0", "to a thousand years", 2, 1, 10, 0},
    {"century\0\0\0\0\0\0\0\0", "to a hundred years", 3, 1, 7, 0},
    {"decade\0\0\0\0\0\0\0\0\0", "to ten years", 4, 1, 6, 0},
    {"year\0\0\0\0\0\0\0\0\0\0\0", "to a year", 5, 1, 4, 0},
    {"quarter\0\0\0\0\0\0\0\0", "to three months", 6, 1, 7, 0},
    {"month\0\0\0\0\0\0\0\0\0\0", "to a month", 7, 1, 5, 0},
    {"week\0\0\0\0\0\0\0\0\0\0\0", "to a week", 8, 1, 4, 0},
    {"day\0\0\0\0\0\0\0\0\0\0\0\0", "to a day", 9, 1, 3, 0},
    {"hour\0\0\0\0\0\0\0\0\0\0\0", "to an hour", 10, 1, 4, 0},
    {"minute\0\0\0\0\0\0\0\0\0", "to a minute", 11, 1, 6, 0},
    {"second\0\0\0\0\0\0\0\0\0", "to a second", 12, 1, 6, 0},
};

static const ncl_word_key precision_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"millennium", 10},
    {"century", 7},
    {"decade", 6},
    {"year", 4},
    {"quarter", 7},
    {"month", 5},
    {"week", 4},
    {"day", 3},
    {"hour", 4},
    {"minute", 6},
    {"second", 6},
};

static const uint8_t precision_seats[16] = {9,11,0,0,4,8,2,0,0,6,12,7,5,1,3,10};

static const nclaim_word time_mod_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"none\0\0\0\0\0\0\0\0\0\0\0", "at that time", 2, 1, 4, 0},
    {"before\0\0\0\0\0\0\0\0\0", "before it", 3, 1, 6, 0},
    {"after\0\0\0\0\0\0\0\0\0\0", "after it", 4, 1, 5, 0},
    {"on_or_before\0\0\0", "not after it", 5, 1, 12, 0},
    {"on_or_after\0\0\0\0", "not before it, since", 6, 1, 11, 0},
    {"approx\0\0\0\0\0\0\0\0\0", "about then", 7, 1, 6, 0},
    {"start\0\0\0\0\0\0\0\0\0\0", "at its beginning", 8, 1, 5, 0},
    {"mid\0\0\0\0\0\0\0\0\0\0\0\0", "in the middle of it", 9, 1, 3, 0},
    {"end\0\0\0\0\0\0\0\0\0\0\0\0", "at its end", 10, 1, 3, 0},
    {"less_than\0\0\0\0\0\0", "shorter than that", 11, 1, 9, 0},
    {"more_than\0\0\0\0\0\0", "longer than that", 12, 1, 9, 0},
};

static const ncl_word_key time_mod_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"none", 4},
    {"before", 6},
    {"after", 5},
    {"on_or_before", 12},
    {"on_or_after", 11},
    {"approx", 6},
    {"start", 5},
    {"mid", 3},
    {"end", 3},
    {"less_than", 9},
    {"more_than", 9},
};

static const uint8_t time_mod_seats[16] = {0,10,2,3,0,1,0,5,6,11,12,4,9,0,8,7};

static const nclaim_word time_ref_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"none\0\0\0\0\0\0\0\0\0\0\0", "nothing: it is absolute", 2, 1, 4, 0},
    {"publication\0\0\0\0", "the publication of the article", 3, 1, 11, 0},
    {"utterance\0\0\0\0\0\0", "the quote in `ref_id`", 4, 1, 9, 0},
    {"event\0\0\0\0\0\0\0\0\0\0", "the claim or time in `ref_id`", 5, 1, 5, 0},
};

static const ncl_word_key time_ref_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"none", 4},
    {"publication", 11},
    {"utterance", 9},
    {"event", 5},
};

static const uint8_t time_ref_seats[16] = {0,1,0,0,0,0,3,0,0,4,2,0,0,0,0,5};

static const nclaim_word relation_type_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"supports\0\0\0\0\0\0\0", "gives evidence for (claim to claim)", 2, 1, 8, 0},
    {"disputes\0\0\0\0\0\0\0", "argues against (claim or actor to claim)", 3, 1, 8, 0},
    {"contradicts\0\0\0\0", "cannot both hold (claim to claim)", 4, 1, 11, 0},
    {"same_as\0\0\0\0\0\0\0\0", "the same proposition, entity or utterance (two of one kind)", 5, 1, 7, 0},
    {"elaborates\0\0\0\0\0", "adds detail (claim to claim)", 6, 1, 10, 0},
    {"explains\0\0\0\0\0\0\0", "is the cause or reason of (claim to claim or quote)", 7, 1, 8, 0},
    {"conditions\0\0\0\0\0", "is the condition of (claim to claim)", 8, 1, 10, 0},
    {"about\0\0\0\0\0\0\0\0\0\0", "comments on (claim to claim or quote)", 9, 1, 5, 0},
    {"answers\0\0\0\0\0\0\0\0", "answers (claim to a claim that is a question)", 10, 1, 7, 0},
    {"quotes_from\0\0\0\0", "repeats the wording of (quote to quote or article)", 11, 1, 11, 0},
    {"translates\0\0\0\0\0", "is a translation of (two quotes, two articles)", 12, 1, 10, 0},
    {"corrects\0\0\0\0\0\0\0", "puts right (two articles, two claims)", 13, 1, 8, 0},
    {"retracts\0\0\0\0\0\0\0", "takes back (two articles, two claims)", 14, 1, 8, 0},
    {"supersedes\0\0\0\0\0", "replaces (two articles, two claims)", 15, 1, 10, 0},
    {"part_of\0\0\0\0\0\0\0\0", "is a part of (article to article)", 16, 1, 7, 0},
    {"related\0\0\0\0\0\0\0\0", "has to do with (two of one kind)", 17, 1, 7, 0},
};

static const ncl_word_key relation_type_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"supports", 8},
    {"disputes", 8},
    {"contradicts", 11},
    {"same_as", 7},
    {"elaborates", 10},
    {"explains", 8},
    {"conditions", 10},
    {"about", 5},
    {"answers", 7},
    {"quotes_from", 11},
    {"translates", 10},
    {"corrects", 8},
    {"retracts", 8},
    {"supersedes", 10},
    {"part_of", 7},
    {"related", 7},
};

static const uint8_t relation_type_seats[32] = {16,0,13,0,2,6,0,0,0,0,11,0,0,8,4,0,7,0,5,3,9,0,12,1,15,0,10,0,0,14,0,17};

static const nclaim_word verdict_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"true\0\0\0\0\0\0\0\0\0\0\0", "right", 2, 1, 4, 0},
    {"mostly_true\0\0\0\0", "right but for details", 3, 1, 11, 0},
    {"mixed\0\0\0\0\0\0\0\0\0\0", "partly right", 4, 1, 5, 0},
    {"mostly_false\0\0\0", "wrong but for details", 5, 1, 12, 0},
    {"false\0\0\0\0\0\0\0\0\0\0", "wrong", 6, 1, 5, 0},
    {"misleading\0\0\0\0\0", "literally right, but with a wrong impression", 7, 1, 10, 0},
    {"unproven\0\0\0\0\0\0\0", "no evidence either way", 8, 1, 8, 0},
    {"satire\0\0\0\0\0\0\0\0\0", "not meant to be believed", 9, 1, 6, 0},
    {"not_checkable\0\0", "no matter of fact", 10, 1, 13, 0},
    {"other\0\0\0\0\0\0\0\0\0\0", "see the verdict in words", 11, 1, 5, 0},
};

static const ncl_word_key verdict_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"true", 4},
    {"mostly_true", 11},
    {"mixed", 5},
    {"mostly_false", 12},
    {"false", 5},
    {"misleading", 10},
    {"unproven", 8},
    {"satire", 6},
    {"not_checkable", 13},
    {"other", 5},
};

static const uint8_t verdict_seats[16] = {2,11,0,6,8,3,0,7,0,4,10,9,0,1,0,5};

static const nclaim_word producer_kind_inside[] = {
    {"unknown\0\0\0\0\0\0\0\0", "the maker of the record could not tell", 1, 1, 7, 0},
    {"human\0\0\0\0\0\0\0\0\0\0", "a person", 2, 1, 5, 0},
    {"software\0\0\0\0\0\0\0", "a program", 3, 1, 8, 0},
    {"hybrid\0\0\0\0\0\0\0\0\0", "a person with a program", 4, 1, 6, 0},
};

static const ncl_word_key producer_kind_plan[] = {
    {"", 0},
    {"unknown", 7},
    {"human", 5},
    {"software", 8},
    {"hybrid", 6},
};

static const uint8_t producer_kind_seats[16] = {4,0,0,0,0,0,0,0,0,0,0,0,2,1,0,3};

const nclaim_type ncl_types[] = {
    {"", "", "", NULL, NULL, 0, 0, 0, 0, 0, 0},
    {"document", "documents", "The document itself: one for each, always there.",
     document_inside, NULL, NCLAIM_SORT_RECORD, 1, 3, 0, sizeof(nclaim_document), 1},
    {"article", "articles", "A text that was published.",
     article_inside, NULL, NCLAIM_SORT_RECORD, 2, 26, 0, sizeof(nclaim_article), 1},
    {"actor", "actors", "Somebody or something that acts or speaks.",
     actor_inside, NULL, NCLAIM_SORT_RECORD, 3, 14, 0, sizeof(nclaim_actor), 1},
    {"quote", "quotes", "Represented speech, thought or writing, direct or not, and whose it is.",
     quote_inside, NULL, NCLAIM_SORT_RECORD, 4, 27, 0, sizeof(nclaim_quote), 1},
    {"quantity", "quantities", "An amount that the text states.",
     quantity_inside, NULL, NCLAIM_SORT_RECORD, 5, 18, 0, sizeof(nclaim_quantity), 1},
    {"time", "times", "A time that the text states: what the words say, and what they resolve to.",
     time_inside, NULL, NCLAIM_SORT_RECORD, 6, 15, 0, sizeof(nclaim_time), 1},
    {"claim", "claims", "A proposition that somebody holds.",
     claim_inside, NULL, NCLAIM_SORT_RECORD, 7, 21, 0, sizeof(nclaim_claim), 1},
    {"relation", "relations", "How two records relate, in whose view.",
     relation_inside, NULL, NCLAIM_SORT_RECORD, 8, 10, 0, sizeof(nclaim_relation), 1},
    {"review", "reviews", "A verdict on a claim, a quote or an article.",
     review_inside, NULL, NCLAIM_SORT_RECORD, 9, 14, 0, sizeof(nclaim_review), 1},
    {"producer", "producers", "Who made records of the document.",
     producer_inside, NULL, NCLAIM_SORT_RECORD, 10, 7, 0, sizeof(nclaim_producer), 1},
    {"span", "", "A piece of the text of an article. While `end` is 0 it is not located yet and only its words are known. Frozen.",
     span_inside, NULL, NCLAIM_SORT_VALUE, 11, 6, 0, sizeof(nclaim_span), 1},
    {"mention", "", "One place where an actor is mentioned; several spans: in pieces.",
     mention_inside, NULL, NCLAIM_SORT_VALUE, 12, 3, 0, sizeof(nclaim_mention), 1},
    {"block", "", "A piece of the layout of an article.",
     block_inside, NULL, NCLAIM_SORT_VALUE, 13, 5, 0, sizeof(nclaim_block), 1},
    {"marking", "", "Quotation marks that are not speech.",
     marking_inside, NULL, NCLAIM_SORT_VALUE, 14, 4, 0, sizeof(nclaim_marking), 1},
    {"link", "", "Another text that the article points to.",
     link_inside, NULL, NCLAIM_SORT_VALUE, 15, 5, 0, sizeof(nclaim_link), 1},
    {"term", "", "A subject or a policy, by address, by name or both.",
     term_inside, NULL, NCLAIM_SORT_VALUE, 16, 3, 0, sizeof(nclaim_term), 1},
    {"rights", "", "Who may do what with an article.",
     rights_inside, NULL, NCLAIM_SORT_VALUE, 17, 5, 0, sizeof(nclaim_rights), 1},
    {"dateline", "", "Place and date as printed in front of a text.",
     dateline_inside, NULL, NCLAIM_SORT_VALUE, 18, 4, 0, sizeof(nclaim_dateline), 1},
    {"role", "", "An office or an affiliation, for a time.",
     role_inside, NULL, NCLAIM_SORT_VALUE, 19, 5, 0, sizeof(nclaim_role), 1},
    {"candidate", "", "Somebody who may be the source of a quote.",
     candidate_inside, NULL, NCLAIM_SORT_VALUE, 20, 3, 0, sizeof(nclaim_candidate), 1},
    {"place", "", "Where something was said.",
     place_inside, NULL, NCLAIM_SORT_VALUE, 21, 4, 0, sizeof(nclaim_place), 1},
    {"unit", "", "The unit of an amount.",
     unit_inside, NULL, NCLAIM_SORT_VALUE, 22, 4, 0, sizeof(nclaim_unit), 1},
    {"cue", "", "A signal word of a claim.",
     cue_inside, NULL, NCLAIM_SORT_VALUE, 23, 3, 0, sizeof(nclaim_cue), 1},
    {"arg", "", "An argument of the predicate of a claim.",
     arg_inside, NULL, NCLAIM_SORT_VALUE, 24, 4, 0, sizeof(nclaim_arg), 1},
    {"rating", "", "A verdict as a number on a scale.",
     rating_inside, NULL, NCLAIM_SORT_VALUE, 25, 4, 0, sizeof(nclaim_rating), 1},
    {"genre", "", "What kind of text an article is.",
     NULL, genre_inside, NCLAIM_SORT_ENUMERATION, 26, 0, 13, 0, 1},
    {"pub_status", "", "Whether an article may be used; the values of ninjs `pubStatus`.",
     NULL, pub_status_inside, NCLAIM_SORT_ENUMERATION, 27, 0, 4, 0, 1},
    {"block_kind", "", "What a piece of the layout of an article is.",
     NULL, block_kind_inside, NCLAIM_SORT_ENUMERATION, 28, 0, 16, 0, 1},
    {"marking_kind", "", "Why words that nobody said stand in quotation marks.",
     NULL, marking_kind_inside, NCLAIM_SORT_ENUMERATION, 29, 0, 5, 0, 1},
    {"link_rel", "", "How a linked text relates to the article.",
     NULL, link_rel_inside, NCLAIM_SORT_ENUMERATION, 30, 0, 6, 0, 1},
    {"mining", "", "Text and data mining.",
     NULL, mining_inside, NCLAIM_SORT_ENUMERATION, 31, 0, 3, 0, 1},
    {"actor_kind", "", "What sort of being acts or speaks.",
     NULL, actor_kind_inside, NCLAIM_SORT_ENUMERATION, 32, 0, 7, 0, 1},
    {"naming", "", "How the text names an actor.",
     NULL, naming_inside, NCLAIM_SORT_ENUMERATION, 33, 0, 5, 0, 1},
    {"number", "", "How many an actor is.",
     NULL, number_inside, NCLAIM_SORT_ENUMERATION, 34, 0, 3, 0, 1},
    {"mode", "", "How speech, thought or writing is represented.",
     NULL, mode_inside, NCLAIM_SORT_ENUMERATION, 35, 0, 7, 0, 1},
    {"resolution", "", "How it is known whose words these are.",
     NULL, resolution_inside, NCLAIM_SORT_ENUMERATION, 36, 0, 7, 0, 1},
    {"cue_kind", "", "What sort of expression introduces the words.",
     NULL, cue_kind_inside, NCLAIM_SORT_ENUMERATION, 37, 0, 8, 0, 1},
    {"medium", "", "In which medium the words exist.",
     NULL, medium_inside, NCLAIM_SORT_ENUMERATION, 38, 0, 5, 0, 1},
    {"act", "", "What the source does with the words.",
     NULL, act_inside, NCLAIM_SORT_ENUMERATION, 39, 0, 13, 0, 1},
    {"stance", "", "How the reporting voice relates to what it reports.",
     NULL, stance_inside, NCLAIM_SORT_ENUMERATION, 40, 0, 5, 0, 1},
    {"fidelity", "", "How close the words are to the original; a translation is told by `source_lang`.",
     NULL, fidelity_inside, NCLAIM_SORT_ENUMERATION, 41, 0, 4, 0, 1},
    {"polarity", "", "Whether something is said to be so.",
     NULL, polarity_inside, NCLAIM_SORT_ENUMERATION, 42, 0, 3, 0, 1},
    {"quantity_kind", "", "What a number does.",
     NULL, quantity_kind_inside, NCLAIM_SORT_ENUMERATION, 43, 0, 10, 0, 1},
    {"comparator", "", "How the number bounds the amount.",
     NULL, comparator_inside, NCLAIM_SORT_ENUMERATION, 44, 0, 8, 0, 1},
    {"side", "", "On which side of the number an approximate amount lies.",
     NULL, side_inside, NCLAIM_SORT_ENUMERATION, 45, 0, 3, 0, 1},
    {"quantity_role", "", "What the number is of a change or a share.",
     NULL, quantity_role_inside, NCLAIM_SORT_ENUMERATION, 46, 0, 6, 0, 1},
    {"unit_system", "", "Where the code of a unit comes from.",
     NULL, unit_system_inside, NCLAIM_SORT_ENUMERATION, 47, 0, 6, 0, 1},
    {"numeral", "", "How a number is written.",
     NULL, numeral_inside, NCLAIM_SORT_ENUMERATION, 48, 0, 4, 0, 1},
    {"claim_kind", "", "What sort of proposition a claim is.",
     NULL, claim_kind_inside, NCLAIM_SORT_ENUMERATION, 49, 0, 8, 0, 1},
    {"certainty", "", "How sure the holder is.",
     NULL, certainty_inside, NCLAIM_SORT_ENUMERATION, 50, 0, 4, 0, 1},
    {"modality", "", "In which world the claim holds.",
     NULL, modality_inside, NCLAIM_SORT_ENUMERATION, 51, 0, 9, 0, 1},
    {"sentiment", "", "The attitude that the wording shows.",
     NULL, sentiment_inside, NCLAIM_SORT_ENUMERATION, 52, 0, 5, 0, 1},
    {"cue_type", "", "What a signal word does to a claim.",
     NULL, cue_type_inside, NCLAIM_SORT_ENUMERATION, 53, 0, 8, 0, 1},
    {"arg_role", "", "What an argument is to its predicate; others begin with x-.",
     NULL, arg_role_inside, NCLAIM_SORT_ENUMERATION, 54, 0, 12, 0, 1},
    {"time_kind", "", "The sort of a temporal expression, as in TIMEX3.",
     NULL, time_kind_inside, NCLAIM_SORT_ENUMERATION, 55, 0, 5, 0, 1},
    {"precision", "", "How exact a time is.",
     NULL, precision_inside, NCLAIM_SORT_ENUMERATION, 56, 0, 12, 0, 1},
    {"time_mod", "", "How a time bounds what happens then.",
     NULL, time_mod_inside, NCLAIM_SORT_ENUMERATION, 57, 0, 12, 0, 1},
    {"time_ref", "", "What a relative time counts from.",
     NULL, time_ref_inside, NCLAIM_SORT_ENUMERATION, 58, 0, 5, 0, 1},
    {"relation_type", "", "How one record relates to another.",
     NULL, relation_type_inside, NCLAIM_SORT_ENUMERATION, 59, 0, 17, 0, 1},
    {"verdict", "", "What a fact-check found.",
     NULL, verdict_inside, NCLAIM_SORT_ENUMERATION, 60, 0, 11, 0, 1},
    {"producer_kind", "", "Who made a record.",
     NULL, producer_kind_inside, NCLAIM_SORT_ENUMERATION, 61, 0, 4, 0, 1},
};

const uint32_t ncl_type_count = 62;

const ncl_shape ncl_shapes[] = {
    {NULL, NULL, NULL, NULL, {0, 0, 0}, 0},
    {document_plan, document_plan + 3, NULL, document_seats, {0, 0, 0}, 15},
    {article_plan, article_plan + 26, NULL, article_seats, {19, 1, 0}, 63},
    {actor_plan, actor_plan + 14, NULL, actor_seats, {28, 2, 0}, 31},
    {quote_plan, quote_plan + 27, NULL, quote_seats, {51, 4, 0}, 63},
    {quantity_plan, quantity_plan + 18, NULL, quantity_seats, {24, 10, 1}, 31},
    {time_plan, time_plan + 15, NULL, time_seats, {18, 1, 0}, 31},
    {claim_plan, claim_plan + 21, NULL, claim_seats, {4, 5, 5}, 31},
    {relation_plan, relation_plan + 10, NULL, relation_seats, {3, 5, 0}, 15},
    {review_plan, review_plan + 14, NULL, review_seats, {0, 7, 6}, 15},
    {producer_plan, producer_plan + 7, NULL, producer_seats, {0, 0, 0}, 15},
    {span_plan, span_plan + 6, NULL, span_seats, {3, 0, 0}, 15},
    {mention_plan, mention_plan + 3, NULL, mention_seats, {0, 0, 0}, 15},
    {block_plan, block_plan + 5, NULL, block_seats, {1, 0, 0}, 15},
    {marking_plan, marking_plan + 4, NULL, marking_seats, {1, 0, 0}, 15},
    {link_plan, link_plan + 5, NULL, link_seats, {3, 0, 0}, 15},
    {term_plan, term_plan + 3, NULL, term_seats, {1, 0, 0}, 15},
    {rights_plan, rights_plan + 5, NULL, rights_seats, {0, 0, 0}, 15},
    {dateline_plan, dateline_plan + 4, NULL, dateline_seats, {0, 0, 0}, 15},
    {role_plan, role_plan + 5, NULL, role_seats, {2, 0, 0}, 15},
    {candidate_plan, candidate_plan + 3, NULL, candidate_seats, {0, 0, 0}, 15},
    {place_plan, place_plan + 4, NULL, place_seats, {0, 0, 0}, 15},
    {unit_plan, unit_plan + 4, NULL, unit_seats, {1, 1, 0}, 15},
    {cue_plan, cue_plan + 3, NULL, cue_seats, {0, 0, 0}, 15},
    {arg_plan, arg_plan + 4, NULL, arg_seats, {1, 0, 0}, 15},
    {rating_plan, rating_plan + 4, NULL, rating_seats, {0, 0, 0}, 15},
    {NULL, NULL, genre_plan, genre_seats, {2, 9, 8}, 15},
    {NULL, NULL, pub_status_plan, pub_status_seats, {1, 0, 0}, 15},
    {NULL, NULL, block_kind_plan, block_kind_seats, {2, 29, 0}, 31},
    {NULL, NULL, marking_kind_plan, marking_kind_seats, {1, 0, 0}, 15},
    {NULL, NULL, link_rel_plan, link_rel_seats, {2, 0, 0}, 15},
    {NULL, NULL, mining_plan, mining_seats, {0, 0, 0}, 15},
    {NULL, NULL, actor_kind_plan, actor_kind_seats, {0, 1, 0}, 15},
    {NULL, NULL, naming_plan, naming_seats, {0, 0, 0}, 15},
    {NULL, NULL, number_plan, number_seats, {0, 0, 0}, 15},
    {NULL, NULL, mode_plan, mode_seats, {6, 0, 0}, 15},
    {NULL, NULL, resolution_plan, resolution_seats, {6, 0, 1}, 15},
    {NULL, NULL, cue_kind_plan, cue_kind_seats, {5, 0, 0}, 15},
    {NULL, NULL, medium_plan, medium_seats, {2, 0, 0}, 15},
    {NULL, NULL, act_plan, act_seats, {3, 7, 5}, 15},
    {NULL, NULL, stance_plan, stance_seats, {5, 0, 0}, 15},
    {NULL, NULL, fidelity_plan, fidelity_seats, {1, 0, 0}, 15},
    {NULL, NULL, polarity_plan, polarity_seats, {0, 0, 0}, 15},
    {NULL, NULL, quantity_kind_plan, quantity_kind_seats, {10, 9, 0}, 15},
    {NULL, NULL, comparator_plan, comparator_seats, {6, 0, 0}, 15},
    {NULL, NULL, side_plan, side_seats, {0, 0, 0}, 15},
    {NULL, NULL, quantity_role_plan, quantity_role_seats, {2, 0, 0}, 15},
    {NULL, NULL, unit_system_plan, unit_system_seats, {0, 3, 0}, 15},
    {NULL, NULL, numeral_plan, numeral_seats, {0, 0, 0}, 15},
    {NULL, NULL, claim_kind_plan, claim_kind_seats, {2, 2, 0}, 15},
    {NULL, NULL, certainty_plan, certainty_seats, {1, 0, 0}, 15},
    {NULL, NULL, modality_plan, modality_seats, {7, 0, 0}, 15},
    {NULL, NULL, sentiment_plan, sentiment_seats, {2, 1, 0}, 15},
    {NULL, NULL, cue_type_plan, cue_type_seats, {4, 1, 0}, 15},
    {NULL, NULL, arg_role_plan, arg_role_seats, {9, 8, 2}, 15},
    {NULL, NULL, time_kind_plan, time_kind_seats, {3, 1, 0}, 15},
    {NULL, NULL, precision_plan, precision_seats, {5, 15, 0}, 15},
    {NULL, NULL, time_mod_plan, time_mod_seats, {9, 6, 2}, 15},
    {NULL, NULL, time_ref_plan, time_ref_seats, {2, 0, 0}, 15},
    {NULL, NULL, relation_type_plan, relation_type_seats, {5, 2, 0}, 31},
    {NULL, NULL, verdict_plan, verdict_seats, {7, 5, 0}, 15},
    {NULL, NULL, producer_kind_plan, producer_kind_seats, {4, 0, 0}, 15},
};
