/* SPDX-License-Identifier: MIT */
#include "document/say_source.h"

/* "unnamed ...", one and several, by NCLAIM_ACTOR_... */
static const char *const nouns[][2] = {
    [NCLAIM_ACTOR_UNKNOWN] = {"source", "sources"},
    [NCLAIM_ACTOR_PERSON] = {"person", "people"},
    [NCLAIM_ACTOR_ORGANIZATION] = {"organization", "organizations"},
    [NCLAIM_ACTOR_STATE] = {"state", "states"},
    [NCLAIM_ACTOR_GROUP] = {"group", "people"},
    [NCLAIM_ACTOR_WORK] = {"document", "documents"},
    [NCLAIM_ACTOR_SYSTEM] = {"program", "programs"},
};

static const nclaim_actor *actor_of(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_KIND(ref) == NCLAIM_ACTOR ? ncl_doc_record(doc, ref) : NULL;
}

/* A group of which nothing is said is several people. */
static bool is_many(const nclaim_actor *actor) {
    if (actor == NULL || actor->number == NCLAIM_NUMBER_ONE) {
        return false;
    }
    return actor->number == NCLAIM_NUMBER_MANY || actor->kind == NCLAIM_ACTOR_GROUP;
}

static void put_unnamed(ncl_prose *prose, const nclaim_actor *actor) {
    bool many = is_many(actor);
    uint32_t kind = actor->kind;
    if (kind == 0 || kind >= sizeof nouns / sizeof nouns[0]) {
        kind = NCLAIM_ACTOR_UNKNOWN;
    }
    ncl_put(prose, many ? "unnamed " : "an unnamed ");
    ncl_put(prose, nouns[kind][many ? 1 : 0]);
}

/* What the text does not express at all is not called by the name that an annotator gave it. */
static void put_actor(ncl_prose *prose, const nclaim_doc *doc, nclaim_ref ref) {
    const nclaim_actor *actor = actor_of(doc, ref);
    bool described = false;
    if (actor == NULL) {
        const char *id = nclaim_id(doc, ref);
        ncl_put(prose, "somebody (");
        ncl_put(prose, id == NULL ? "?" : id);
        ncl_put(prose, ")");
    } else if (actor->naming == NCLAIM_NAMING_IMPLICIT) {
        ncl_put(prose, is_many(actor) ? "some people" : "somebody");
    } else if (actor->name == NULL || actor->name[0] == '\0') {
        put_unnamed(prose, actor);
    } else {
        described =
            actor->naming == NCLAIM_NAMING_DESCRIBED || actor->naming == NCLAIM_NAMING_WITHHELD;
        ncl_put_lowered(prose, actor->name, ncl_trimmed(actor->name),
                        described && ncl_starts_sentence(actor->name, true));
    }
}

void ncl_put_sources(ncl_prose *prose, const nclaim_doc *doc, const nclaim_quote *quote) {
    for (size_t i = 0; i < quote->sources.count; i++) {
        ncl_put_joint(prose, i, quote->sources.count, " and ");
        put_actor(prose, doc, quote->sources.items[i]);
    }
    if (quote->sources.count > 0) {
        return;
    }
    for (size_t i = 0; i < quote->candidates.count; i++) {
        ncl_put_joint(prose, i, quote->candidates.count, " or ");
        put_actor(prose, doc, quote->candidates.items[i].actor);
    }
    if (quote->candidates.count == 0) {
        ncl_put(prose, "somebody");
    }
}

/* After "A or B" the verb agrees with B. */
bool ncl_sources_are_many(const nclaim_doc *doc, const nclaim_quote *quote) {
    if (quote->sources.count > 0) {
        return quote->sources.count > 1 || is_many(actor_of(doc, quote->sources.items[0]));
    }
    if (quote->candidates.count > 0) {
        return is_many(actor_of(doc, quote->candidates.items[quote->candidates.count - 1].actor));
    }
    return false;
}

bool ncl_source_is_person(const nclaim_doc *doc, const nclaim_quote *quote) {
    const nclaim_actor *actor = NULL;
    if (quote->sources.count > 0) {
        actor = actor_of(doc, quote->sources.items[0]);
    }
    return actor != NULL && actor->kind == NCLAIM_ACTOR_PERSON;
}
