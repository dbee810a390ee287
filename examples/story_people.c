/* SPDX-License-Identifier: MIT */
/* Who acts and speaks in the story. */
#include "story.h"

/* Filled by hand: a record reads like a sentence, not like a column. */
/* clang-format off */

/* The newspaper, and the parties of the dispute. */
static void parties(struct story *s) {
    nclaim_doc *doc = s->doc;
    s->newspaper = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "newspaper", .name = "Nordmark-Zeitung", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Nordmark-Zeitung")})});
    s->association = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "association", .name = "Wasserverband Obere Lorbe", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .aliases = NCLAIM_STRINGS("Der Verband", "Verbands"),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Wasserverband Obere Lorbe")})});
    s->town = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "town", .name = "Wendelau", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .aliases = NCLAIM_STRINGS("die Stadt"),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "[Wendelau] –")})});
    s->mayor = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "mayor", .name = "Femke Odental", .kind = NCLAIM_ACTOR_PERSON,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .roles = NCLAIM_LIST(nclaim_role, {.title = "Bürgermeisterin", .of = s->town}),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Femke Odental")})});
    s->director = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "director", .name = "Tilo Marquardsen", .kind = NCLAIM_ACTOR_PERSON,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .aliases = NCLAIM_STRINGS("Marquardsen"),
        .roles = NCLAIM_LIST(nclaim_role, {.title = "Direktor", .of = s->association}),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Tilo Marquardsen")})});
    s->station = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "station", .name = "Radio Lorbetal", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Radio Lorbetal")})});
    s->experts = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "experts", .name = "Fachleute", .kind = NCLAIM_ACTOR_GROUP,
        .naming = NCLAIM_NAMING_DESCRIBED, .number = NCLAIM_NUMBER_MANY,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Fachleute")})});
    s->residents = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "residents", .name = "Anwohner", .kind = NCLAIM_ACTOR_GROUP,
        .naming = NCLAIM_NAMING_DESCRIBED, .number = NCLAIM_NUMBER_MANY,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Anwohner")})});
}

/* The state and its officials. */
static void officials(struct story *s) {
    nclaim_doc *doc = s->doc;
    s->state = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "state", .name = "das Land", .kind = NCLAIM_ACTOR_STATE,
        .naming = NCLAIM_NAMING_DESCRIBED, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "das Land")})});
    s->ministry = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "ministry", .name = "Umweltministerium", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Umweltministerium")})});
    s->minister = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "minister", .name = "Ruth Kessenich", .kind = NCLAIM_ACTOR_PERSON,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .roles = NCLAIM_LIST(nclaim_role, {.title = "Umweltministerin", .of = s->ministry}),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Ruth Kessenich")})});
}

/* Who is quoted beside them: most have no name, and two are not even expressed. */
static void voices(struct story *s) {
    nclaim_doc *doc = s->doc;
    s->institute = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "institute", .name = "Institut für Wasserbau", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Institut für Wasserbau")})});
    s->geologists = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "geologists", .name = "mehrere Geologen", .kind = NCLAIM_ACTOR_GROUP,
        .naming = NCLAIM_NAMING_DESCRIBED, .number = NCLAIM_NUMBER_MANY,
        .aliases = NCLAIM_STRINGS("mehrerer Geologen"),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "mehrerer Geologen")})});
    s->assessor = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "assessor", .name = "Ein Gutachter", .kind = NCLAIM_ACTOR_PERSON,
        .naming = NCLAIM_NAMING_WITHHELD, .number = NCLAIM_NUMBER_ONE,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Ein Gutachter")})});
    s->disputants = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "disputants", .kind = NCLAIM_ACTOR_GROUP, .naming = NCLAIM_NAMING_IMPLICIT,
        .number = NCLAIM_NUMBER_UNKNOWN});
    s->study = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "study", .name = "Lorbetal 2040", .kind = NCLAIM_ACTOR_WORK,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .aliases = NCLAIM_STRINGS("Die Studie"),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Lorbetal 2040")})});
    s->messenger = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "messenger", .name = "Wendelauer Bote", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_NAMED, .number = NCLAIM_NUMBER_ONE,
        .aliases = NCLAIM_STRINGS("Wendelauer Boten"),
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Wendelauer Boten")})});
    s->rumor = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "rumor", .kind = NCLAIM_ACTOR_GROUP, .naming = NCLAIM_NAMING_IMPLICIT,
        .number = NCLAIM_NUMBER_UNKNOWN});
    s->town_hall = nclaim_add_actor(doc, &(nclaim_actor){
        .id = "town_hall", .name = "Rathaus", .kind = NCLAIM_ACTOR_ORGANIZATION,
        .naming = NCLAIM_NAMING_DESCRIBED, .number = NCLAIM_NUMBER_UNKNOWN,
        .mentions = NCLAIM_LIST(nclaim_mention, {.spans = at(s, "Rathaus")})});}

/* clang-format on */

void story_people(struct story *s) {
    parties(s);
    officials(s);
    voices(s);
}
