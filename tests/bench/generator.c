/* SPDX-License-Identifier: MIT */
#include "generator.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const german[] = {
    "Die",         "Stadt",     "über",          "Häuser",    "könnte",      "Straße",
    "plant",       "einen",     "Damm",          "neue",      "Zahlen",      "und",
    "Fragen",      "für",       "das",           "Werk",      "Ufer",        "sagte",
    "am",          "Dienstag",  "Millionen",     "Menschen",  "nach",        "Angaben",
    "Ministerium", "nennt",     "Wasser",        "laut",      "Bericht",     "wurde",
    "ein",         "Vertrag",   "unterzeichnet", "mehr",      "als",         "erwartet",
    "im",          "Winter",    "Regierung",     "will",      "wissen",      "ob",
    "Kosten",      "steigen",   "werden",        "Betreiber", "widersprach", "der",
    "Darstellung", "Gutachter", "sieht",         "Risse",     "an",          "Brücke",
    "es",          "bleibt",    "unklar",        "wann",      "mit",         "dem",
    "Bau",         "begonnen",  "wird",          "Die",       "Gegner",      "halten",
    "den",         "Plan",      "weiter",        "zu",        "teuer"};

static const char *const cyrillic[] = {
    "Город",   "проверяет", "новые",    "данные",        "о",
    "плотине", "и",         "дома",     "для",           "завода",
    "улица",   "сказал",    "во",       "вторник",       "миллионов",
    "жители",  "по",        "словам",   "министерства",  "вода",
    "отчёт",   "был",       "подписан", "договор",       "выше",
    "чем",     "ожидалось", "весной",   "правительство", "хочет",
    "расходы", "растут",    "оператор", "возразил",      "эксперт",
    "видит",   "дефекты",   "на",       "мосту",         "река"};

/* A word of the body: where it begins and ends, in bytes and in code points. */
struct word {
    size_t byte;
    size_t byte_end;
    uint32_t start;
    uint32_t end;
};

struct making {
    struct bench_text *out;
    struct bench_random random;
    struct bench_text body;
    struct word *words;
    uint32_t word_count;
    uint32_t counts[8]; /* records by their letter */
    uint32_t salt;
};

void bench_put(struct bench_text *text, const char *bytes, size_t size) {
    if (text->size + size + 1 > text->capacity) {
        text->capacity = (text->size + size + 1) * 2;
        text->bytes = realloc(text->bytes, text->capacity);
        if (text->bytes == NULL) {
            fputs("bench: out of memory\n", stderr);
            exit(2);
        }
    }
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
    text->bytes[text->size] = '\0';
}

/* xorshift64*: the numbers only have to differ and to repeat. */
uint32_t bench_below(struct bench_random *random, uint32_t end) {
    uint64_t x = random->state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    random->state = x;
    return (uint32_t)((x * UINT64_C(2685821657736338717)) >> 33) % end;
}

static void seed(struct bench_random *random, uint32_t number) {
    random->state = UINT64_C(0x9E3779B97F4A7C15) * (number + 1);
}

size_t bench_size(uint32_t number) {
    struct bench_random random;
    uint32_t a = 0;
    uint32_t b = 0;
    seed(&random, number);
    a = bench_below(&random, 13000);
    b = bench_below(&random, 42000);
    return bench_below(&random, 55) < 13 ? 18000 - (a < b ? a : b)
                                         : 18000 + (b < a * 3 ? b : a * 3);
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
say(struct making *m, const char *format, ...) {
    char line[512];
    int size = 0;
    va_list arguments;
    va_start(arguments, format);
    size = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    bench_put(m->out, line, (size_t)size);
}

/* ---- the body ---- */

static uint32_t code_points(const char *text) {
    uint32_t count = 0;
    for (; *text != '\0'; text++) {
        count += ((unsigned char)*text & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

/* Sentences of words; a new line now and then, so that the text has escapes. */
static void make_body(struct making *m, uint32_t count, enum bench_style style) {
    const char *const *list = style == BENCH_CYRILLIC ? cyrillic : german;
    uint32_t most = style == BENCH_CYRILLIC ? sizeof cyrillic / sizeof *cyrillic
                                            : sizeof german / sizeof *german;
    uint32_t at = 0;
    m->words = calloc(count, sizeof *m->words);
    if (m->words == NULL) {
        exit(2);
    }
    for (m->word_count = 0; m->word_count < count; m->word_count++) {
        const char *text = list[bench_below(&m->random, most)];
        struct word *word = &m->words[m->word_count];
        word->byte = m->body.size;
        word->start = at;
        bench_put(&m->body, text, strlen(text));
        at += code_points(text);
        word->byte_end = m->body.size;
        word->end = at;
        bench_put(&m->body,
                  m->word_count % 60 == 59   ? "\n"
                  : m->word_count % 12 == 11 ? "."
                                             : " ",
                  1);
        at++;
    }
}

static void say_slice(struct making *m, size_t from, size_t to) {
    for (; from < to; from++) {
        if (m->body.bytes[from] == '\n') {
            bench_put(m->out, "\\n", 2);
        } else {
            bench_put(m->out, m->body.bytes + from, 1);
        }
    }
}

/* A span of one to `most` words. */
static void say_span(struct making *m, uint32_t most) {
    uint32_t count = 1 + bench_below(&m->random, most);
    uint32_t first = bench_below(&m->random, m->word_count - count);
    const struct word *from = &m->words[first];
    const struct word *to = &m->words[first + count - 1];
    say(m, "{\"start\":%u,\"end\":%u,\"exact\":\"", (unsigned)from->start, (unsigned)to->end);
    say_slice(m, from->byte, to->byte_end);
    say(m, "\"}");
}

static void say_words(struct making *m, uint32_t count) {
    uint32_t first = bench_below(&m->random, m->word_count - count);
    say_slice(m, m->words[first].byte, m->words[first + count - 1].byte_end);
}

/* ---- records ---- */

static const char *one_of(struct making *m, const char *const *words, uint32_t count) {
    return words[bench_below(&m->random, count)];
}

#define ONE_OF(m, list) one_of(m, list, sizeof(list) / sizeof *(list))

static void say_id(struct making *m, char letter, uint32_t number) {
    say(m, "%c%u_%x", letter, (unsigned)number, (unsigned)(m->salt + number * 7 % 64));
}

static void say_ref(struct making *m, const char *name, char letter, uint32_t count) {
    say(m, ",\"%s\":\"", name);
    say_id(m, letter, bench_below(&m->random, count));
    say(m, "\"");
}

static void begin(struct making *m, char letter, uint32_t number) {
    say(m, "%s{\"id\":\"", number == 0 ? "" : ",");
    say_id(m, letter, number);
    say(m, "\"");
}

static void say_actor(struct making *m, uint32_t number) {
    static const char *const kinds[] = {"person", "organization", "group", "state"};
    static const char *const namings[] = {"named", "described", "named"};
    begin(m, 'a', number);
    say(m, ",\"name\":\"");
    say_words(m, 2);
    say(m, "\",\"kind\":\"%s\",\"naming\":\"%s\",\"number\":\"one\"", ONE_OF(m, kinds),
        ONE_OF(m, namings));
    say(m, ",\"mentions\":[{\"spans\":[");
    say_span(m, 2);
    say(m, "]},{\"spans\":[");
    say_span(m, 2);
    say(m, "]}]}");
}

static void say_quote(struct making *m, uint32_t number) {
    static const char *const modes[] = {"direct", "indirect", "mixed", "unframed"};
    static const char *const acts[] = {"assertion", "belief", "denial", "request", "question"};
    static const char *const stances[] = {"neutral", "distanced", "neutral", "endorsed"};
    begin(m, 'q', number);
    say(m, ",\"sources\":[\"");
    say_id(m, 'a', bench_below(&m->random, m->counts[0]));
    say(m, "\"],\"source_anchor\":[");
    say_span(m, 2);
    say(m, "],\"mode\":\"%s\"", ONE_OF(m, modes));
    if (number > 2 && bench_below(&m->random, 3) == 0) {
        say_ref(m, "parent", 'q', number);
    }
    say(m, ",\"content\":[");
    say_span(m, 14);
    say(m, "],\"resolution\":\"explicit\",\"cue\":[");
    say_span(m, 1);
    say(m, "],\"cue_kind\":\"verb\",\"medium\":\"speech\",\"act\":\"%s\",\"stance\":\"%s\"",
        ONE_OF(m, acts), ONE_OF(m, stances));
    say(m, ",\"fidelity\":\"paraphrase\"}");
}

static void say_quantity(struct making *m, uint32_t number) {
    static const char *const kinds[] = {"count", "measure", "money", "percent"};
    static const char *const comparators[] = {"eq", "approx", "ge", "lt"};
    uint32_t value = bench_below(&m->random, 100000);
    begin(m, 'n', number);
    say(m, ",\"anchor\":[");
    say_span(m, 3);
    say(m, "],\"kind\":\"%s\",\"comparator\":\"%s\",\"value\":\"%u.%u\"", ONE_OF(m, kinds),
        ONE_OF(m, comparators), (unsigned)value, 1 + (unsigned)(value % 9));
    say(m, ",\"unit\":{\"system\":\"ucum\",\"code\":\"m3\"},\"of\":\"");
    say_words(m, 1);
    say(m, "\",\"digits\":%u,\"numeral\":\"digits\"}", 1 + (unsigned)(value % 7));
}

static void say_claim(struct making *m, uint32_t number) {
    static const char *const kinds[] = {"event", "property", "quantity", "evaluation"};
    static const char *const certainties[] = {"certain", "probable", "certain", "possible"};
    static const char *const modalities[] = {"actual", "future", "actual", "conditional"};
    begin(m, 'c', number);
    say(m, ",\"text\":\"");
    say_words(m, 7 + bench_below(&m->random, 8));
    say(m, "\",\"anchor\":[");
    say_span(m, 12);
    say(m, "]");
    if (bench_below(&m->random, 3) != 0) {
        say_ref(m, "quote", 'q', m->counts[1]);
    }
    say(m, ",\"polarity\":\"positive\"");
    if (bench_below(&m->random, 3) == 0) {
        say(m, ",\"quantities\":[\"");
        say_id(m, 'n', bench_below(&m->random, m->counts[2]));
        say(m, "\"]");
    }
    say(m, ",\"certainty\":\"%s\",\"kind\":\"%s\",\"modality\":\"%s\"", ONE_OF(m, certainties),
        ONE_OF(m, kinds), ONE_OF(m, modalities));
    if (bench_below(&m->random, 4) == 0) {
        say(m, ",\"cues\":[{\"type\":\"hedge\",\"span\":");
        say_span(m, 1);
        say(m, "}]");
    }
    say(m, "}");
}

static void say_relation(struct making *m, uint32_t number) {
    static const char *const types[] = {"supports", "contradicts", "elaborates", "explains"};
    uint32_t from = bench_below(&m->random, m->counts[3] - 1);
    begin(m, 'r', number);
    say(m, ",\"type\":\"%s\",\"from\":\"", ONE_OF(m, types));
    say_id(m, 'c', from);
    say(m, "\",\"to\":\"");
    say_id(m, 'c', from + 1 + bench_below(&m->random, m->counts[3] - 1 - from));
    say(m, "\"}");
}

static void say_article(struct making *m) {
    say(m, "{\"newsclaim\":\"1.0\",\"articles\":[{\"id\":\"article\",\"title\":\"");
    say_words(m, 6);
    say(m, "\",\"lang\":\"de\",\"text\":\"");
    say_slice(m, 0, m->body.size);
    say(m, "\",\"published\":\"2024-03-%02uT07:00:00Z\",\"uri\":\"https://news.example/%u\"",
        1 + (unsigned)bench_below(&m->random, 28), (unsigned)m->salt);
    say_ref(m, "publisher", 'a', m->counts[0]);
    say(m, ",\"genre\":\"reportage\"}]");
}

/* Records for every 1,000 bytes of a document, in hundredths: those of the hand-made sample. */
static const struct {
    const char *plural;
    void (*say)(struct making *m, uint32_t number);
    uint32_t share;
} parts[] = {{"actors", say_actor, 68},
             {"quotes", say_quote, 34},
             {"quantities", say_quantity, 49},
             {"claims", say_claim, 129},
             {"relations", say_relation, 45}};

enum { PARTS = sizeof parts / sizeof *parts };

static void generate(struct bench_text *out, uint32_t number, size_t size, enum bench_style style) {
    struct making m;
    memset(&m, 0, sizeof m);
    m.out = out;
    seed(&m.random, number);
    m.salt = bench_below(&m.random, 100000);
    for (uint32_t i = 0; i < PARTS; i++) {
        uint32_t count = (uint32_t)(size * parts[i].share / 100000);
        m.counts[i] = count < 2 ? 2 : count;
    }
    make_body(&m, 40 + (uint32_t)(size / 38), style);
    say_article(&m);
    for (uint32_t i = 0; i < PARTS; i++) {
        say(&m, ",\"%s\":[", parts[i].plural);
        for (uint32_t n = 0; n < m.counts[i]; n++) {
            parts[i].say(&m, n);
        }
        say(&m, "]");
    }
    say(&m, "}");
    free(m.body.bytes);
    free(m.words);
}

void bench_generate(struct bench_text *out, uint32_t number, size_t size, enum bench_style style) {
    struct bench_text compact = {NULL, 0, 0};
    if (style == BENCH_COMPACT || style == BENCH_CYRILLIC) {
        generate(out, number, size, style);
        return;
    }
    generate(&compact, number, size, BENCH_COMPACT);
    bench_restyle(out, &compact, number, style);
    free(compact.bytes);
}
