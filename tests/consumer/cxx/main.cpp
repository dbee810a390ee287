// SPDX-License-Identifier: MIT
// A C++17 program that builds a document with the installed library, writes and checks it.
#include <newsclaim/newsclaim.h>

#include <iostream>
#include <memory>
#include <string>

namespace {

using Doc = std::unique_ptr<nclaim_doc, decltype(&nclaim_doc_free)>;
using Report = std::unique_ptr<nclaim_report, decltype(&nclaim_report_free)>;

extern "C" int put(void *context, const void *bytes, size_t size) {
    static_cast<std::string *>(context)->append(static_cast<const char *>(bytes), size);
    return 0;
}

nclaim_ref add_mayor(nclaim_doc *doc) {
    nclaim_role role{};
    role.title = "mayor";
    nclaim_actor mayor{};
    mayor.name = "Jo Weber";
    mayor.kind = NCLAIM_ACTOR_PERSON;
    mayor.roles = {&role, 1};
    return nclaim_add_actor(doc, &mayor);
}

nclaim_ref add_quote(nclaim_doc *doc, nclaim_ref mayor) {
    nclaim_span words{};
    words.exact = "The bridge is safe.";
    nclaim_quote quote{};
    quote.sources = {&mayor, 1};
    quote.mode = NCLAIM_MODE_DIRECT;
    quote.content = {&words, 1};
    return nclaim_add_quote(doc, &quote);
}

} // namespace

int main() {
    Doc doc(nclaim_doc_new(nullptr, nullptr), nclaim_doc_free);
    Report report(nclaim_report_new(nullptr), nclaim_report_free);
    nclaim_claim claim{};
    claim.text = "The bridge is safe.";
    claim.quote = add_quote(doc.get(), add_mayor(doc.get()));
    const nclaim_ref ref = nclaim_add_claim(doc.get(), &claim);
    if (nclaim_doc_status(doc.get(), nullptr, 0) != NCLAIM_OK ||
        nclaim_validate(doc.get(), "core", nullptr, report.get()) != NCLAIM_OK) {
        return 1;
    }
    std::string json;
    const nclaim_sink sink{put, &json};
    if (nclaim_write(doc.get(), "json", nullptr, &sink, report.get()) != NCLAIM_OK) {
        return 1;
    }
    std::cout << json << '\n'
              << nclaim_get_claim(doc.get(), ref)->text << '\n'
              << nclaim_report_count(report.get(), NCLAIM_NOTE) << " findings\n";
    return 0;
}
